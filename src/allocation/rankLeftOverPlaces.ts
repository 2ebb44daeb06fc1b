import { at } from "../numbers/at";
import { compareFractions, type Fraction, fractionToNumber } from "../numbers/fraction";
import { compareExactly } from "./compareClaims";
import { claimRules } from "./divisorMethod";
import { type PreparedRequest, weightAt } from "./preparedRequest";

interface LeftOverPlace {
  readonly recipient: number;
  readonly place: number;
  /** Its remainder or claim as a double, for a first look. */
  readonly near: number;
}

/** Doubles that differ by more than this, relatively, are surely in the right order; far from 1 they may not be. */
const SURE_DIFFERENCE = 1e-12;
const SMALLEST_SURE = 2 ** -900;

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
  const remainderOf = (recipient: number): Fraction => {
    const { numerator, denominator } = at(shares, recipient);
    return { numerator: numerator % denominator, denominator };
  };
  const nearStrength = (recipient: number, place: number): number =>
    method === "largestRemainder"
      ? fractionToNumber(remainderOf(recipient))
      : claimRules[method].approximate(Number(weightAt(weights, recipient)), place);
  const given = places.flatMap((count, recipient): LeftOverPlace[] => {
    const base = bases[recipient] ?? 0;
    return Array.from({ length: count - base }, (_none, index) => {
      const place = base + index + 1;
      return { recipient, place, near: nearStrength(recipient, place) };
    });
  });
  const strength = (one: LeftOverPlace, other: LeftOverPlace): number => {
    const difference = one.near - other.near;
    // Endless and undefined differences are never surely larger.
    const isSure = Math.abs(difference) > SURE_DIFFERENCE * Math.max(one.near, other.near);
    if (isSure && Math.min(one.near, other.near) > SMALLEST_SURE) return difference;
    if (method === "largestRemainder")
      return compareFractions(remainderOf(one.recipient), remainderOf(other.recipient));
    const [weight, otherWeight] = [weightAt(weights, one.recipient), weightAt(weights, other.recipient)];
    return compareExactly(claimRules[method], weight, one.place, otherWeight, other.place);
  };
  // Sorting leaves equals in the order in which they stand.
  given.sort((one, other) => strength(other, one));
  given.forEach(({ recipient }, position) => {
    ranks[recipient] = position + 1;
  });
  return ranks;
}
