import { cellText } from "./cellText";
import type { FoundTable } from "./workbookContent";

/** What Excel calls columns whose headers went. */
const UNNAMED = /^(?:(?:Kolom|Column)\d+)?$/iu;

export function isUnnamed(header: string): boolean {
  return UNNAMED.test(header);
}

/**
 * What an undo leaves of a table, its frame without headers and rows. It holds nothing, so no figure follows from it: it is no table that
 * was damaged, and an order makes it anew. Headers that somebody typed, or switched off, come back by hand.
 */
export function isFrame({ rows, headers }: Pick<FoundTable, "rows" | "headers">): boolean {
  return (
    headers.length > 0 && headers.every(isUnnamed) && rows.every((row) => row.every((cell) => cellText(cell) === ""))
  );
}
