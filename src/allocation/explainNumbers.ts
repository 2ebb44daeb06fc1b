/**
 * What a cell shows of an explanation: every number as the double nearest to it. Without bounds the largest remainder goes by
 * ordinary numbers where those are exact, which is many times as fast; everything else goes by `explainer`.
 */
import { fractionToNumber } from "../numbers/fraction";
import { type Result, succeed, then } from "../text/result";
import { type Explainer, explainer, margins, unitOf } from "./explainAllocation";
import { largestRemainder } from "./largestRemainder";
import { plainMargins } from "./plainMargins";
import { plainRanks } from "./plainRanks";
import { prepareRequest } from "./prepareRequest";
import type { PreparedRequest } from "./preparedRequest";
import type { AllocationRequest, Weight } from "./request";
import { nearestShare, wholeShares } from "./wholeShares";

/**
 * Recipients as `Explanation` has them, in doubles; of a margin the smallest. Side by side, as there can be a million: an object
 * for each would take longer than working it out.
 */
export interface ExplainedNumbers {
  readonly weight: ArrayLike<number>;
  readonly share: ArrayLike<number>;
  readonly exact: ArrayLike<number>;
  readonly base: ArrayLike<number>;
  readonly remainder: ArrayLike<number>;
  readonly rank: readonly (number | null)[];
  readonly places: readonly number[];
  readonly tied: ReadonlySet<number>;
  readonly margin: readonly (number | null)[];
}

/**
 * Cost: sorting the left-over places, and a few passes over the n recipients.
 *
 * @returns The numbers of every recipient, or the problems of `allocate`.
 */
export function explainNumbers(request: AllocationRequest): Result<ExplainedNumbers> {
  return then(prepareRequest(request), (prepared) =>
    succeed(inPlainNumbers(prepared, request.weights) ?? inNumbers(explainer(prepared, request.weights))),
  );
}

function inNumbers({ places, tie, explain }: Explainer): ExplainedNumbers {
  const numbers = places.map((_count, index) => {
    const { weight, share, exact, base, remainder, rank, margin } = explain(index);
    const { smallest } = margin;
    return {
      weight: fractionToNumber(weight),
      share: fractionToNumber(share),
      exact: fractionToNumber(exact),
      base,
      remainder: fractionToNumber(remainder),
      rank,
      margin: smallest && fractionToNumber(smallest),
    };
  });
  const column = <Name extends keyof (typeof numbers)[number]>(name: Name): readonly (typeof numbers)[number][Name][] =>
    numbers.map((recipient) => recipient[name]);
  return {
    weight: column("weight"),
    share: column("share"),
    exact: column("exact"),
    base: column("base"),
    remainder: column("remainder"),
    rank: column("rank"),
    places,
    tied: new Set(tie?.candidates),
    margin: column("margin"),
  };
}

/** Weights with more decimals than an ordinary number can tell go by fractions. */
const LARGEST_UNIT = 10n ** 15n;

/**
 * Every number is a quotient of two ordinary ones, and so the right double; see `wholeShares` for products.
 *
 * @param given The weights as they were given, of which a margin has the unit.
 * @returns Null for weights that are too large, and when another method or a bound is asked for.
 */
function inPlainNumbers(request: PreparedRequest, given: readonly Weight[]): ExplainedNumbers | null {
  const { total, method, weights, bounds } = request;
  if (method !== "largestRemainder" || bounds !== null || weights.size !== "safe" || weights.sum === 0) return null;
  const unit = weights.values === given ? 1n : unitOf(given);
  const shares = unit > LARGEST_UNIT ? null : wholeShares(total, weights.values, weights.sum);
  if (shares === null) return null;
  const { places, tie } = largestRemainder(total, weights);
  let exactMargins: ReturnType<typeof margins> | null = null;
  const marginOf = plainMargins(shares, Number(unit), (recipient) => {
    exactMargins ??= margins(request, places, unit);
    const { smallest } = exactMargins(recipient);
    return smallest && fractionToNumber(smallest);
  });
  const { sum, wholes, rests } = shares;
  const size = Number(unit);
  return {
    // Adding 0 makes 0 of −0.
    weight: columnOf(places.length, (index) => (weights.values[index] ?? 0) / size + 0),
    share: columnOf(places.length, (index) => (weights.values[index] ?? 0) / sum + 0),
    exact: columnOf(places.length, (index) => nearestShare(shares, index)),
    base: wholes,
    remainder: columnOf(places.length, (index) => (rests[index] ?? 0) / sum),
    rank: plainRanks(shares, places),
    places,
    tied: new Set(tie?.candidates),
    margin: places.map((count, index) => marginOf(index, count)),
  };
}

function columnOf(length: number, valueOf: (index: number) => number): Float64Array {
  const column = new Float64Array(length);
  for (let index = 0; index < length; index += 1) column[index] = valueOf(index);
  return column;
}
