/**
 * The one place that writes cells. Text stays text: its cells get the text format before the value, so that nothing imported ever
 * becomes a formula.
 */
import type { CellContent } from "../plans/cellContent";
import { sentFormats, sentValues } from "../plans/sentCells";

type Rows = readonly (readonly unknown[])[];

/** Puts contents in a range of exactly their size: formats first, then values. */
export function writeCells(range: Excel.Range, contents: readonly (readonly CellContent[])[]): void {
  range.numberFormat = sentFormats(contents);
  range.formulas = sentValues(contents);
}

/** Nothing in any cell; the types of Office only know the matrix. */
export function clearCells(range: Excel.Range): void {
  range.formulas = "" as unknown as string[][];
}

/** Puts back what stood in cells, as it was read. With formats first: a number in a cell that an order made text would become text. */
export function putBackCells(range: Excel.Range, formulas: Rows, formats?: Rows): void {
  if (formats !== undefined) range.numberFormat = formats.map((row) => [...row]);
  range.formulas = formulas.map((row) => [...row]);
}
