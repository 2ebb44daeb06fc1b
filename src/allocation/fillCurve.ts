/**
 * How many places recipients are due together at every level (places per unit of weight) when each share stays within
 * its bounds: Σ clamp(level × weight, minimum, maximum). A rising line that bends where somebody meets a bound.
 */
import { at } from "../numbers/at";
import { compareFractions, type Fraction, fraction } from "../numbers/fraction";
import { naturalLogarithm } from "../numbers/naturalLogarithm";

export interface Competitor {
  readonly weight: bigint;
  readonly minimum: bigint;
  /** Null without a bound. */
  readonly maximum: bigint | null;
}

/** From `from` up to the next bend the shares add up to pinned + level × freeWeight. */
export interface Stretch {
  readonly from: Fraction;
  readonly pinned: bigint;
  readonly freeWeight: bigint;
}

/** In rising order; the first one begins at level 0, the last one has no end. */
export type FillCurve = readonly Stretch[];

interface Bend {
  readonly level: Fraction;
  /** The logarithm of the level: weights and levels may lie beyond the largest and the smallest double. */
  readonly near: number;
  readonly pinned: bigint;
  readonly freeWeight: bigint;
}

/** Logarithms that differ by more than this are surely in the right order. */
const SURE_DIFFERENCE = 1e-10;

/** Cost: sorting the 2n bounds of n competitors. */
export function fillCurve(competitors: readonly Competitor[]): FillCurve {
  const bends: Bend[] = [];
  let pinned = 0n;
  let freeWeight = 0n;
  for (const { weight, minimum, maximum } of competitors) {
    if (weight === 0n || minimum === maximum) pinned += minimum;
    else if (minimum === 0n) freeWeight += weight;
    else {
      pinned += minimum;
      bends.push(bendAt(minimum, weight, -minimum, weight));
    }
    if (weight > 0n && maximum !== null && minimum !== maximum) bends.push(bendAt(maximum, weight, maximum, -weight));
  }
  bends.sort((one, other) => {
    const difference = one.near - other.near;
    return Math.abs(difference) > SURE_DIFFERENCE ? difference : compareFractions(one.level, other.level);
  });
  const curve: Stretch[] = [{ from: fraction(0n, 1n), pinned, freeWeight }];
  for (const bend of bends) {
    pinned += bend.pinned;
    freeWeight += bend.freeWeight;
    curve.push({ from: bend.level, pinned, freeWeight });
  }
  return curve;
}

function bendAt(bound: bigint, weight: bigint, pinned: bigint, freeWeight: bigint): Bend {
  return {
    level: fraction(bound, weight),
    near: naturalLogarithm(bound) - naturalLogarithm(weight),
    pinned,
    freeWeight,
  };
}

/** The number of the stretch at whose end the shares are past `total`, or the last one; by halving. */
export function stretchOf(curve: FillCurve, total: bigint, isPast: (sum: bigint) => boolean): number {
  let low = 0;
  let high = curve.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { from, pinned, freeWeight } = at(curve, middle);
    const sum = (pinned - total) * from.denominator + freeWeight * from.numerator;
    if (isPast(sum)) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** The lowest level at which the shares add up to `total`; null when they never do. */
export function lowestLevel(curve: FillCurve, total: bigint): Fraction | null {
  const { from, pinned, freeWeight } = at(
    curve,
    stretchOf(curve, total, (sum) => sum >= 0n),
  );
  if (from.numerator === 0n && pinned >= total) return from;
  return freeWeight === 0n ? null : fraction(total - pinned, freeWeight);
}

/** The highest level at which the shares add up to `total`, or 0 when they are more at every level. */
export function highestLevel(curve: FillCurve, total: bigint): Fraction {
  const { from, pinned, freeWeight } = at(
    curve,
    stretchOf(curve, total, (sum) => sum > 0n),
  );
  return total < pinned || freeWeight === 0n ? from : fraction(total - pinned, freeWeight);
}

/** The number of the stretch that a level lies on; a bend belongs to the one above it. */
export function stretchFrom(curve: FillCurve, level: Fraction): number {
  let low = 0;
  let high = curve.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compareFractions(at(curve, middle).from, level) <= 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
