/**
 * What a cell shows of an explanation: every number as the double nearest to it. Whole weights without bounds go by ordinary
 * numbers where those are exact, which is many times as fast; everything else goes by `explainAllocation`.
 */
import { fractionToNumber } from "../numbers/fraction";
import { type Result, succeed, then } from "../text/result";
import { explainPrepared } from "./explainAllocation";
import type { RecipientExplanation } from "./explanation";
import { largestRemainder } from "./largestRemainder";
import { plainMargins } from "./plainMargins";
import { prepareRequest } from "./prepareRequest";
import type { PreparedRequest } from "./preparedRequest";
import type { AllocationRequest } from "./request";

/** A recipient as `RecipientExplanation` has it, in doubles; of its margin the smallest. */
export type ExplainedNumbers = Readonly<
  Record<"weight" | "share" | "exact" | "base" | "remainder" | "places", number> &
    Pick<RecipientExplanation, "rank" | "tied"> & { margin: number | null }
>;

/**
 * Cost: sorting the left-over places, and a few passes over the n recipients.
 *
 * @returns A row per recipient, or the problems of `allocate`.
 */
export function explainNumbers(request: AllocationRequest): Result<readonly ExplainedNumbers[]> {
  return then(prepareRequest(request), (prepared) => {
    const plain = prepared.weights.values === request.weights ? inPlainNumbers(prepared) : null;
    return succeed(plain ?? explainPrepared(prepared, request.weights).recipients.map(inNumbers));
  });
}

function inNumbers(explained: RecipientExplanation): ExplainedNumbers {
  const { weight, share, exact, remainder, margin } = explained;
  return {
    ...explained,
    weight: fractionToNumber(weight),
    share: fractionToNumber(share),
    exact: fractionToNumber(exact),
    remainder: fractionToNumber(remainder),
    margin: margin.smallest && fractionToNumber(margin.smallest),
  };
}

/**
 * Every product is below 2^53, so that its quotient is the right double; see `largestRemainder` for the whole parts.
 *
 * @returns Null when that may not be so, or when another method or a bound is asked for.
 */
function inPlainNumbers({ total, method, weights, bounds }: PreparedRequest): readonly ExplainedNumbers[] | null {
  if (method !== "largestRemainder" || bounds !== null || weights.size !== "safe" || weights.sum === 0) return null;
  const { values, sum } = weights;
  // A margin adds a place of up to total + 1 to the total, also where the sum is 1; an order puts recipients beside remainders.
  if (Math.max(Math.max(total + 3, values.length) * sum, 2 * total + 3) > Number.MAX_SAFE_INTEGER) return null;
  const { places, tie } = largestRemainder(total, weights);
  const tied = new Set(tie?.candidates);
  // Asking for the remainder of the division itself takes many times as long.
  const bases = values.map((weight) => Math.floor((total * weight) / sum));
  const rests = values.map((weight, index) => total * weight - (bases[index] ?? 0) * sum);
  const ranks = ranksOf(rests, sum, (index) => (places[index] ?? 0) > (bases[index] ?? 0));
  const marginOf = plainMargins(total, values, sum);
  const rows = places.map((count, index) => {
    // Adding 0 makes 0 of −0.
    const weight = (values[index] ?? 0) + 0;
    return {
      weight,
      share: weight / sum,
      exact: (total * weight) / sum,
      base: (bases[index] ?? 0) + 0,
      remainder: (rests[index] ?? 0) / sum + 0,
      rank: ranks[index] ?? null,
      places: count,
      tied: tied.has(index),
      margin: marginOf(index, count),
    };
  });
  return rows.some(({ margin }) => Number.isNaN(margin)) ? null : rows;
}

/**
 * The order, from 1, in which recipients got one place more than their base: of equal remainders the first goes first. One number
 * holds the remainder and who has it, so that numbers are sorted without asking.
 */
function ranksOf(
  rests: readonly number[],
  sum: number,
  isGiven: (index: number) => boolean,
): readonly (number | null)[] {
  const count = rests.length;
  const keys: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (isGiven(index)) keys.push((sum - (rests[index] ?? 0)) * count + index);
  }
  const ranks = rests.map((): number | null => null);
  new Float64Array(keys).sort().forEach((key, position) => {
    ranks[key % count] = position + 1;
  });
  return ranks;
}
