import { cellText } from "./cellText";
import type { FoundTable } from "./workbookContent";

/** What Excel calls columns whose headers went. */
const UNNAMED = /^(?:(?:Kolom|Column)\d+)?$/iu;

/**
 * What an undo leaves of a table, its frame without headers and rows. It holds nothing, so no figure follows from it: it is no table that
 * was damaged, and an order makes it anew. Headers that somebody typed, or switched off, come back by hand.
 */
export function isFrame({ rows, headers }: Pick<FoundTable, "rows" | "headers">): boolean {
  return (
    headers.length > 0 &&
    headers.every((header) => UNNAMED.test(header)) &&
    rows.every((row) => row.every((cell) => cellText(cell) === ""))
  );
}
