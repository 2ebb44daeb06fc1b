import { fraction, fractionToNumber } from "../numbers/fraction";

/** Shares of a total by whole weights: total × weight is whole × sum + rest, with 0 ≤ rest < sum. */
export interface WholeShares {
  readonly total: number;
  readonly weights: readonly number[];
  readonly sum: number;
  readonly wholes: Float64Array;
  readonly rests: Float64Array;
}

/** Up to here rests, and a few times the sum, are ordinary numbers with room to spare. */
const LARGEST_SUM = 2 ** 50;

/** Multiplying by it takes the upper half of the digits of a double apart (Veltkamp). */
const SPLITTER = 2 ** 27 + 1;

/**
 * Two ordinary numbers for each product, which together are exact however far it goes beyond 2^53. What rounding a product
 * loses is a double itself: Dekker, A floating-point technique for extending the available precision, Numerische Mathematik
 * 18, 1971.
 *
 * The quotient of a product that was rounded is off by less than three, so that product and quotient × sum are within a factor
 * two of each other: their difference is exact, and what both lost makes it right.
 *
 * Cost: one pass over the n recipients.
 *
 * @param sum Of the weights, which are whole; it is positive.
 * @returns Null for weights that are too large.
 */
export function wholeShares(total: number, weights: readonly number[], sum: number): WholeShares | null {
  if (sum > LARGEST_SUM) return null;
  const wholes = new Float64Array(weights.length);
  const rests = new Float64Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    const product = total * weight;
    // Asking for the remainder of the division itself takes many times as long.
    let whole = Math.floor(product / sum);
    let rest = product - whole * sum;
    if (product > Number.MAX_SAFE_INTEGER) {
      rest += lostIn(total, weight) - lostIn(whole, sum);
      const passed = Math.floor(rest / sum);
      whole += passed;
      rest -= passed * sum;
    }
    // Adding 0 makes 0 of −0, the share of a weight −0.
    wholes[index] = whole + 0;
    rests[index] = rest + 0;
  }
  return { total, weights, sum, wholes, rests };
}

/** Of a quotient of doubles less than this part is lost. */
const LOST = 2 ** -50;

/** total × weight / sum as the double nearest to it. */
export function nearestShare({ total, weights, sum, wholes, rests }: WholeShares, recipient: number): number {
  const weight = weights[recipient] ?? 0;
  // Adding 0 makes 0 of −0.
  if (total * weight <= Number.MAX_SAFE_INTEGER) return (total * weight) / sum + 0;
  const whole = wholes[recipient] ?? 0;
  const remainder = (rests[recipient] ?? 0) / sum;
  // Rounding never turns an order round: what a little less and a little more give alike is it.
  const near = whole + remainder * (1 - LOST);
  if (near === whole + remainder * (1 + LOST)) return near;
  return fractionToNumber(fraction(BigInt(total) * BigInt(weight), BigInt(sum)));
}

/** What rounding takes off the product of two whole numbers below 2^53. */
function lostIn(one: number, other: number): number {
  const high = upperHalf(one);
  const otherHigh = upperHalf(other);
  const low = one - high;
  const otherLow = other - otherHigh;
  return low * otherLow - (one * other - high * otherHigh - low * otherHigh - high * otherLow);
}

function upperHalf(value: number): number {
  const scaled = SPLITTER * value;
  return scaled - (scaled - value);
}
