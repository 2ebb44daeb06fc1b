/**
 * The claims of all recipients to one more place and to their last one, kept as doubles beside the exact rule. Doubles
 * that lie clearly apart decide; closer ones are compared on integers, so every answer is exact.
 */
import { compareExactly } from "./compareClaims";
import { type DivisorMethod, claimRules } from "./divisorMethod";
import { type PreparedRequest, weightAt } from "./preparedRequest";

/** Which claim of a recipient is meant: the one to its last place, or the one to the place after that. */
export const LAST = 0;
export const NEXT = 1;

/** Stands where no recipient is meant; it has no claim to anything. */
export const NOBODY = -1;

export interface Claims {
  readonly places: number[];
  /** The claim to one more place as a double; NO_CLAIM for a recipient that weighs nothing or is at its maximum. */
  readonly gains: Float64Array;
  /** The claim to the last place as a double; NO_CLAIM for a recipient at its minimum. */
  readonly losses: Float64Array;
  readonly change: (recipient: number, by: number) => void;
  /** Positive when the claim of `one` (LAST or NEXT) is stronger than that of `other`, 0 when they are equal. */
  readonly compare: (one: number, which: number, other: number, otherWhich: number) => number;
}

/** Every real claim is at least 0, so that this one is weaker than all of them. */
const NO_CLAIM = -1;

/** Doubles that differ by more than this, relatively, are surely in the right order. */
const SURE_DIFFERENCE = 1e-12;
const LOWER = 1 - SURE_DIFFERENCE;
const HIGHER = 1 + SURE_DIFFERENCE;

/**
 * Weights beyond the largest double, or with Hill their squares, are Infinity here: equal ones among them are compared
 * on integers.
 *
 * @param exactOnly Makes all doubles equal, so that every comparison is on integers.
 */
export function claimsOf(
  { total, weights, bounds, method }: PreparedRequest & { readonly method: DivisorMethod },
  places: number[],
  exactOnly: boolean,
): Claims {
  const rule = claimRules[method];
  const approximate = exactOnly ? () => 0 : rule.approximate;
  const gains = new Float64Array(places.length);
  const losses = new Float64Array(places.length);

  function refresh(index: number): void {
    const count = places[index] ?? 0;
    const weight = Number(weights.values[index] ?? 0);
    gains[index] = weight > 0 && count < (bounds?.maxima[index] ?? total) ? approximate(weight, count + 1) : NO_CLAIM;
    losses[index] = count > (bounds?.minima[index] ?? 0) ? approximate(weight, count) : NO_CLAIM;
  }
  for (const index of places.keys()) refresh(index);

  return {
    places,
    gains,
    losses,
    change: (recipient, by) => {
      places[recipient] = (places[recipient] ?? 0) + by;
      refresh(recipient);
    },
    compare: (one, which, other, otherWhich) => {
      const claim = (which === NEXT ? gains[one] : losses[one]) ?? NO_CLAIM;
      const otherClaim = (otherWhich === NEXT ? gains[other] : losses[other]) ?? NO_CLAIM;
      if (claim > otherClaim * HIGHER || claim < otherClaim * LOWER) return claim - otherClaim;
      const place = (places[one] ?? 0) + which;
      const otherPlace = (places[other] ?? 0) + otherWhich;
      return compareExactly(rule, weightAt(weights, one), place, weightAt(weights, other), otherPlace);
    },
  };
}

export function canLose(claims: Claims, recipient: number): boolean {
  return (claims.losses[recipient] ?? NO_CLAIM) >= 0;
}

/** The recipient with the strongest claim to one more place, the first of equals; somebody when nobody has room. */
export function strongestGain({ gains, compare }: Claims): number {
  let best = 0;
  // Stryker disable next-line LogicalOperator: from a lower start it spares fewer comparisons.
  let highest = gains[best] ?? NO_CLAIM;
  // Stryker disable next-line EqualityOperator: beyond the last recipient there is no claim.
  for (let index = 0; index < gains.length; index += 1) {
    const claim = gains[index] ?? NO_CLAIM;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison below, which says the same.
    if (claim < highest * LOWER) continue;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison, which says the same.
    const isStronger = claim > highest * HIGHER;
    if (!isStronger && compare(index, NEXT, best, NEXT) <= 0) continue;
    best = index;
    highest = claim;
  }
  return best;
}

/** The recipient with the weakest claim to its last place, or NOBODY when nobody can lose one; the last of equals. */
export function weakestLoss({ losses, compare }: Claims): number {
  let best = NOBODY;
  let lowest = Infinity;
  // Stryker disable next-line EqualityOperator: beyond the last recipient there is no claim.
  for (let index = 0; index < losses.length; index += 1) {
    const claim = losses[index] ?? NO_CLAIM;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison below, which says the same.
    if (claim > lowest * HIGHER) continue;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison, which says the same.
    const isWeaker = claim < lowest * LOWER;
    if (claim === NO_CLAIM || (best !== NOBODY && !isWeaker && compare(index, LAST, best, LAST) > 0)) continue;
    best = index;
    lowest = claim;
  }
  return best;
}
