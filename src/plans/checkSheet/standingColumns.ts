import { type CheckColumn, checkColumns } from "./checkNames";

/**
 * What each column of the sheet holds, from the one of the ids: people may have put columns of their own between them.
 *
 * @param header The header line as it stands; undefined when there is no sheet yet.
 * @returns null for a column of people. When a header is gone the columns are taken as they were made.
 */
export function standingColumns(header: readonly unknown[] | undefined): readonly (CheckColumn | null)[] {
  const places = checkColumns.map((name) => header?.indexOf(name) ?? -1);
  if (places.includes(-1)) return checkColumns;
  return Array.from(
    { length: 1 + Math.max(...places) },
    (_column, place) => checkColumns[places.indexOf(place)] ?? null,
  );
}
