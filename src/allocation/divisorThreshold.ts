import { type Fraction, fraction } from "../numbers/fraction";
import { integerSquareRoot } from "../numbers/integerSquareRoot";
import { divisorAllocation } from "./divisorAllocation";
import { claimRules, type DivisorMethod } from "./divisorMethod";
import { type PreparedRequest, weightAt } from "./preparedRequest";
import { withoutRecipient } from "./withoutRecipient";

/** Decimals of a threshold that is a root. */
const ROOT_DECIMALS = 10n ** 12n;

/**
 * With a divisor method a recipient gets place number `places` when its claim is stronger than that of the place which
 * the others would hand out last if they had one place too many. Exact; with Hill, whose signposts are roots, rounded
 * down to twelve decimals of a unit.
 */
export function divisorThreshold(
  request: PreparedRequest & { readonly method: DivisorMethod },
  recipient: number,
  places: number,
): Fraction | null {
  const { method } = request;
  const contested = request.total - places + 1;
  const rest = withoutRecipient(request, recipient, contested);
  const minima = rest.bounds?.minima.reduce((sum, minimum) => sum + minimum, 0) ?? 0;
  if (contested <= minima) return null;
  if (capacity(rest) < contested) return fraction(0n, 1n);
  const outcome = divisorAllocation({ ...rest, method });
  const rival = weightAt(rest.weights, outcome.weakest);
  const rivalPlace = BigInt(outcome.places[outcome.weakest] ?? 0);
  return weightForClaim(method, BigInt(places), rival, rivalPlace);
}

/** Most places that the others can hold; those without weight hold their minimum. */
function capacity({ bounds, weights, total }: PreparedRequest): number {
  let sum = 0;
  for (let index = 0; index < weights.values.length; index += 1) {
    sum += weights.values[index] == 0 ? (bounds?.minima[index] ?? 0) : (bounds?.maxima[index] ?? total);
  }
  return sum;
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
