import { type Fraction, fraction } from "../numbers/fraction";
import { integerSquareRoot } from "../numbers/integerSquareRoot";
import { claimsOf, LAST, NEXT, NOBODY, strongestGain, weakestLoss } from "./claims";
import { claimRules, type DivisorMethod } from "./divisorMethod";
import { type PreparedRequest, weightAt } from "./preparedRequest";
import type { Threshold } from "./threshold";

/** Decimals of a threshold that is a root. */
const ROOT_DECIMALS = 10n ** 12n;

/**
 * Thresholds of a divisor method. The others stand as they are: a recipient gets one place more when its claim is stronger
 * than the weakest last one of the others, and keeps its last when that claim is stronger than the strongest next one of the
 * others. For everybody but one that is the weakest or strongest of all. Exact; with Hill, whose signposts are roots,
 * rounded down to twelve decimals of a unit.
 *
 * Cost: four passes over the n recipients, then the same for every question.
 *
 * @param places The allocation of the request.
 */
export function divisorThresholds(
  request: PreparedRequest & { readonly method: DivisorMethod },
  places: readonly number[],
): Threshold {
  const { method, weights } = request;
  const claims = claimsOf(request, [...places], false);
  const weakest = weakestLoss(claims, NOBODY);
  const weakestOfOthers = weakestLoss(claims, weakest);
  const strongest = strongestGain(claims, NOBODY);
  const strongestOfOthers = strongestGain(claims, strongest);
  return (recipient, place) => {
    const isMore = place > (places[recipient] ?? 0);
    const rival = isMore
      ? recipient === weakest
        ? weakestOfOthers
        : weakest
      : recipient === strongest
        ? strongestOfOthers
        : strongest;
    // Nobody can give up a place: no weight is enough. Nobody can take one over: every weight is enough.
    if (rival === NOBODY) return isMore ? null : fraction(0n, 1n);
    const rivalPlace = BigInt(places[rival] ?? 0) + BigInt(isMore ? LAST : NEXT);
    return weightForClaim(method, BigInt(place), weightAt(weights, rival), rivalPlace);
  };
}

/** The weight with which `place` has the same claim as place `rivalPlace` of weight `rival`. */
function weightForClaim(method: DivisorMethod, place: bigint, rival: bigint, rivalPlace: bigint): Fraction | null {
  const { numerator, denominator } = claimRules[method];
  const own = denominator(place);
  const other = denominator(rivalPlace);
  if (own === 0n) return other === 0n ? fraction(rival, 1n) : fraction(0n, 1n);
  if (other === 0n) return null;
  const ratio = fraction(numerator(rival, rivalPlace) * own, other * numerator(1n, place));
  if (method !== "hill") return ratio;
  const root = integerSquareRoot(ratio.numerator * ratio.denominator * ROOT_DECIMALS * ROOT_DECIMALS);
  return fraction(root, ratio.denominator * ROOT_DECIMALS);
}
