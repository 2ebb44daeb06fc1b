/**
 * Places of a divisor method at one level of places per unit of weight, for bounds and for weights that doubles cannot hold: found by
 * bisection on a level with an exponent of its own. The sum rises with the level, so that no place is looked for one by one.
 *
 * Cost: (log₂ of the bits of the largest weight + the bits of a double) passes over the n recipients, on ordinary numbers; the
 * total and the distance between weights only count by their number of bits.
 */
import { bitLength } from "../numbers/bitLength";
import { type WideNumber, wideNumber } from "../numbers/wideNumber";
import type { DivisorMethod } from "./divisorMethod";
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
  const most = weights.reduce((largest, { exponent }) => Math.max(largest, exponent), 1);
  const places = weights.map(() => 0);
  const sumAt = (mantissa: number, exponent: number): number => fill(places, request, weights, { mantissa, exponent });
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

/** Puts weight × level, rounded about as the method does, into `places`: at most one off for Hill and Dean. Returns the sum. */
function fill(
  places: number[],
  { total, bounds, method }: Request,
  weights: readonly WideNumber[],
  level: WideNumber,
): number {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const minimum = bounds?.minima[index] ?? 0;
    const count = Math.min(roundedAt(method, weight, level), bounds?.maxima[index] ?? total);
    places[index] = weight.mantissa === 0 ? minimum : Math.max(count, minimum);
    sum += places[index] ?? 0;
  }
  return sum;
}

function roundedAt(method: DivisorMethod, weight: WideNumber, level: WideNumber): number {
  const exponent = weight.exponent + level.exponent;
  if (exponent > MANY_BITS) return Infinity;
  // Also with Adams, which rounds up, a share of next to nothing is more than nothing.
  const share = weight.mantissa * level.mantissa * 2 ** Math.max(exponent, -MANY_BITS);
  if (method === "adams") return Math.ceil(share);
  return Math.floor(method === "dhondt" ? share : share + 0.5);
}
