import { compareFractions, type Fraction, fraction } from "../../numbers/fraction";
import { type Move, NEAR } from "./cheapestMoves";

/** The cheapest way to a column; the factors of its moves are multiplied. */
export interface Walk {
  readonly cost: Fraction;
  readonly logarithm: number;
  /** The last move; null where the walk begins. */
  readonly last: Move | null;
}

/** Either the cheapest walk to every column that can be reached, or a round trip that costs less than 1. */
export type Walks =
  | { readonly found: "walks"; readonly walks: ReadonlyMap<number, Walk> }
  | { readonly found: "cheaperCycle"; readonly cycle: readonly Move[] };

/** Bellman and Ford, with products in place of sums. */
export function shortestWalks(moves: readonly Move[], sources: readonly number[], columns: number): Walks {
  const walks = new Map<number, Walk>();
  for (const source of sources) walks.set(source, { cost: fraction(1n, 1n), logarithm: 0, last: null });
  for (let round = 0; round < columns; round += 1) {
    let changed = false;
    for (const move of moves) {
      const before = walks.get(move.from);
      if (before === undefined) continue;
      const walk = extended(before, move);
      const known = walks.get(move.to);
      if (known !== undefined && !cheaper(walk, known)) continue;
      walks.set(move.to, walk);
      changed = true;
    }
    if (!changed) return { found: "walks", walks };
    for (const column of walks.keys()) {
      const cycle = cycleBehind(walks, column);
      if (cycle !== null) return { found: "cheaperCycle", cycle };
    }
  }
  throw new RangeError("A walk became cheaper in every round, yet there is no cycle.");
}

/** The moves of a walk, in order. */
export function movesOf(walks: ReadonlyMap<number, Walk>, column: number): readonly Move[] {
  const moves: Move[] = [];
  for (let last = walks.get(column)?.last ?? null; last !== null; last = walks.get(last.from)?.last ?? null) {
    moves.unshift(last);
  }
  return moves;
}

function extended({ cost, logarithm }: Walk, move: Move): Walk {
  const numerator = cost.numerator * move.factor.numerator;
  const denominator = cost.denominator * move.factor.denominator;
  return { cost: fraction(numerator, denominator), logarithm: logarithm + move.logarithm, last: move };
}

function cheaper(walk: Walk, known: Walk): boolean {
  const difference = walk.logarithm - known.logarithm;
  if (Math.abs(difference) > NEAR) return difference < 0;
  return compareFractions(walk.cost, known.cost) < 0;
}

/** Walks back from a column; a column met twice closes a cycle. */
function cycleBehind(walks: ReadonlyMap<number, Walk>, start: number): readonly Move[] | null {
  const seen = new Map<number, number>();
  const moves: Move[] = [];
  let column = start;
  for (;;) {
    const met = seen.get(column);
    if (met !== undefined) return moves.slice(met).reverse();
    seen.set(column, moves.length);
    const last = walks.get(column)?.last ?? null;
    if (last === null) return null;
    moves.push(last);
    column = last.from;
  }
}
