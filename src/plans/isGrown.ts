import type { ChangedTable } from "./tableDifference";
import type { FoundTable } from "./workbookContent";

/**
 * Whether an Excel took in, as rows of the table, cells that a batch wrote right below it: a colleague had just taken out the row for which
 * they were meant. Once they are blank again, those rows go.
 *
 * @param old The table right before the batch.
 * @param now The table after it.
 */
export function isGrown({ found, cells }: ChangedTable, old: FoundTable, now: FoundTable): boolean {
  const written = new Set(cells.map(({ row, header }) => `${row} ${found.headers.indexOf(header)}`));
  return (
    now.rows.length > old.rows.length &&
    now.rows.every(
      (row, line) =>
        line < old.rows.length || row.every((cell, place) => cell === "" || written.has(`${line} ${place}`)),
    )
  );
}
