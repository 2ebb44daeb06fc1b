import type { BlockWrite } from "../sheetPlan";
import { columnLetters, type TablePlace } from "../tablePlace";
import { blank, type CellContent, formula } from "../writeGateway";

/**
 * An answer of a function over the rows of a table, beside that table: a spill cannot live inside one. The rows of the table
 * pick their own line of it, so that sorting the table keeps every line right.
 */
export interface Spill {
  /** The column on which the answer begins, from 0. */
  readonly column: number;
  /** The row of the sheet on which it begins, from 1: of the header when the answer has a header of its own. */
  readonly firstLine: number;
  readonly rowCount: number;
}

/**
 * The cell of a column of the answer (from 0) on the line of the row in which the formula stands. A fault stands in the first
 * cell of the answer only and leaves the others blank, which would read as 0: every row shows it.
 */
export function picked({ column, firstLine, rowCount }: Spill, index: number, place: TablePlace): string {
  const letters = columnLetters(column + index);
  const header = `$${columnLetters(place.column)}$${place.row + 1}`;
  const ownHeader = firstLine > place.row + 1 ? "" : "+1";
  const fault = `$${columnLetters(column)}$${firstLine}`;
  const cells = `$${letters}$${firstLine}:$${letters}$${firstLine + rowCount - 1}`;
  return `IF(ISERROR(${fault}),${fault},INDEX(${cells},ROW()-ROW(${header})${ownHeader}))`;
}

/** The formula, and the looks of the cells that its answer fills. */
export function spillBlock(
  sheet: string,
  { column, firstLine, rowCount }: Spill,
  template: string,
  formats: readonly string[],
): BlockWrite {
  const contents = Array.from({ length: rowCount }, (_row, row) =>
    formats.map((format, index): CellContent => (row === 0 && index === 0 ? formula(template, format) : blank(format))),
  );
  return { sheet, row: firstLine - 1, column, contents };
}
