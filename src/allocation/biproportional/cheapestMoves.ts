import { compareFractions, type Fraction, fraction } from "../../numbers/fraction";
import type { Places, Table } from "./table";

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
export const NEAR = 1e-9;

/** The cheapest move for every ordered pair of columns, over all rows; of equals that of the first row. */
export function cheapestMoves(table: Table, places: Places): readonly Move[] {
  const { logarithms, twiceSignpost } = table;
  const columns = table.columnTotals.length;
  const best = new Array<Move | undefined>(columns * columns);
  const climb = new Float64Array(columns);
  for (const [row, counts] of places.entries()) {
    const own = logarithms[row] ?? [];
    for (let to = 0; to < columns; to += 1) climb[to] = Math.log(twiceSignpost((counts[to] ?? 0) + 1)) - (own[to] ?? 0);
    for (let from = 0; from < columns; from += 1) {
      const count = counts[from] ?? 0;
      if (count === 0) continue;
      const left = Math.log(twiceSignpost(count)) - (own[from] ?? 0);
      for (let to = 0; to < columns; to += 1) {
        const cost = (climb[to] ?? 0) - left;
        if (to === from || cost === Infinity) continue;
        const pair = from * columns + to;
        best[pair] = cheaper(best[pair], cost, () => moveOf(table, places, row, from, to, cost));
      }
    }
  }
  return best.filter((move) => move !== undefined);
}

/** The known move unless another is really cheaper; that one is made only when the first look cannot tell. */
function cheaper(known: Move | undefined, cost: number, other: () => Move): Move {
  if (known === undefined) return other();
  // Stryker disable next-line ConditionalExpression,EqualityOperator,ArithmeticOperator: it only spares the exact look.
  if (cost > known.logarithm + NEAR) return known;
  const move = other();
  return compareFractions(move.factor, known.factor) < 0 ? move : known;
}

function moveOf(table: Table, places: Places, row: number, from: number, to: number, logarithm: number): Move {
  const weights = table.weights[row] ?? [];
  const counts = places[row] ?? [];
  const climbed = BigInt(table.twiceSignpost((counts[to] ?? 0) + 1)) * (weights[from] ?? 0n);
  const left = BigInt(table.twiceSignpost(counts[from] ?? 0)) * (weights[to] ?? 0n);
  return { row, from, to, factor: fraction(climbed, left), logarithm };
}
