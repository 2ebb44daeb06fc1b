import { type Multipliers, standingOf } from "./multipliers";
import { type Places, type Table, turned } from "./table";

/**
 * The proof of a table, without regard to how its places were found: both margins are exact, and under the multipliers
 * every cell lies between its signposts.
 */
export function isProven(table: Table, places: Places, multipliers: Multipliers): boolean {
  return (
    hasSums(places, table.rowTotals) &&
    hasSums(turned(places), table.columnTotals) &&
    places.every((counts, row) =>
      counts.every((count, column) => standingOf(table, multipliers, row, column, count) !== "wrong"),
    )
  );
}

function hasSums(lines: readonly (readonly number[])[], totals: readonly number[]): boolean {
  return lines.every((line, index) => line.reduce((sum, places) => sum + places, 0) === totals[index]);
}
