/**
 * The claims of all recipients to one more place and to their last one, kept as doubles beside the exact rule. Doubles
 * that lie clearly apart decide; closer ones are compared on integers, so every answer is exact.
 */
import { at } from "../numbers/at";
import { type WideNumber, wideNumber } from "../numbers/wideNumber";
import { compareExactly, compareWide, HIGHER } from "./compareClaims";
import { type DivisorMethod, claimRules } from "./divisorMethod";
import { excessBits } from "./excessBits";
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

/** Doubles below this may have lost what tells them apart. */
const SMALLEST_SURE = 2 ** -900;

/**
 * Weights beyond the largest double, or with Hill their squares, are scaled down together; those that become too small
 * for a double that way are looked at once more with an exponent of their own.
 *
 * Cost: one pass over the n recipients; a change and a comparison cost the same for any n.
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
  const wide = weights.size === "large" ? weights.values.map(wideNumber) : [];
  const near = weights.size === "large" ? nearWeights(wide, excessBits(weights)) : weights.values;
  const gains = new Float64Array(places.length);
  const losses = new Float64Array(places.length);

  function refresh(index: number): void {
    const count = places[index] ?? 0;
    const weight = near[index] ?? 0;
    gains[index] = weight > 0 && count < (bounds?.maxima[index] ?? total) ? approximate(weight, count + 1) : NO_CLAIM;
    losses[index] = count > (bounds?.minima[index] ?? 0) ? approximate(weight, count) : NO_CLAIM;
  }
  // By number: walking with an iterator takes three times as long.
  for (let index = 0; index < places.length; index += 1) refresh(index);

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
      if (surelyAbove(claim, otherClaim) || surelyAbove(otherClaim, claim)) return claim - otherClaim;
      const place = (places[one] ?? 0) + which;
      const otherPlace = (places[other] ?? 0) + otherWhich;
      return (
        (wide.length > 0 && !exactOnly && compareWide(rule, at(wide, one), place, at(wide, other), otherPlace)) ||
        compareExactly(rule, weightAt(weights, one), place, weightAt(weights, other), otherPlace)
      );
    },
  };
}

/** Each weight as a double, scaled by one power of two; a positive weight stays positive. */
function nearWeights(weights: readonly WideNumber[], shift: number): readonly number[] {
  return weights.map(
    ({ mantissa, exponent }) => mantissa && Math.max(mantissa * 2 ** (exponent - shift), Number.MIN_VALUE),
  );
}

function surelyAbove(claim: number, otherClaim: number): boolean {
  return claim > otherClaim * HIGHER && (claim > SMALLEST_SURE || otherClaim < 0);
}

/** Whether a claim of a recipient may be equal to the last one of another: at a glance, as asking costs more. */
export function mayEqual({ gains, losses }: Claims, one: number, other: number): boolean {
  const claim = losses[other] ?? NO_CLAIM;
  return isNear(losses[one] ?? NO_CLAIM, claim) || isNear(gains[one] ?? NO_CLAIM, claim);
}

function isNear(claim: number, otherClaim: number): boolean {
  return !surelyAbove(claim, otherClaim) && !surelyAbove(otherClaim, claim);
}

export function canLose(claims: Claims, recipient: number): boolean {
  return (claims.losses[recipient] ?? NO_CLAIM) >= 0;
}

/** Whether a recipient weighs something and is below its maximum. */
function hasRoom(claims: Claims, recipient: number): boolean {
  return (claims.gains[recipient] ?? NO_CLAIM) >= 0;
}

/**
 * The recipient with the strongest claim to one more place, the first of equals; NOBODY when nobody has room.
 *
 * Cost: one pass over the n recipients; doubles that are close are compared exactly.
 *
 * @param without A recipient that is left out of the search, or NOBODY.
 */
export function strongestGain(claims: Claims, without: number): number {
  const { gains, compare } = claims;
  let best = NOBODY;
  let highest = NO_CLAIM;
  // Stryker disable next-line EqualityOperator: beyond the last recipient there is no claim.
  for (let index = 0; index < gains.length; index += 1) {
    const claim = gains[index] ?? NO_CLAIM;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison below, which says the same.
    if (surelyAbove(highest, claim)) continue;
    if (index === without || !hasRoom(claims, index)) continue;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison, which says the same.
    const isStronger = surelyAbove(claim, highest);
    if (!isStronger && compare(index, NEXT, best, NEXT) <= 0) continue;
    best = index;
    highest = claim;
  }
  return best;
}

/** The recipient with the weakest claim to its last place, or NOBODY when nobody can lose one; the last of equals. */
export function weakestLoss(claims: Claims, without: number): number {
  const { losses, compare } = claims;
  let best = NOBODY;
  let lowest = Infinity;
  // Stryker disable next-line EqualityOperator: beyond the last recipient there is no claim.
  for (let index = 0; index < losses.length; index += 1) {
    const claim = losses[index] ?? NO_CLAIM;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison below, which says the same.
    if (surelyAbove(claim, lowest)) continue;
    if (index === without || !canLose(claims, index)) continue;
    // Stryker disable next-line ConditionalExpression: it only spares the comparison, which says the same.
    const isWeaker = surelyAbove(lowest, claim);
    if (best !== NOBODY && !isWeaker && compare(index, LAST, best, LAST) > 0) continue;
    best = index;
    lowest = claim;
  }
  return best;
}
