import { cellText } from "./cellText";
import type { FoundTable } from "./workbookContent";

/**
 * What an undo leaves of a table, its frame without headers and rows. It holds nothing, so no figure follows from it: it is no table that
 * was damaged, and an order makes it anew.
 */
export function isFrame({ rows, headers }: FoundTable, columns: readonly string[]): boolean {
  return (
    !columns.some((column) => headers.includes(column)) &&
    rows.every((row) => row.every((cell) => cellText(cell) === ""))
  );
}
