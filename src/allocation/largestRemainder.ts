/**
 * Largest remainder on the share (Hamilton; the quota of Hare): everybody gets the whole part of the share, the places
 * left over go to the largest remainders. The sum is exactly the total. Balinski and Young, Fair Representation, 1982.
 */
import { thresholdOfLargest } from "../numbers/thresholdOfLargest";
import type { Apportionment, Tie } from "./apportionment";
import { exactWeights, type IntegerWeights } from "./preparedRequest";

/**
 * @param total Places, a count.
 * @param weights Whole weights with a positive sum.
 * @returns Places that add up to the total. Equal remainders: the recipient that stands first goes first.
 */
export function largestRemainder(total: number, weights: IntegerWeights): Apportionment {
  if (weights.size === "safe" && total * largest(weights.values) <= Number.MAX_SAFE_INTEGER) {
    return withSafeNumbers(total, weights.values, weights.sum);
  }
  return withBigIntegers(BigInt(total), exactWeights(weights), BigInt(weights.sum));
}

/** Every product stays below 2^53, so that ordinary numbers are exact. */
export function withSafeNumbers(total: number, weights: readonly number[], sum: number): Apportionment {
  const places = new Array<number>(weights.length);
  const remainders = new Array<number>(weights.length);
  let left = total;
  for (let index = 0; index < weights.length; index += 1) {
    const product = total * (weights[index] ?? 0);
    const remainder = product % sum;
    const whole = (product - remainder) / sum;
    places[index] = whole;
    remainders[index] = remainder;
    left -= whole;
  }
  return handOut(places, remainders, left);
}

export function withBigIntegers(total: bigint, weights: readonly bigint[], sum: bigint): Apportionment {
  const products = weights.map((weight) => total * weight);
  const places = products.map((product) => Number(product / sum));
  const left = places.reduce((rest, whole) => rest - whole, Number(total));
  return handOut(
    places,
    products.map((product) => product % sum),
    left,
  );
}

/** Gives one place to each of the `left` largest remainders. Fewer than one place per recipient is left. */
function handOut(places: number[], remainders: readonly number[] | readonly bigint[], left: number): Apportionment {
  if (left === 0) return { places, tie: null };
  const threshold = thresholdOfLargest<number | bigint>([...remainders], left);
  let available = left;
  const candidates: number[] = [];
  remainders.forEach((remainder, index) => {
    if (remainder > threshold) {
      places[index] = (places[index] ?? 0) + 1;
      available -= 1;
    } else if (remainder === threshold) {
      candidates.push(index);
    }
  });
  for (const index of candidates.slice(0, available)) places[index] = (places[index] ?? 0) + 1;
  const tie: Tie | null = candidates.length > available ? { candidates, available } : null;
  return { places, tie };
}

function largest(values: readonly number[]): number {
  let maximum = 0;
  for (const value of values) if (value > maximum) maximum = value;
  return maximum;
}
