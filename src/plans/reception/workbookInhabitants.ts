import type { OwnInhabitants } from "../../reference/inhabitants";
import { REGION_CODE } from "../../reference/region";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { cellText } from "../cellText";
import { readableTable } from "../readableTable";
import { columnOf } from "../recogniseTable";
import type { FoundTable } from "../workbookContent";
import { inhabitantsHead, inhabitantsLayout, yearOf } from "./inhabitantsLayout";

/**
 * Inhabitants in the workbook's own table, per year of the reference date; an empty answer when there is no such table. Two tables,
 * two lines with other figures for the same region and year, or a figure or date that cannot be read, is a problem that the planner
 * solves: what a planner filled in is never passed over. A blank figure waits for input.
 */
export function workbookInhabitants(tables: readonly FoundTable[]): Result<OwnInhabitants> {
  const found = combine({ table: readableTable(inhabitantsLayout, tables) });
  return then(found, ({ table }) => (table === null ? succeed(new Map()) : inhabitantsIn(table)));
}

function inhabitantsIn(table: FoundTable): Result<OwnInhabitants> {
  const years = new Map<number, Map<string, number>>();
  const problems: Problem[] = [];
  const dates = columnOf(table, inhabitantsHead, "Peildatum");
  const counts = columnOf(table, inhabitantsHead, "Inwoners");
  columnOf(table, inhabitantsHead, "Gebied")
    .map(cellText)
    .forEach((code, row) => {
      const count = counts[row];
      if (code === "" || cellText(count) === "") return;
      const year = yearOf(dates[row]);
      const isCode = REGION_CODE.test(code);
      const isCount = typeof count === "number" && Number.isSafeInteger(count) && count >= 1;
      if (!isCode) problems.push(unreadable(table, row, "Gebied", code));
      else if (year === null) problems.push(unreadable(table, row, "Peildatum", dates[row]));
      else if (!isCount) problems.push(unreadable(table, row, "Inwoners", count));
      if (!isCode || year === null || !isCount) return;
      const figures = years.get(year) ?? new Map<string, number>();
      if ((figures.get(code) ?? count) !== count) {
        const line = String(table.row + 2 + row);
        problems.push(problem("workbook.inhabitantsTwice", { sheet: table.sheet, line, code, year: String(year) }));
      }
      figures.set(code, count);
      years.set(year, figures);
    });
  return problems.length > 0 ? fail(...problems.slice(0, 3)) : succeed(years);
}

const LONGEST_TEXT = 40;

function unreadable({ sheet, row: top }: FoundTable, row: number, header: string, cell: unknown): Problem {
  const text = cellText(cell).slice(0, LONGEST_TEXT);
  return problem("workbook.cellUnreadable", { sheet, line: String(top + 2 + row), header, text });
}
