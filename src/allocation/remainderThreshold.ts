/**
 * Thresholds of the largest remainder. A recipient gets at least m places when, with the shares lifted by what it is
 * short of m, the whole parts of the others leave room for them: Σ ⌊shareⱼ + lift⌋ ≤ total − m. In the places per unit
 * of weight (the level) both sides are straight lines between the levels at which somebody meets a bound, so that the
 * turning point is the last quotient of a d'Hondt allocation of those that are free.
 */
import { at } from "../numbers/at";
import { compareFractions, type Fraction, fraction } from "../numbers/fraction";
import { divisorAllocation } from "./divisorAllocation";
import { exactWeights, integerWeights, type PreparedRequest } from "./preparedRequest";
import type { Threshold } from "./thresholds";

interface Competitor {
  readonly weight: bigint;
  readonly minimum: bigint;
  /** Null without a bound. */
  readonly maximum: bigint | null;
}

export function remainderThresholds(request: PreparedRequest): Threshold {
  const { bounds, total } = request;
  const all = exactWeights(request.weights).map((weight, index): Competitor => ({
    weight,
    minimum: BigInt(bounds?.minima[index] ?? 0),
    maximum: bounds === null ? null : BigInt(bounds.maxima[index] ?? 0),
  }));
  const levels = levelsOf(all);
  return (recipient, places) => {
    const others = all.filter((_none, index) => index !== recipient);
    return threshold(others, levels, BigInt(total), BigInt(total - places));
  };
}

/** The levels at which somebody meets a bound, in rising order. */
function levelsOf(competitors: readonly Competitor[]): readonly Fraction[] {
  return competitors
    .flatMap(({ weight, minimum, maximum }) =>
      weight === 0n || maximum === null ? [] : [fraction(minimum, weight), fraction(maximum, weight)],
    )
    .sort(compareFractions);
}

/** @param rest What the others may have together. */
function threshold(
  others: readonly Competitor[],
  levels: readonly Fraction[],
  total: bigint,
  rest: bigint,
): Fraction | null {
  const start = fraction(0n, 1n);
  if (others.reduce((sum, { minimum }) => sum + minimum, 0n) > rest) return null;
  let low = -1;
  let high = levels.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (leavesRoom(others, levels[middle] ?? start, rest)) low = middle;
    else high = middle;
  }
  const free: Competitor[] = [];
  let pinned = 0n;
  for (const competitor of others) {
    const bound = boundBetween(competitor, levels[low] ?? start, levels[high] ?? null);
    if (bound === null) free.push(competitor);
    else pinned += bound;
  }
  if (free.length === 0) return start;
  return turningPoint(free, total - pinned, rest - pinned);
}

function clamped({ weight, minimum, maximum }: Competitor, level: Fraction): bigint {
  const share = weight * level.numerator;
  const low = minimum * level.denominator;
  // Stryker disable next-line EqualityOperator: on the bound both are the same.
  if (share < low) return low;
  // Stryker disable next-line ConditionalExpression,EqualityOperator: without bounds there is no level, and on it both are the same.
  return maximum !== null && share > maximum * level.denominator ? maximum * level.denominator : share;
}

/**
 * Whether at this level the lifted whole parts of the others stay within the rest. All in units of 1/denominator. With
 * shares below the rest the lift is negative, and they do.
 */
function leavesRoom(others: readonly Competitor[], level: Fraction, rest: bigint): boolean {
  const shares = others.map((competitor) => clamped(competitor, level));
  const lift = shares.reduce((sum, share) => sum + share, 0n) - rest * level.denominator;
  return shares.reduce((sum, share) => sum + (share + lift) / level.denominator, 0n) <= rest;
}

/** The bound that holds for a competitor from one level to the next, or null when it is free there. */
function boundBetween({ weight, minimum, maximum }: Competitor, low: Fraction, high: Fraction | null): bigint | null {
  // Stryker disable next-line ConditionalExpression: free with a share of 0 it would turn the scale at the same level.
  if (weight === 0n) return minimum;
  if (high === null) return maximum;
  if (minimum * high.denominator >= weight * high.numerator) return minimum;
  // Stryker disable next-line ConditionalExpression: without bounds there is no level to come here with.
  return maximum !== null && maximum * low.denominator <= weight * low.numerator ? maximum : null;
}

/**
 * Among free competitors only: with W the sum of their weights, Σ ⌊level × (weightⱼ + W)⌋ may not pass
 * rest × (number + 1). The first level that does is a quotient of d'Hondt.
 */
function turningPoint(free: readonly Competitor[], available: bigint, rest: bigint): Fraction | null {
  const freeWeight = free.reduce((sum, { weight }) => sum + weight, 0n);
  const seats = rest * BigInt(free.length + 1) + 1n;
  if (seats > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const lifted = free.map(({ weight }) => weight + freeWeight);
  const weights = integerWeights(lifted);
  const { places, weakest } = divisorAllocation({ total: Number(seats), weights, bounds: null, method: "dhondt" });
  const seat = BigInt(at(places, weakest));
  return fraction(available * at(lifted, weakest) - freeWeight * seat, seat);
}
