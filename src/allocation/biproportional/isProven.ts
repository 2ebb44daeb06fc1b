import type { Scaling } from "./scaling";
import { standingsOf } from "./standing";
import { type Places, type Table, turned } from "./table";

/**
 * The proof of a table, without regard to how its places were found: both margins are exact, and under the multipliers
 * every cell lies between its signposts.
 */
export function isProven(table: Table, scaling: Scaling, places: Places): boolean {
  return (
    hasSums(places, table.rowTotals) &&
    hasSums(turned(places), table.columnTotals) &&
    standingsOf(table, scaling, places).every((line) => !line.includes("wrong"))
  );
}

function hasSums(lines: readonly (readonly number[])[], totals: readonly number[]): boolean {
  return lines.every((line, index) => line.reduce((sum, places) => sum + places, 0) === totals[index]);
}
