import { at } from "../../../src/numbers/at";
import { compareFractions, type Fraction, fraction } from "../../../src/numbers/fraction";
import type { Places, Table } from "../../../src/allocation/biproportional/table";

/** One place of a row that goes from one column to another. */
export interface Move {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /**
   * What the move costs, as a factor: the scaled signpost that is climbed over the one that is left. A round trip whose
   * factors multiply to less than 1 betters the table.
   */
  readonly factor: Fraction;
  readonly logarithm: number;
}

/** Logarithms that differ by less than this are decided on integers; their own error is far smaller. */
const NEAR = 1e-9;

/** The cheapest move for every ordered pair of columns, over all rows; of equals that of the first row. */
export function cheapestMoves(table: Table, places: Places): readonly Move[] {
  const { logarithms, twiceSignpost } = table;
  // Per column and other column; pairs without a move stay holes.
  const best = table.columnTotals.map((): Move[] => []);
  for (const [row, counts] of places.entries()) {
    const own = at(logarithms, row);
    const climbs = counts.map((count, to) => Math.log(Number(twiceSignpost(count + 1))) - at(own, to));
    counts.forEach((count, from) => {
      if (count === 0) return;
      const left = Math.log(Number(twiceSignpost(count))) - at(own, from);
      const moves = at(best, from);
      climbs.forEach((climb, to) => {
        const cost = climb - left;
        if (to === from || cost === Infinity) return;
        moves[to] = cheaper(moves[to], cost, () => moveOf(table, places, row, from, to, cost));
      });
    });
  }
  return best.flatMap((moves) => Object.values(moves));
}

/** The known move unless another is really cheaper; that one is made only when the first look cannot tell. */
function cheaper(known: Move | undefined, cost: number, other: () => Move): Move {
  if (known === undefined) return other();
  if (cost > known.logarithm + NEAR) return known;
  const move = other();
  return compareFractions(move.factor, known.factor) < 0 ? move : known;
}

function moveOf(table: Table, places: Places, row: number, from: number, to: number, logarithm: number): Move {
  const weights = at(table.weights, row);
  const counts = at(places, row);
  const climbed = table.twiceSignpost(at(counts, to) + 1) * at(weights, from);
  const left = table.twiceSignpost(at(counts, from)) * at(weights, to);
  return { row, from, to, factor: fraction(climbed, left), logarithm };
}
