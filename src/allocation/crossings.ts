import { bitLength } from "../numbers/bitLength";
import { compareFractions, type Fraction, fraction, fractionToNumber } from "../numbers/fraction";

/** A whole number: an ordinary one where differences of them are exact, else a big one. */
export type Whole = number | bigint;

/** Straight lines that begin at a height and rise by a slope; all of them ordinary numbers, or all big ones. */
export interface Lines {
  readonly heights: readonly Whole[];
  readonly slopes: readonly Whole[];
}

/** The same with doubles beside them for a first look; null where doubles cannot hold them. */
export interface NearLines extends Lines {
  readonly nearHeights: Float64Array | null;
  readonly nearSlopes: Float64Array;
}

/** Doubles that differ by more than this, relatively, are surely in the right order. */
const SURE_DIFFERENCE = 1e-9;
/** Differences that are smaller than this part of what they are taken from are taken exactly. */
const CANCELLATION = 1e-4;
const HELD_BITS = 900;

/** @param reference A height that many lines are near to: doubles are best where they begin at 0. */
export function nearLines({ heights, slopes }: Lines, reference: Whole): NearLines {
  const nearHeights = new Float64Array(heights.length);
  const nearSlopes = new Float64Array(heights.length);
  let most = 0n;
  // Plain loops: making an array of doubles out of another with a function takes ten times as long.
  for (let line = 0; line < heights.length; line += 1) {
    const height = less(heights[line] ?? 0, reference);
    const slope = slopes[line] ?? 0;
    nearHeights[line] = Number(height);
    nearSlopes[line] = Number(slope);
    if (typeof height === "bigint" && height > most) most = height;
    if (typeof slope === "bigint" && slope > most) most = slope;
  }
  return { heights, slopes, nearHeights: bitLength(most) > HELD_BITS ? null : nearHeights, nearSlopes };
}

/** One number less another, of the kind of the one. */
export function less(one: Whole, other: Whole): Whole {
  return typeof one === "number" ? one - Number(other) : one - BigInt(other);
}

function gapOf(values: readonly Whole[], one: number, other: number): bigint {
  return BigInt(less(values[one] ?? 0, values[other] ?? 0));
}

/** Where each line crosses one of them, for a first look. */
export interface Crossings {
  readonly lines: NearLines;
  readonly line: number;
  /** NaN for a line that never crosses it. */
  readonly near: Float64Array;
}

/** Cost: one pass over the lines. */
export function crossingsOf(lines: NearLines, line: number): Crossings {
  const { heights, slopes, nearHeights, nearSlopes } = lines;
  const near = new Float64Array(heights.length);
  const height = nearHeights?.[line] ?? 0;
  const slope = nearSlopes[line] ?? 0;
  for (let other = 0; other < near.length; other += 1) {
    if (nearHeights === null) {
      near[other] = slopes[other] === slopes[line] ? NaN : nearestNumber(exactCrossing(lines, line, other));
      continue;
    }
    const otherHeight = nearHeights[other] ?? 0;
    const otherSlope = nearSlopes[other] ?? 0;
    let gap = otherHeight - height;
    let closing = slope - otherSlope;
    if (Math.abs(gap) < CANCELLATION * Math.abs(otherHeight)) gap = Number(gapOf(heights, other, line));
    if (Math.abs(closing) < CANCELLATION * otherSlope) closing = Number(gapOf(slopes, line, other));
    near[other] = closing === 0 ? NaN : gap / closing;
  }
  return { lines, line, near };
}

/** The first crossing after a position, by any line; null when there is none. */
export function firstCrossing({ lines, line, near }: Crossings, after: Fraction): Fraction | null {
  const nearAfter = fractionToNumber(after);
  let best: Fraction | null = null;
  let nearest = Infinity;
  for (let other = 0; other < near.length; other += 1) {
    const position = near[other] ?? NaN;
    // NaN is never larger.
    if (!(position > 0) || surelyLess(position, nearAfter) || surelyLess(nearest, position)) continue;
    const exact = exactCrossing(lines, line, other);
    if (compareFractions(exact, after) <= 0 || (best !== null && compareFractions(exact, best) >= 0)) continue;
    best = exact;
    nearest = position;
  }
  return best;
}

/** Negative where the other line is below at this position, 0 where both meet, positive above. */
export function sideAt(
  { lines, line, near }: Crossings,
  other: number,
  position: Fraction,
  nearPosition: number,
): number {
  const crossing = near[other] ?? NaN;
  if (Number.isNaN(crossing)) return signOf(gapOf(lines.heights, other, line));
  const isSteeper = (lines.slopes[other] ?? 0) > (lines.slopes[line] ?? 0);
  if (surelyLess(crossing, nearPosition)) return isSteeper ? 1 : -1;
  if (surelyLess(nearPosition, crossing)) return isSteeper ? -1 : 1;
  const order = compareFractions(position, exactCrossing(lines, line, other));
  return isSteeper ? order : -order;
}

/** Never 0 for what is more than 0. */
function nearestNumber(crossing: Fraction): number {
  return crossing.numerator > 0n ? Math.max(fractionToNumber(crossing), Number.MIN_VALUE) : fractionToNumber(crossing);
}

function surelyLess(one: number, other: number): boolean {
  return other - one > SURE_DIFFERENCE * Math.max(Math.abs(one), Math.abs(other));
}

function exactCrossing({ heights, slopes }: Lines, line: number, other: number): Fraction {
  return fraction(gapOf(heights, other, line), gapOf(slopes, line, other));
}

function signOf(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}
