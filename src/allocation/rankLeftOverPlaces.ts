import { at } from "../numbers/at";
import { compareFractions, type Fraction } from "../numbers/fraction";
import { compareExactly } from "./compareClaims";
import { claimRules } from "./divisorMethod";
import { type PreparedRequest, weightAt } from "./preparedRequest";

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
  const strength = (one: LeftOverPlace, other: LeftOverPlace): number => {
    if (method === "largestRemainder") return compareFractions(remainderOf(one), remainderOf(other));
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
