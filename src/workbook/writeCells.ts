/**
 * The one place that writes cells. Text stays text: its cells get the text format before the value, so that nothing imported ever
 * becomes a formula.
 */
import { type CellContent, formatOf, heldBy } from "../plans/cellContent";

type Rows = readonly (readonly unknown[])[];

/** Puts contents in a range of exactly their size: formats first, then values. */
export function writeCells(range: Excel.Range, contents: readonly (readonly CellContent[])[]): void {
  range.numberFormat = oneForAll(contents.map((row) => row.map(formatOf)));
  range.formulas = oneForAll(contents.map((row) => row.map(valueOf)));
}

/**
 * What is the same in every cell goes to Excel once, as a plain value: the formula of a column is long, and a batch has a limit. The
 * types of Office only know the matrix.
 */
function oneForAll<Value>(cells: readonly (readonly Value[])[]): Value[][] {
  const [first, ...others] = cells.flat();
  const isSame = first !== undefined && others.length > 0 && others.every((cell) => cell === first);
  return isSame ? (first as unknown as Value[][]) : cells.map((row) => [...row]);
}

/** Puts back what stood in cells, as it was read. With formats first: a number in a cell that an order made text would become text. */
export function putBackCells(range: Excel.Range, formulas: Rows, formats?: Rows): void {
  if (formats !== undefined) range.numberFormat = formats.map((row) => [...row]);
  range.formulas = formulas.map((row) => [...row]);
}

/** Excel takes a leading apostrophe for its own mark of text and leaves it out: a second one is the text's own. */
function valueOf(content: CellContent): string | number {
  const isMarked = content.kind === "text" && content.text.startsWith("'") && content.isUnmarked !== true;
  return isMarked ? `'${content.text}` : heldBy(content);
}
