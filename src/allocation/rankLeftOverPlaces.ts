import { at } from "../numbers/at";
import { compareFractions, type Fraction, fractionToNumber } from "../numbers/fraction";
import { wideNumber } from "../numbers/wideNumber";
import { compareExactly, compareWide } from "./compareClaims";
import { type ClaimRule, claimRules } from "./divisorMethod";
import { exactWeights, type IntegerWeights, type PreparedRequest } from "./preparedRequest";

interface LeftOverPlace {
  readonly recipient: number;
  readonly place: number;
}

/**
 * The order, from 1, in which the places above the bases were handed out: by remainder, or by the claim of a divisor
 * method; of equals the recipient that stands first. A recipient with several of them gets the rank of its last one.
 *
 * Cost: sorting the left-over places; only those that are close are compared exactly.
 *
 * @returns A rank per recipient; null without such a place, and for everybody when each is rounded on its own.
 */
export function rankLeftOverPlaces(
  request: PreparedRequest,
  shares: readonly Fraction[],
  bases: readonly number[],
  places: readonly number[],
): readonly (number | null)[] {
  const { method, weights } = request;
  const ranks = places.map((): number | null => null);
  if (method === "perRecipient") return ranks;
  const given = places.flatMap((count, recipient): LeftOverPlace[] => {
    const base = bases[recipient] ?? 0;
    return Array.from({ length: count - base }, (_none, index) => ({ recipient, place: base + index + 1 }));
  });
  const strength = method === "largestRemainder" ? byRemainder(shares) : byClaim(claimRules[method], weights);
  // Sorting leaves equals in the order in which they stand.
  given.sort((one, other) => strength(other, one));
  given.forEach(({ recipient }, position) => {
    ranks[recipient] = position + 1;
  });
  return ranks;
}

type Strength = (one: LeftOverPlace, other: LeftOverPlace) => number;

function byRemainder(shares: readonly Fraction[]): Strength {
  const remainders = shares.map(({ numerator, denominator }) => ({ numerator: numerator % denominator, denominator }));
  const near = remainders.map(fractionToNumber);
  // Rounding to the nearest double never turns an order round.
  return ({ recipient }, { recipient: other }) =>
    at(near, recipient) - at(near, other) || compareFractions(at(remainders, recipient), at(remainders, other));
}

function byClaim(rule: ClaimRule, weights: IntegerWeights): Strength {
  const values = exactWeights(weights);
  const wide = values.map(wideNumber);
  return ({ recipient, place }, { recipient: other, place: otherPlace }) =>
    compareWide(rule, at(wide, recipient), place, at(wide, other), otherPlace) ||
    compareExactly(rule, at(values, recipient), place, at(values, other), otherPlace);
}
