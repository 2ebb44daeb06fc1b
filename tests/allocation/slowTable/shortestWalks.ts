import { compareFractions, type Fraction, fraction } from "../../../src/numbers/fraction";
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

/** A walk as a chain of moves. Its cost is known as a logarithm, and multiplied out only where that cannot tell. */
interface Chain {
  readonly before: Chain | null;
  readonly move: Move | null;
  readonly logarithm: number;
  exact: Fraction | null;
}

/** Logarithms of walks that differ by less than this are decided on integers; their own error is far smaller. */
const NEAR = 1e-8;

/**
 * Bellman and Ford, with products in place of sums. A walk that comes back to one of its columns more cheaply than the
 * cheapest walk that is known has just closed a round trip of less than 1. So every walk that is kept passes a column
 * only once; there are only so many of those, and each is cheaper than the one before: it comes to an end.
 *
 * Cost: moves × rounds, of which there are a few; logarithms decide nearly all.
 *
 * @returns Walks in the order of the sources, then in the order in which columns were reached.
 */
export function shortestWalks(moves: readonly Move[], sources: readonly number[]): Walks {
  const chains = new Map<number, Chain>();
  for (const source of sources) chains.set(source, { before: null, move: null, logarithm: 0, exact: fraction(1n, 1n) });
  for (let changed = true; changed;) {
    changed = false;
    for (const move of moves) {
      const before = chains.get(move.from);
      if (before === undefined) continue;
      const known = chains.get(move.to);
      if (known !== undefined && known.move === move && known.before === before) continue;
      const logarithm = before.logarithm + move.logarithm;
      if (known !== undefined && logarithm > known.logarithm + NEAR) continue;
      const chain: Chain = { before, move, logarithm, exact: null };
      if (known !== undefined && !isCheaper(chain, known)) continue;
      const cycle = movesOf(before, move.to);
      if (cycle !== null) return { found: "cheaperCycle", cycle: [...cycle, move] };
      chains.set(move.to, chain);
      changed = true;
    }
  }
  const walks = new Map<number, Walk>();
  for (const [column, chain] of chains) walks.set(column, { cost: costOf(chain), moves: movesOf(chain, null) ?? [] });
  return { found: "walks", walks };
}

function isCheaper(one: Chain, other: Chain): boolean {
  if (one.logarithm < other.logarithm - NEAR) return true;
  return compareFractions(costOf(one), costOf(other)) < 0;
}

/** Not by recursion: chains may be long. */
function costOf(chain: Chain): Fraction {
  const open: Chain[] = [];
  let known: Chain | null = chain;
  while (known !== null && known.exact === null) {
    open.push(known);
    known = known.before;
  }
  let cost = known?.exact ?? fraction(1n, 1n);
  for (const next of open.reverse()) {
    const factor = next.move?.factor ?? fraction(1n, 1n);
    cost = fraction(cost.numerator * factor.numerator, cost.denominator * factor.denominator);
    next.exact = cost;
  }
  return cost;
}

/** The moves of a chain from a column on, or from its begin; null when it never leaves that column. */
function movesOf(chain: Chain, from: number | null): readonly Move[] | null {
  const moves: Move[] = [];
  for (let link: Chain | null = chain; link?.move; link = link.before) {
    moves.push(link.move);
    if (link.move.from === from) return moves.reverse();
  }
  return from === null ? moves.reverse() : null;
}
