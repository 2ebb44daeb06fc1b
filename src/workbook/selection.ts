import { fail, problem, type Result, succeed } from "../text/result";
import { excelProblem } from "./excelProblem";

/** Cells that a planner selected: the address with its sheet, and what they hold. */
export interface SelectedCells {
  readonly address: string;
  readonly rows: number;
  readonly columns: number;
  readonly values: readonly (readonly unknown[])[];
}

/** More than any distribution needs; a selected whole column is told apart from a list. */
const MOST_CELLS = 20_000;

/** Reads the selected cells. A whole column or an empty selection is a problem that says what to select. */
export async function readSelection(): Promise<Result<SelectedCells>> {
  try {
    return await Excel.run(async (context): Promise<Result<SelectedCells>> => {
      const range = context.workbook.getSelectedRange();
      range.load("address,rowCount,columnCount,cellCount");
      await context.sync();
      if (range.cellCount < 0 || range.cellCount > MOST_CELLS) return fail(problem("workbook.selectionTooLarge"));
      range.load("values");
      await context.sync();
      const isBlank = range.values.every((row) => row.every((cell) => cell === ""));
      if (isBlank) return fail(problem("workbook.selectionBlank", { address: range.address }));
      return succeed({
        address: range.address,
        rows: range.rowCount,
        columns: range.columnCount,
        values: range.values,
      });
    });
  } catch (caught) {
    return fail(excelProblem(caught));
  }
}
