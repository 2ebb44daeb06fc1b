import { blank, type CellContent, text } from "./cellContent";
import { logLayout, logSteps } from "./log";
import type { DesiredRow, TableLayout } from "./tableLayout";

/**
 * The cells of a row as they are written first, in the order of the headers. What an order leaves open waits for input, and a column that
 * computes itself for its formula; an order begins with its first step.
 */
export function writtenRow(
  layout: TableLayout,
  { cells }: DesiredRow,
  headers: readonly string[],
): readonly CellContent[] {
  return headers.map((header) => {
    if (layout === logLayout && header === "Stap") return text(logSteps.begun);
    return cells.get(header) ?? blank(layout.formulas?.[header]?.format);
  });
}
