/**
 * Places of a divisor method at one level of places per unit of weight, for bounds and for weights that doubles cannot hold: found by
 * bisection on a level with an exponent of its own. The sum rises with the level, so that no place is looked for one by one.
 *
 * Cost: (log₂ of the bits of the largest weight + the bits of a double) passes over the n recipients, on ordinary numbers; the
 * total and the distance between weights only count by their number of bits.
 */
import { at } from "../numbers/at";
import { bitLength } from "../numbers/bitLength";
import { type WideNumber, wideNumber } from "../numbers/wideNumber";
import { type DivisorMethod, firstPlaceIsFree, liftOf } from "./divisorMethod";
import { exactWeights, type PreparedRequest } from "./preparedRequest";

type Request = PreparedRequest & { readonly method: DivisorMethod };

/** A level to a double's last bit tells totals up to 2^53 over thousands of recipients apart. */
const SIGNIFICANT_BITS = 52;
/** So few places are found one by one. */
const NEAR_ENOUGH = 2;
/** More places than any total, and a share of nothing. */
const MANY_BITS = 60;

/**
 * @returns Places whose sum differs from the total by at most 2 per recipient, and from the right ones by no more than that.
 */
export function levelPlaces(request: Request): number[] {
  const weights = exactWeights(request.weights).map(wideNumber);
  const first = firstPlaces(request, weights);
  const most = weights.reduce((largest, { exponent }) => Math.max(largest, exponent), 1);
  const places = weights.map(() => 0);
  const sumAt = (mantissa: number, exponent: number): number =>
    fill(places, request, weights, first, { mantissa, exponent });
  // At the lowest exponent the heaviest has less than one place, at the highest one even a weight of 1 is past the total.
  let low = -most - 1;
  let high = bitLength(BigInt(request.total)) + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sumAt(1, middle) < request.total) low = middle;
    else high = middle;
  }
  let mantissa = 1;
  for (let bit = 1; bit <= SIGNIFICANT_BITS; bit += 1) {
    const finer = mantissa + 2 ** -bit;
    const sum = sumAt(finer, low);
    if (Math.abs(sum - request.total) <= NEAR_ENOUGH) return places;
    if (sum < request.total) mantissa = finer;
  }
  sumAt(mantissa, low);
  return places;
}

/** Between how many places everybody who weighs something is due, before its own bounds. */
type FirstPlaces = readonly [fewest: number, most: number];

/** With Adams, Hill and Dean nobody gets a second place before everybody has a first one. */
function firstPlaces({ total, bounds, method }: Request, weights: readonly WideNumber[]): FirstPlaces {
  let left = total;
  for (const [index, { mantissa }] of weights.entries()) {
    left -= Math.max(Math.min(Math.sign(mantissa), bounds?.maxima[index] ?? 1), bounds?.minima[index] ?? 0);
  }
  if (!firstPlaceIsFree(method)) return [0, Infinity];
  return left < 0 ? [0, 1] : [1, Infinity];
}

/** Puts weight × level, rounded about as the method does, into `places`: at most one off for Hill and Dean. Returns the sum. */
function fill(
  places: number[],
  { total, bounds, method }: Request,
  weights: readonly WideNumber[],
  [fewest, most]: FirstPlaces,
  level: WideNumber,
): number {
  // Who is due no more than one place gets that by weight alone.
  const lift = most === 1 ? 0.5 : liftOf(method);
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = at(weights, index);
    const minimum = bounds?.minima[index] ?? 0;
    const rounded = Math.min(Math.max(roundedAt(weight, level, lift), fewest), most);
    const count =
      weight.mantissa === 0 ? minimum : Math.max(Math.min(rounded, bounds?.maxima[index] ?? total), minimum);
    places[index] = count;
    sum += count;
  }
  return sum;
}

function roundedAt(weight: WideNumber, level: WideNumber, lift: number): number {
  const exponent = weight.exponent + level.exponent;
  if (exponent > MANY_BITS) return Infinity;
  return Math.floor(weight.mantissa * level.mantissa * 2 ** Math.max(exponent, -MANY_BITS) + lift);
}
