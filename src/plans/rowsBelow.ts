import type { ChangedTable } from "./tableDifference";
import { isBlankTable } from "./workbookContent";

/** How many rows a batch writes below a table: its one blank row is used first. */
export function rowsBelow({ found, addedRows }: Pick<ChangedTable, "found" | "addedRows">): number {
  return Math.max(0, addedRows.length - (isBlankTable(found) ? 1 : 0));
}
