import { cheapestMoves, type Move } from "./cheapestMoves";
import { type Walk, movesOf, shortestWalks } from "./shortestWalks";
import type { Places, Table } from "./table";

/**
 * Brings places with the right row sums to the right column sums and then to the end at which no round trip of moves is
 * cheaper. It changes `places`, each time along the cheapest walk from a column with too many places to one with too few
 * (Rote and Zachariasen, 2007). That end is right from any start; a near start only takes fewer steps.
 *
 * @returns The cheapest walk to every column, from anywhere: their costs are multipliers of the columns.
 */
export function settleTable(table: Table, places: Places): ReadonlyMap<number, Walk> {
  const columns = table.columnTotals.length;
  const everyColumn = table.columnTotals.map((_none, column) => column);
  for (;;) {
    const excess = everyColumn.map((column) => excessOf(table, places, column));
    const sources = everyColumn.filter((column) => (excess[column] ?? 0) > 0);
    const moves = cheapestMoves(table, places);
    const outcome = shortestWalks(moves, sources.length > 0 ? sources : everyColumn, columns);
    if (outcome.found === "cheaperCycle") {
      apply(places, outcome.cycle);
      continue;
    }
    if (sources.length === 0) return outcome.walks;
    apply(places, movesOf(outcome.walks, nearestShort(excess, outcome.walks)));
  }
}

function excessOf({ columnTotals }: Table, places: Places, column: number): number {
  return places.reduce((sum, row) => sum + (row[column] ?? 0), -(columnTotals[column] ?? 0));
}

/** The column with too few places that is cheapest to reach. Zeros that leave no way were refused before. */
function nearestShort(excess: readonly number[], walks: ReadonlyMap<number, Walk>): number {
  let nearest: number | null = null;
  for (const [column, walk] of walks) {
    if ((excess[column] ?? 0) >= 0) continue;
    // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator,OptionalChaining: any short column ends right.
    if (nearest === null || walk.logarithm < (walks.get(nearest)?.logarithm ?? Infinity)) nearest = column;
  }
  if (nearest === null) throw new RangeError("No column with room can be reached, although the flow said so.");
  return nearest;
}

function apply(places: Places, moves: readonly Move[]): void {
  for (const { row, from, to } of moves) {
    const counts = places[row] ?? [];
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
  }
}
