import { at } from "../numbers/at";
import { type Fraction, fraction } from "../numbers/fraction";
import { type MovingShares, nearWay } from "./movingShares";

/** Lines among which places may move. */
export interface Rivals {
  readonly shares: MovingShares;
  /** Which lines. */
  readonly indices: number[];
  readonly effort: Effort;
}

/** Counts what was done, so that it can be seen that doubles decide nearly everything. */
export interface Effort {
  exactComparisons: number;
  exchanges: number;
  /** How often it was looked ahead whether somebody keeps its number. */
  looks: number;
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

/** More than what a double loses where a line begins, and on the way: a few roundings of 2^−53. */
const LOST_AT_START = 2 ** -51;
const LOST_ON_THE_WAY = 2 ** -49;
/** More than what is lost where lines are scaled down. */
const LOST_BY_SCALING = 4;

/** The lines with the highest and the lowest value at a way; of equals those that get there fastest. */
export function extremes(rivals: Rivals, way: Fraction): { readonly highest: number; readonly lowest: number } {
  const { indices, shares } = rivals;
  const { nearStarts, nearSlopes } = shares;
  const position = nearWay(shares, way);
  const [top, bottom] = nearExtremes(rivals, position);
  let [highest, lowest] = [-1, -1];
  for (let rank = 0; rank < indices.length; rank += 1) {
    const index = indices[rank] ?? 0;
    const value = (nearStarts[index] ?? 0) + position * (nearSlopes[index] ?? 0);
    if (value >= top && (highest < 0 || isBeyond(rivals, index, highest, way, 1))) highest = index;
    if (value <= bottom && (lowest < 0 || isBeyond(rivals, index, lowest, way, -1))) lowest = index;
  }
  return { highest, lowest };
}

/** From which value on and up to which one doubles do not tell: those may be the highest and the lowest. */
function nearExtremes({ indices, shares }: Rivals, position: number): readonly [top: number, bottom: number] {
  const { nearStarts, nearSlopes, shift } = shares;
  let top = -Infinity;
  let bottom = Infinity;
  let furthest = 0;
  let steepest = 0;
  // By number: this is where nearly all of the time goes.
  for (let rank = 0; rank < indices.length; rank += 1) {
    const index = indices[rank] ?? 0;
    const start = nearStarts[index] ?? 0;
    const slope = nearSlopes[index] ?? 0;
    const value = start + position * slope;
    if (value > top) top = value;
    if (value < bottom) bottom = value;
    furthest = Math.max(furthest, start, -start);
    steepest = Math.max(steepest, slope, -slope);
  }
  const lost = LOST_AT_START * furthest + LOST_ON_THE_WAY * position * steepest;
  const tolerance = 2 * (shift === 0n ? lost : lost + LOST_BY_SCALING);
  return [top - tolerance, bottom + tolerance];
}

function isBeyond({ shares, effort }: Rivals, one: number, other: number, way: Fraction, sign: 1 | -1): boolean {
  effort.exactComparisons += 1;
  const start = BigInt(sign) * (at(shares.starts, one) - at(shares.starts, other));
  const slope = BigInt(sign) * (at(shares.slopes, one) - at(shares.slopes, other));
  // Equal for good: the one that stands first gains first and loses last.
  if (start === 0n && slope === 0n) return sign < 0 ? one > other : one < other;
  const order = start * way.denominator + slope * way.numerator || slope;
  // Stryker disable next-line EqualityOperator: it is not 0.
  return order > 0n;
}
