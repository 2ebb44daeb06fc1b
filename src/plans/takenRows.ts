import { addedLines } from "./addedLines";
import type { ChangedTable } from "./tableDifference";
import { areaOf, cellAt, type FoundTable, type WorkbookContent } from "./workbookContent";

/** Rows of ours that go from a table. */
export interface TakenRows {
  /** From above. */
  readonly lines: readonly number[];
  /** What stood there before, when they are the last rows: those go with the border of the table. Null when they go one by one. */
  readonly stood: readonly (readonly unknown[])[] | null;
}

/**
 * @param found The table as it is now.
 * @param before The workbook right before the rows came.
 */
export function takenRows(table: ChangedTable, found: FoundTable, before: WorkbookContent): TakenRows {
  const lines = addedLines(table, found);
  const first = found.rows.length - lines.length;
  if (!lines.every((line, index) => line === first + index)) return { lines, stood: null };
  const below = before.areas.get(areaOf.below(table.found));
  const stood = lines.map((line) =>
    found.headers.map((_header, place) => cellAt(below, found.row + 1 + line, found.column + place)),
  );
  return { lines, stood };
}
