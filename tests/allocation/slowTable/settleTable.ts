import { at } from "../../../src/numbers/at";
import type { Fraction } from "../../../src/numbers/fraction";
import { cheapestMoves, type Move } from "./cheapestMoves";
import { shortestWalks } from "./shortestWalks";
import type { Places, Table } from "../../../src/allocation/biproportional/table";

/**
 * The slow way, on whole numbers only, that the quick one is held against.
 *
 * Brings places with the right row sums to the right column sums and then to the end at which no round trip of moves is
 * cheaper. It changes `places`, each time along the cheapest walk from a column with too many places to one with too few
 * (Rote and Zachariasen, 2007). That end is right from any start; a near start only takes fewer steps.
 *
 * @returns What the cheapest walk to every column costs, from anywhere: multipliers of the columns.
 */
export function settleTable(table: Table, places: Places): readonly Fraction[] {
  const everyColumn = [...table.columnTotals.keys()];
  for (;;) {
    const excess = everyColumn.map((column) => excessOf(table, places, column));
    const sources = everyColumn.filter((column) => at(excess, column) > 0);
    const outcome = shortestWalks(cheapestMoves(table, places), sources.length > 0 ? sources : everyColumn);
    if (outcome.found === "cheaperCycle") {
      apply(places, outcome.cycle);
      continue;
    }
    if (sources.length === 0) return [...outcome.walks.values()].map(({ cost }) => cost);
    // Any column with too few places will do. One can be reached: zeros that leave no way were refused before.
    const [, { moves }] = at(
      [...outcome.walks].filter(([column]) => at(excess, column) < 0),
      0,
    );
    apply(places, moves);
  }
}

function excessOf({ columnTotals }: Table, places: Places, column: number): number {
  return places.reduce((sum, row) => sum + at(row, column), -at(columnTotals, column));
}

function apply(places: Places, moves: readonly Move[]): void {
  for (const { row, from, to } of moves) {
    const counts = at(places, row);
    counts[from] = at(counts, from) - 1;
    counts[to] = at(counts, to) + 1;
  }
}
