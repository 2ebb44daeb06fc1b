/**
 * Keys with a blank before or after them. The add-in would take them for the same, and formulas of Excel would not: a row would then count
 * in one and not in the other. A planner takes the blank away.
 */
import { problem, type Problem } from "../text/result";
import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

const MOST_PROBLEMS = 3;

export function blanksAround({ key }: Pick<TableHead, "key">, table: FoundTable): readonly Problem[] {
  const places = key.map((header) => table.headers.indexOf(header)).filter((place) => place >= 0);
  return table.rows
    .flatMap((row, line) =>
      places.flatMap((place) => {
        const cell = row[place];
        if (typeof cell !== "string" || cell === cell.trim() || cell.trim() === "") return [];
        const where = { sheet: table.sheet, line: String(table.row + 2 + line), header: table.headers[place] ?? "" };
        return [problem("workbook.blankAround", { ...where, text: cell.trim() })];
      }),
    )
    .slice(0, MOST_PROBLEMS);
}
