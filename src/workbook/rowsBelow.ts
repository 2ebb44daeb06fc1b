import { problem, type Problem } from "../text/result";
import type { TableWrite } from "./sheetPlan";
import { isBlankTable } from "./writeTable";

/**
 * Why rows cannot be written below the tables that get them: something stands there already, which Excel would overwrite
 * without a word, or a row of totals, below which a table takes in nothing.
 */
export async function rowsBelowProblems(
  context: Excel.RequestContext,
  writes: readonly Pick<TableWrite, "found" | "rows">[],
): Promise<readonly Problem[]> {
  const growing = writes.flatMap(({ found, rows }) => {
    const added = found === null ? 0 : rows.length - (isBlankTable(found) ? 1 : 0);
    if (found === null || added < 1) return [];
    const table = context.workbook.tables.getItem(found.id).load("showTotals");
    const below = table.getRange().getRowsBelow(added).load("formulas,address");
    return [{ name: found.name, sheet: found.sheet, table, below }];
  });
  await context.sync();
  return growing.flatMap(({ name, sheet, table, below }): readonly Problem[] => {
    if (table.showTotals) return [problem("workbook.totalRow", { table: name, sheet })];
    if (below.formulas.flat().every((cell) => cell === "")) return [];
    const address = below.address.slice(below.address.lastIndexOf("!") + 1);
    return [problem("workbook.rowsTaken", { table: name, sheet, address })];
  });
}
