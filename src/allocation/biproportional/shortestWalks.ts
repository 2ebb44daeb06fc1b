import { compareFractions, type Fraction, fraction } from "../../numbers/fraction";
import type { Move } from "./cheapestMoves";

/** The cheapest way to a column; the factors of its moves are multiplied. It passes no column twice. */
export interface Walk {
  readonly cost: Fraction;
  readonly moves: readonly Move[];
}

/** Either the cheapest walk to every column that can be reached, or a round trip that costs less than 1. */
export type Walks =
  | { readonly found: "walks"; readonly walks: ReadonlyMap<number, Walk> }
  | { readonly found: "cheaperCycle"; readonly cycle: readonly Move[] };

/**
 * Bellman and Ford, with products in place of sums. A walk that comes back to one of its columns more cheaply than the
 * cheapest walk that is known has just closed a round trip of less than 1. So every walk that is kept passes a column
 * only once; there are only so many of those, and each is cheaper than the one before: it comes to an end.
 *
 * @returns Walks in the order of the sources, then in the order in which columns were reached.
 */
export function shortestWalks(moves: readonly Move[], sources: readonly number[]): Walks {
  const walks = new Map<number, Walk>();
  for (const source of sources) walks.set(source, { cost: fraction(1n, 1n), moves: [] });
  for (let changed = true; changed;) {
    changed = false;
    for (const move of moves) {
      const before = walks.get(move.from);
      if (before === undefined) continue;
      const cost = product(before.cost, move.factor);
      const known = walks.get(move.to);
      if (known !== undefined && compareFractions(cost, known.cost) >= 0) continue;
      const met = before.moves.findIndex(({ from }) => from === move.to);
      if (met >= 0) return { found: "cheaperCycle", cycle: [...before.moves.slice(met), move] };
      walks.set(move.to, { cost, moves: [...before.moves, move] });
      changed = true;
    }
  }
  return { found: "walks", walks };
}

function product(one: Fraction, other: Fraction): Fraction {
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}
