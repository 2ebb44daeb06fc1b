/** By which names a result that was kept as values is found: apart from what stands on its sheet, which is fetched when one is made. */

/** The rows of the sheet on which the figures begin, from 0: always the same, so that they are found again. */
export const FIRST_FIGURE_ROW = 15;
/** Sheets of frozen results, under the names that they get. */
export const FROZEN_SHEET = /^Uitkomst vast \d{4}-\d{2}-\d{2}(?: \(\d+\))?$/u;

/** The name of the first cell of the sheet of an order. */
export function frozenName(orderId: string): string {
  return `LRT_Vast_${orderId}`;
}
