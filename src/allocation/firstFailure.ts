import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import { type MovingShares, nearWay } from "./movingShares";

/** Lines among which places may move. */
export interface Rivals {
  readonly shares: MovingShares;
  /** Which lines, in the order of the recipients. */
  readonly indices: Int32Array;
  /** Doubles that lie closer to each other than this are compared exactly. */
  readonly tolerance: number;
  readonly effort: Effort;
}

/** Counts what was done, so that it can be seen that doubles decide nearly everything. */
export interface Effort {
  exactComparisons: number;
  exchanges: number;
}

/**
 * An allocation stays right as long as nobody is short by more than a whole place compared with somebody else who has one:
 * (shareᵢ − placesᵢ) − (shareⱼ − placesⱼ) ≤ 1. Times the sum of weights both sides are straight lines, so that the first way
 * at which it fails is a root of the largest of lines: found exactly, from the right, by Newton's method.
 *
 * Cost: two passes over the rivals per step of Newton, of which there are a few.
 *
 * @param end The furthest way to look at; the allocation is right where it begins.
 * @returns The first way beyond which the places are no longer right; null when they are until the end.
 */
export function firstFailure(rivals: Rivals, end: Fraction): Fraction | null {
  const { starts, slopes, sum } = rivals.shares;
  let way = end;
  let failing: Fraction | null = null;
  for (;;) {
    const { highest, lowest } = extremes(rivals, way);
    const start = at(starts, highest) - at(starts, lowest) - sum.start;
    const slope = at(slopes, highest) - at(slopes, lowest) - sum.slope;
    if (start * way.denominator + slope * way.numerator <= 0n) return failing;
    // Right at the begin and failing here, so the slope is positive.
    way = fraction(-start, slope);
    failing = way;
  }
}

/** The lines with the highest and the lowest value at a way; of equals those that get there fastest. */
export function extremes(rivals: Rivals, way: Fraction): { readonly highest: number; readonly lowest: number } {
  const { indices, tolerance, shares } = rivals;
  const { nearStarts, nearSlopes } = shares;
  const position = nearWay(shares, way);
  let [highest, lowest] = [-1, -1];
  let [top, bottom] = [-Infinity, Infinity];
  for (let rank = 0; rank < indices.length; rank += 1) {
    const index = indices[rank] ?? 0;
    const value = (nearStarts[index] ?? 0) + position * (nearSlopes[index] ?? 0);
    // Stryker disable next-line ConditionalExpression,EqualityOperator: it only spares the exact comparison.
    if (value > top + tolerance || (value >= top - tolerance && isBeyond(rivals, index, highest, way, 1))) {
      highest = index;
      top = value;
    }
    // Stryker disable next-line ConditionalExpression,EqualityOperator: it only spares the exact comparison.
    if (value < bottom - tolerance || (value <= bottom + tolerance && isBeyond(rivals, index, lowest, way, -1))) {
      lowest = index;
      bottom = value;
    }
  }
  return { highest, lowest };
}

function isBeyond({ shares, effort }: Rivals, one: number, other: number, way: Fraction, sign: 1 | -1): boolean {
  effort.exactComparisons += 1;
  const start = BigInt(sign) * (at(shares.starts, one) - at(shares.starts, other));
  const slope = BigInt(sign) * (at(shares.slopes, one) - at(shares.slopes, other));
  // Equal for good: the one that stands first gains first and loses last.
  if (start === 0n && slope === 0n) return sign < 0;
  const order = start * way.denominator + slope * way.numerator || slope;
  // Stryker disable next-line EqualityOperator: it is not 0.
  return order > 0n;
}
