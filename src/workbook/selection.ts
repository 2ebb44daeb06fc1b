import { fail, problem, type Result, succeed, then } from "../text/result";
import type { SelectedCells } from "../plans/formula/selectedCells";
import { tryReading } from "./tryReading";

/** More than any distribution needs; a selected whole column is told apart from a list. */
const MOST_CELLS = 20_000;

/** Reads the selected cells. A whole column or an empty selection is a problem that says what to select. */
export async function readSelection(): Promise<Result<SelectedCells>> {
  const read = await tryReading(async (context): Promise<Result<SelectedCells>> => {
    const range = context.workbook.getSelectedRange();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount,cellCount");
    range.worksheet.load("name");
    await context.sync();
    if (range.cellCount < 0 || range.cellCount > MOST_CELLS) return fail(problem("workbook.selectionTooLarge"));
    range.load("values,numberFormat");
    await context.sync();
    const isBlank = range.values.every((row) => row.every((cell) => cell === ""));
    if (isBlank) return fail(problem("workbook.selectionBlank", { address: range.address }));
    return succeed({
      address: range.address,
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      rows: range.rowCount,
      columns: range.columnCount,
      values: range.values,
      formats: range.numberFormat.map((line) => line.map(String)),
    });
  });
  return then(read, (selected) => selected);
}

/** The cell in which a formula comes: the first of the selection. */
export async function readSelectedCell(): Promise<Result<Pick<SelectedCells, "sheet" | "row" | "column">>> {
  return tryReading(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0);
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
