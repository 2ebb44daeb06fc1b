/**
 * Largest remainder on the share (Hamilton; the quota of Hare): everybody gets the whole part of the share, the places
 * left over go to the largest remainders. The sum is exactly the total. Balinski and Young, Fair Representation, 1982.
 */
import { thresholdOfLargest } from "../numbers/thresholdOfLargest";
import type { Apportionment } from "./apportionment";
import { exactWeights, type IntegerWeights } from "./preparedRequest";

/** Enough to leave few remainders in one bin, few enough to stay in the nearest cache. */
const MOST_BINS = 4096;

/** Whole parts of shares, with the remainders counted in bins of equal width: a larger remainder is in no lower bin. */
interface WholeParts {
  readonly places: number[];
  readonly left: number;
  readonly bins: number;
  /** One more than there are bins. */
  readonly sizes: Uint32Array;
  readonly binsPerUnit: number;
}

/** Recipients whose remainder may be the last to earn a place, in their order; side by side, as there can be many. */
interface Contenders<Remainder> {
  readonly recipients: number[];
  readonly remainders: Remainder[];
}

/**
 * Cost: three passes over the n recipients, and the selection of a remainder that is linear on average.
 *
 * @param total Places, a count.
 * @param weights Whole weights with a positive sum.
 * @returns Places that add up to the total. Equal remainders: the recipient that stands first goes first.
 */
export function largestRemainder(total: number, weights: IntegerWeights): Apportionment {
  // Stryker disable next-line ConditionalExpression,StringLiteral: big integers give the same, only later.
  const quick = weights.size === "safe" ? withSafeNumbers(total, weights.values, weights.sum) : null;
  return quick ?? withBigIntegers(BigInt(total), exactWeights(weights), BigInt(weights.sum));
}

/**
 * On ordinary numbers, without keeping remainders: they are worked out twice, which is cheaper than storing them.
 *
 * @returns Null when a product is too large to be exact.
 */
export function withSafeNumbers(total: number, weights: readonly number[], sum: number): Apportionment | null {
  const parts = wholeParts(total, weights, sum);
  if (parts === null) return null;
  const { places, left, bins, sizes, binsPerUnit } = parts;
  if (left === 0) return { places, tie: null };
  let lastBin = bins;
  let above = 0;
  while (above + (sizes[lastBin] ?? 0) < left) {
    above += sizes[lastBin] ?? 0;
    lastBin -= 1;
  }
  const contenders: Contenders<number> = { recipients: [], remainders: [] };
  for (let index = 0; index < weights.length; index += 1) {
    const whole = places[index] ?? 0;
    const remainder = total * (weights[index] ?? 0) - whole * sum;
    const bin = Math.floor(remainder * binsPerUnit);
    // Not a branch: which remainders are large is as unpredictable as a coin, and a wrong prediction costs more.
    places[index] = whole + Number(bin > lastBin);
    if (bin === lastBin) {
      contenders.recipients.push(index);
      contenders.remainders.push(remainder);
    }
  }
  return handOut(places, contenders, left - above);
}

/**
 * Ordinary numbers are exact here: products are below 2^53, and the quotient of such a product is off by less than
 * product / sum × 2^−53 < 1 / sum, too little to reach the next whole number. Multiplying rounds a larger remainder to
 * no smaller number, so bins keep the order; one just below the sum may be rounded up into the last bin.
 */
function wholeParts(total: number, weights: readonly number[], sum: number): WholeParts | null {
  // Stryker disable next-line MethodExpression: how many bins there are changes the speed only.
  const bins = Math.min(weights.length, MOST_BINS);
  const binsPerUnit = bins / sum;
  const sizes = new Uint32Array(bins + 1);
  // A copy has room of the right kind for every element, where a new array of this length would have holes.
  const places = weights.slice();
  let left = total;
  for (let index = 0; index < weights.length; index += 1) {
    const product = total * (weights[index] ?? 0);
    if (product > Number.MAX_SAFE_INTEGER) return null;
    const whole = Math.floor(product / sum);
    // Adding 0 makes 0 of −0, the share of a weight −0.
    places[index] = whole + 0;
    left -= whole;
    const bin = Math.floor((product - whole * sum) * binsPerUnit);
    sizes[bin] = (sizes[bin] ?? 0) + 1;
  }
  return { places, left, bins, sizes, binsPerUnit };
}

export function withBigIntegers(total: bigint, weights: readonly bigint[], sum: bigint): Apportionment {
  let left = Number(total);
  const contenders: Contenders<bigint> = { recipients: [], remainders: [] };
  const places = weights.map((weight, index) => {
    const product = total * weight;
    const whole = product / sum;
    contenders.recipients.push(index);
    contenders.remainders.push(product - whole * sum);
    left -= Number(whole);
    return Number(whole);
  });
  return left === 0 ? { places, tie: null } : handOut(places, contenders, left);
}

/** Gives one place to each of the `available` largest remainders; of those equal to the last one, to the first. */
function handOut<Remainder extends number | bigint>(
  places: number[],
  { recipients, remainders }: Contenders<Remainder>,
  available: number,
): Apportionment {
  const threshold = thresholdOfLargest(remainders.slice(), available);
  let left = available;
  const candidates: number[] = [];
  for (const [rank, recipient] of recipients.entries()) {
    const remainder = remainders[rank] ?? threshold;
    if (remainder > threshold) {
      places[recipient] = (places[recipient] ?? 0) + 1;
      left -= 1;
    } else if (remainder === threshold) {
      candidates.push(recipient);
    }
  }
  for (const recipient of candidates.slice(0, left)) places[recipient] = (places[recipient] ?? 0) + 1;
  return { places, tie: candidates.length > left ? { candidates, available: left } : null };
}
