/**
 * What a cell shows of an explanation: every number as the double nearest to it. Whole weights without bounds go by ordinary
 * numbers where those are exact, which is many times as fast; everything else goes by `explainAllocation`.
 */
import { at } from "../numbers/at";
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
  // A margin adds a place of up to total + 1 to the total, also where the sum is 1.
  if (Math.max((total + 3) * sum, 2 * total + 3) > Number.MAX_SAFE_INTEGER) return null;
  const { places, tie } = largestRemainder(total, weights);
  const tied = new Set(tie?.candidates);
  const rests = values.map((weight) => (total * weight) % sum);
  const bases = values.map((weight, index) => (total * weight - at(rests, index)) / sum);
  const ranks = ranksOf(rests, places, bases);
  const marginOf = plainMargins(total, values, sum);
  const rows = places.map((count, index) => {
    // Adding 0 makes 0 of −0.
    const weight = at(values, index) + 0;
    return {
      weight,
      share: weight / sum,
      exact: (total * weight) / sum,
      base: at(bases, index) + 0,
      remainder: at(rests, index) / sum + 0,
      rank: at(ranks, index),
      places: count,
      tied: tied.has(index),
      margin: marginOf(index, count),
    };
  });
  return rows.some(({ margin }) => Number.isNaN(margin)) ? null : rows;
}

/** The order, from 1, in which recipients got one place more than their base: of equal remainders the first goes first. */
function ranksOf(
  rests: readonly number[],
  places: readonly number[],
  bases: readonly number[],
): readonly (number | null)[] {
  const ranks = new Array<number | null>(places.length).fill(null);
  const given: number[] = [];
  places.forEach((count, index) => {
    if (count > at(bases, index)) given.push(index);
  });
  given.sort((one, other) => at(rests, other) - at(rests, one) || one - other);
  given.forEach((recipient, position) => {
    ranks[recipient] = position + 1;
  });
  return ranks;
}
