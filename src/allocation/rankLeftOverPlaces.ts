import { at } from "../numbers/at";
import { compareFractions, type Fraction, fractionToNumber } from "../numbers/fraction";
import { compareExactly } from "./compareClaims";
import { claimRules } from "./divisorMethod";
import { type PreparedRequest, weightAt } from "./preparedRequest";

/** Doubles between 0 and 1 that differ by more than this are surely in the right order. */
const SURE_DIFFERENCE = 1e-12;

interface LeftOverPlace {
  readonly recipient: number;
  readonly place: number;
}

/**
 * The order, from 1, in which the places above the bases were handed out: by remainder, or by the claim of a divisor
 * method; of equals the recipient that stands first. A recipient with several of them gets the rank of its last one.
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
  const remainderOf = ({ recipient }: LeftOverPlace): Fraction => {
    const { numerator, denominator } = at(shares, recipient);
    return { numerator: numerator % denominator, denominator };
  };
  const near = shares.map((share) => (method === "largestRemainder" ? nearRemainder(share) : 0));
  const strength = (one: LeftOverPlace, other: LeftOverPlace): number => {
    if (method === "largestRemainder") {
      const difference = at(near, one.recipient) - at(near, other.recipient);
      // Stryker disable next-line ConditionalExpression,EqualityOperator: it only spares the exact comparison.
      return Math.abs(difference) > SURE_DIFFERENCE
        ? difference
        : compareFractions(remainderOf(one), remainderOf(other));
    }
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

function nearRemainder({ numerator, denominator }: Fraction): number {
  return fractionToNumber({ numerator: numerator % denominator, denominator });
}
