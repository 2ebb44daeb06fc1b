/**
 * The one place that writes cells. Text stays text: its cells get the text format before the value, so that nothing imported ever
 * becomes a formula.
 */
import { type CellContent, formatOf, heldBy } from "../plans/cellContent";

/** Puts contents in a range of exactly their size: formats first, then values. */
export function writeCells(range: Excel.Range, contents: readonly (readonly CellContent[])[]): void {
  range.numberFormat = contents.map((row) => row.map(formatOf));
  range.formulas = contents.map((row) => row.map(valueOf));
}

/** Puts back what stood in cells, as it was read; their looks stay. */
export function putBackCells(range: Excel.Range, formulas: readonly (readonly unknown[])[]): void {
  range.formulas = formulas.map((row) => [...row]);
}

/** Excel takes a leading apostrophe for its own mark of text and leaves it out: a second one is the text's own. */
function valueOf(content: CellContent): string | number {
  const isMarked = content.kind === "text" && content.text.startsWith("'") && content.isUnmarked !== true;
  return isMarked ? `'${content.text}` : heldBy(content);
}
