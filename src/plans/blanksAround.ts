/**
 * Keys with a blank before or after them. The add-in would take them for the same, and formulas of Excel would not: a row would then count
 * in one and not in the other. A planner takes the blank away.
 */
import { problem, type Problem } from "../text/result";
import type { TableHead } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

export interface BlankAround {
  /** Row of the body, from 0. */
  readonly line: number;
  readonly header: string;
  readonly problem: Problem;
}

export function blanksAround({ key }: Pick<TableHead, "key">, table: FoundTable): readonly BlankAround[] {
  return table.rows.flatMap((row, line) =>
    key.flatMap((header): readonly BlankAround[] => {
      const cell = row[table.headers.indexOf(header)];
      if (typeof cell !== "string" || cell === cell.trim() || cell.trim() === "") return [];
      const where = { sheet: table.sheet, line: String(table.row + 2 + line), header };
      return [{ line, header, problem: problem("workbook.blankAround", { ...where, text: cell.trim() }) }];
    }),
  );
}
