import { type ClaimRule, claimRules, type DivisorMethod } from "./divisorMethod";
import { approximateWeights, type IntegerWeights, weightAt } from "./preparedRequest";

/** Doubles that differ by more than this, relatively, are surely in the right order; closer ones are compared exactly. */
const SURE_DIFFERENCE = 1e-12;

/** Orders two claims: positive when the claim of `place` at `recipient` is the stronger one, 0 when they are equal. */
export type ClaimOrder = (recipient: number, place: number, other: number, otherPlace: number) => number;

/**
 * A comparison of claims that is always exact: by doubles where those are far enough apart, else on integers.
 *
 * @param exactOnly Skips the doubles, so that both ways can be tested against each other.
 */
export function claimOrder(method: DivisorMethod, weights: IntegerWeights, exactOnly = false): ClaimOrder {
  const rule = claimRules[method];
  const approximations = approximateWeights(weights);
  return (recipient, place, other, otherPlace) => {
    if (!exactOnly) {
      const claim = rule.approximate(approximations[recipient] ?? 0, place);
      const otherClaim = rule.approximate(approximations[other] ?? 0, otherPlace);
      const difference = claim - otherClaim;
      if (Number.isFinite(difference) && Math.abs(difference) > SURE_DIFFERENCE * Math.max(claim, otherClaim)) {
        return difference;
      }
    }
    return compareExactly(rule, weightAt(weights, recipient), place, weightAt(weights, other), otherPlace);
  };
}

/**
 * Claims above every finite one (the first place with Adams, Hill and Dean) are ordered among themselves by weight:
 * when there are fewer places than recipients, the heaviest get one.
 */
function compareExactly(rule: ClaimRule, weight: bigint, place: number, other: bigint, otherPlace: number): number {
  const denominator = rule.denominator(BigInt(place));
  const otherDenominator = rule.denominator(BigInt(otherPlace));
  if (denominator === 0n || otherDenominator === 0n) {
    if (denominator !== otherDenominator && (denominator === 0n) !== (otherDenominator === 0n)) {
      return denominator === 0n ? 1 : -1;
    }
    return weight > other ? 1 : weight < other ? -1 : 0;
  }
  const left = rule.numerator(weight, BigInt(place)) * otherDenominator;
  const right = rule.numerator(other, BigInt(otherPlace)) * denominator;
  return left > right ? 1 : left < right ? -1 : 0;
}
