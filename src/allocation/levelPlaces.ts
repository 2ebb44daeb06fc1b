/**
 * Places of a divisor method at one level of places per unit of weight, for weights that doubles cannot hold: found by
 * bisection on an exact multiplier. The sum rises with the level, so that no place is looked for one by one.
 *
 * Cost: (log₂ of the bits of the largest weight + 128) passes over the n recipients; the total and the distance between
 * weights only count by their number of bits.
 */
import { bitLength } from "../numbers/bitLength";
import type { DivisorMethod } from "./divisorMethod";
import { exactWeights, type PreparedRequest } from "./preparedRequest";

/** A multiplier: numerator / 2^shift. */
interface Level {
  readonly numerator: bigint;
  readonly shift: bigint;
}

/** So many significant bits tell totals up to 2^53 over thousands of recipients apart. */
const SIGNIFICANT_BITS = 128n;

/**
 * @returns Places whose sum differs from the total by at most 2 per recipient, and from the right ones by no more than that.
 */
export function levelPlaces(request: PreparedRequest & { readonly method: DivisorMethod }): number[] {
  const weights = exactWeights(request.weights);
  const most = weights.reduce((largest, weight) => (weight > largest ? weight : largest), 1n);
  const sumAt = (level: Level): number => placesAt(request, weights, level).reduce((sum, count) => sum + count, 0);
  // At exponent 0 the heaviest has less than one place, at the highest one even a weight of 1 is past the total.
  let low = -bitLength(most) - 1;
  let high = bitLength(BigInt(request.total)) + 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sumAt(powerOfTwo(middle)) < request.total) low = middle;
    else high = middle;
  }
  let level = powerOfTwo(low);
  for (let bit = 0n; bit < SIGNIFICANT_BITS; bit += 1n) {
    const finer = { numerator: 2n * level.numerator + 1n, shift: level.shift + 1n };
    const sum = sumAt(finer);
    if (Math.abs(sum - request.total) <= weights.length) return placesAt(request, weights, finer);
    level = sum < request.total ? finer : { numerator: finer.numerator - 1n, shift: finer.shift };
  }
  return placesAt(request, weights, level);
}

function powerOfTwo(exponent: number): Level {
  return exponent < 0 ? { numerator: 1n, shift: BigInt(-exponent) } : { numerator: 1n << BigInt(exponent), shift: 0n };
}

/** Weight × level, rounded about as the method does: at most one off for Hill and Dean. */
function placesAt(
  { total, bounds, method }: PreparedRequest & { readonly method: DivisorMethod },
  weights: readonly bigint[],
  { numerator, shift }: Level,
): number[] {
  const most = BigInt(total);
  const lift = liftOf(method, shift);
  return weights.map((weight, index) => {
    const minimum = bounds?.minima[index] ?? 0;
    if (weight === 0n) return minimum;
    const rounded = (weight * numerator + lift) >> shift;
    const count = rounded > most ? total : Number(rounded);
    return Math.min(Math.max(count, minimum), bounds?.maxima[index] ?? total);
  });
}

/** What is added before rounding down, in units of 2^−shift: nothing, a half, or all but the least. */
function liftOf(method: DivisorMethod, shift: bigint): bigint {
  if (method === "dhondt") return 0n;
  return method === "adams" ? (1n << shift) - 1n : (1n << shift) >> 1n;
}
