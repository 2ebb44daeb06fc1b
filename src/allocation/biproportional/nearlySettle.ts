// Stryker disable all: only a guess: from any start the table is settled to the same end, which tests hold against every other table.
/**
 * Brings a table of places close to its end, on doubles: first many places at once, then half as many, down to one. Each time
 * along the cheapest walk from a column with too many places to one with too few, or along a round trip that betters the
 * table (scaling of a convex flow: Minoux, 1986). The work grows with the digits of the totals, not with the totals.
 */
import type { CheapestWalk } from "./nearMoves";
import { cheapestWalk, nearMoves, type NearMoves, shift } from "./nearMoves";
import type { Places, Table } from "./table";

/** Walks per column and size of step; a guess that is not settled by then is settled exactly. */
const WALKS_PER_COLUMN = 12;

/** Cost: rows × columns² per size of step, and about columns² per walk; `places` must have the right row sums, and changes. */
export function nearlySettle(table: Table, places: Places): void {
  const columns = table.columnTotals.length;
  const excess = excessOf(table, places);
  const furthest = excess.reduce((most, off) => Math.max(most, Math.abs(off)), 1);
  for (let step = 2 ** Math.floor(Math.log2(furthest)); step >= 1; step /= 2) {
    const moves = nearMoves(table, places, step);
    for (let walks = WALKS_PER_COLUMN * columns; walks > 0; walks -= 1) {
      const walk = nextWalk(moves, excess, step);
      if (walk === null) break;
      shift(moves, walk);
      if (walk.isRoundTrip) continue;
      excess[walk.start] = (excess[walk.start] ?? 0) - step;
      excess[walk.end] = (excess[walk.end] ?? 0) + step;
    }
  }
}

function nextWalk(moves: NearMoves, excess: readonly number[], step: number): CheapestWalk | null {
  const columns = [...excess.keys()];
  const sources = columns.filter((column) => (excess[column] ?? 0) >= step);
  const sinks = columns.filter((column) => (excess[column] ?? 0) <= -step);
  const isOpen = sources.length > 0 && sinks.length > 0;
  return cheapestWalk(moves, isOpen ? sources : columns, isOpen ? sinks : []);
}

function excessOf({ columnTotals }: Table, places: Places): number[] {
  return columnTotals.map((total, column) => places.reduce((sum, row) => sum + (row[column] ?? 0), -total));
}
