import type { FoundArea } from "./workbookContent";

/**
 * What of a sheet is in use now and was not when it was looked at: cells that nobody has seen, as few areas as there are.
 *
 * @param now The area in use; null on an empty sheet.
 * @param seen The area that was in use; null when the sheet was empty.
 */
export function areasBeyond(now: FoundArea | null, seen: FoundArea | null): readonly FoundArea[] {
  if (now === null) return [];
  if (seen === null) return [now];
  const [bottom, right] = [now.row + now.rows, now.column + now.columns];
  const [seenBottom, seenRight] = [seen.row + seen.rows, seen.column + seen.columns];
  const [top, end] = [Math.max(now.row, seen.row), Math.min(bottom, seenBottom)];
  if (end <= top) return [now];
  const between = (row: number, column: number, lastRow: number, lastColumn: number): FoundArea => {
    return { row, column, rows: lastRow - row, columns: lastColumn - column };
  };
  return [
    between(now.row, now.column, top, right),
    between(end, now.column, bottom, right),
    between(top, now.column, end, Math.min(seen.column, right)),
    between(top, Math.max(seenRight, now.column), end, right),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
