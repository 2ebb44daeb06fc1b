/**
 * Largest remainder on the share (Hamilton; the quota of Hare): everybody gets the whole part of the share, the places
 * left over go to the largest remainders. The sum is exactly the total. Balinski and Young, Fair Representation, 1982.
 */
import { thresholdOfLargest } from "../numbers/thresholdOfLargest";
import { thresholdWithin } from "../numbers/thresholdWithin";
import type { Apportionment } from "./apportionment";
import { exactWeights, type IntegerWeights } from "./preparedRequest";

/**
 * @param total Places, a count.
 * @param weights Whole weights with a positive sum.
 * @returns Places that add up to the total. Equal remainders: the recipient that stands first goes first.
 */
export function largestRemainder(total: number, weights: IntegerWeights): Apportionment {
  if (weights.size === "safe" && total * largest(weights.values) < Number.MAX_SAFE_INTEGER - weights.sum) {
    return withSafeNumbers(total, weights.values, weights.sum);
  }
  return withBigIntegers(BigInt(total), exactWeights(weights), BigInt(weights.sum));
}

/**
 * Every product stays below 2^53 − sum, so that ordinary numbers are exact. A quotient of doubles can only be rounded up
 * to a whole number that is one too high; the remainder then comes out negative and puts it right.
 */
export function withSafeNumbers(total: number, weights: readonly number[], sum: number): Apportionment {
  const places = new Array<number>(weights.length);
  const remainders = new Float64Array(weights.length);
  let left = total;
  for (let index = 0; index < weights.length; index += 1) {
    const product = total * (weights[index] ?? 0);
    let whole = Math.floor(product / sum);
    let remainder = product - whole * sum;
    if (remainder < 0) {
      whole -= 1;
      remainder += sum;
    }
    places[index] = whole;
    remainders[index] = remainder;
    left -= whole;
  }
  return left === 0 ? { places, tie: null } : handOut(places, remainders, thresholdWithin(remainders, sum, left), left);
}

export function withBigIntegers(total: bigint, weights: readonly bigint[], sum: bigint): Apportionment {
  const places = new Array<number>(weights.length);
  const remainders = new Array<bigint>(weights.length);
  let left = Number(total);
  for (let index = 0; index < weights.length; index += 1) {
    const product = total * (weights[index] ?? 0n);
    const whole = product / sum;
    remainders[index] = product - whole * sum;
    places[index] = Number(whole);
    left -= Number(whole);
  }
  return left === 0
    ? { places, tie: null }
    : handOut(places, remainders, thresholdOfLargest([...remainders], left), left);
}

/** Gives one place to each remainder above the threshold, and what is left then to the first of those equal to it. */
function handOut<Remainder extends number | bigint>(
  places: number[],
  remainders: ArrayLike<Remainder>,
  threshold: Remainder,
  left: number,
): Apportionment {
  let available = left;
  const candidates: number[] = [];
  for (let index = 0; index < remainders.length; index += 1) {
    const remainder = remainders[index];
    if (remainder === undefined || remainder < threshold) continue;
    if (remainder === threshold) {
      candidates.push(index);
    } else {
      places[index] = (places[index] ?? 0) + 1;
      available -= 1;
    }
  }
  for (const index of candidates.slice(0, available)) places[index] = (places[index] ?? 0) + 1;
  return { places, tie: candidates.length > available ? { candidates, available } : null };
}

function largest(values: readonly number[]): number {
  let maximum = 0;
  for (let index = 0; index < values.length; index += 1) maximum = Math.max(maximum, values[index] ?? 0);
  return maximum;
}
