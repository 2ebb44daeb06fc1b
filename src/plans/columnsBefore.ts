import type { ChangedTable } from "./tableDifference";
import { type FoundTable, isBlankTable } from "./workbookContent";

/**
 * The columns, by their places, of which it must be known to the letter what stood in them right before an order wrote: those in which it
 * renews cells, and all of a table whose one blank row it uses.
 */
export function columnsBefore(table: FoundTable, changed: readonly ChangedTable[]): readonly number[] {
  const own = changed.filter(({ found }) => found.id === table.id);
  const headers = own.flatMap(({ cells }) => (isBlankTable(table) ? table.headers : cells.map(({ header }) => header)));
  return [...new Set(headers)].map((header) => table.headers.indexOf(header)).filter((place) => place >= 0);
}
