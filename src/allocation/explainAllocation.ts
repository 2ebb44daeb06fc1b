import { at } from "../numbers/at";
import { parseDecimal } from "../numbers/decimal";
import { compareFractions, fraction } from "../numbers/fraction";
import { roundDown } from "../numbers/rounding";
import { type Result, succeed, then } from "../text/result";
import { allocationWarnings } from "./allocationWarnings";
import { apportion } from "./apportion";
import type { Apportionment } from "./apportionment";
import { exactShares } from "./exactShares";
import type { Explanation, Margin, RecipientExplanation } from "./explanation";
import { prepareRequest } from "./prepareRequest";
import { type PreparedRequest, weightAt } from "./preparedRequest";
import { rankLeftOverPlaces } from "./rankLeftOverPlaces";
import type { AllocationRequest, Weight } from "./request";
import { thresholds } from "./thresholds";

/**
 * The same allocation as `allocate`, with the reason for every number: share, exact places, base, remainder, the order
 * in which left-over places were handed out, ties, margins and warnings. Works for every method and with bounds.
 *
 * Cost: one allocation, sorting the n recipients and their bounds, and per recipient the logarithm of these; see
 * `remainderThresholds` and `divisorThresholds`.
 *
 * @returns The explanation, or the problems of `allocate`.
 */
export function explainAllocation(request: AllocationRequest): Result<Explanation> {
  return then(prepareRequest(request), (prepared) => succeed(explainPrepared(prepared, request.weights)));
}

function explainPrepared(prepared: PreparedRequest, given: readonly Weight[]): Explanation {
  const { total, method } = prepared;
  const { places, tie, explain } = explainer(prepared, given);
  const recipients = places.map((_count, index) => explain(index));
  const leftOver = recipients.reduce((left, recipient) => left + recipient.places - recipient.base, 0);
  return { method, total, recipients, leftOver, tie, warnings: allocationWarnings(prepared, places) };
}

export interface Explainer extends Apportionment {
  readonly explain: (recipient: number) => RecipientExplanation;
}

/**
 * Explains recipients one by one: fractions of long weights fill a memory when they are kept.
 *
 * @param given The weights as they were given, of which a margin has the unit.
 */
export function explainer(prepared: PreparedRequest, given: readonly Weight[]): Explainer {
  const { weights } = prepared;
  const { places, tie } = apportion(prepared);
  const shares = exactShares(prepared);
  const bases = shares.map(({ numerator, denominator }, index) =>
    Math.min(Number(roundDown(numerator, denominator)), places[index] ?? 0),
  );
  const ranks = rankLeftOverPlaces(prepared, shares, bases, places);
  const unit = unitOf(given);
  const marginOf = margins(prepared, places, unit);
  const tied = new Set(tie?.candidates);
  const sum = BigInt(weights.sum || 1);
  const explain = (index: number): RecipientExplanation => {
    const exact = at(shares, index);
    const base = bases[index] ?? 0;
    return {
      weight: fraction(weightAt(weights, index), unit),
      share: fraction(weightAt(weights, index), sum),
      exact,
      base,
      remainder: fraction(exact.numerator - BigInt(base) * exact.denominator, exact.denominator),
      rank: at(ranks, index),
      places: places[index] ?? 0,
      tied: tied.has(index),
      margin: marginOf(index),
    };
  };
  return { places, tie, explain };
}

/** How many units of the whole weights go into one unit of the weights as given: 100 for weights with two decimals. */
export function unitOf(weights: readonly Weight[]): bigint {
  // Stryker disable next-line OptionalChaining: every weight was read before.
  const scale = weights.reduce<number>((largest, weight) => Math.max(largest, parseDecimal(weight)?.scale ?? 0), 0);
  return 10n ** BigInt(scale);
}

/** @param places The allocation of the request. */
export function margins(
  request: PreparedRequest,
  places: readonly number[],
  unit: bigint,
): (recipient: number) => Margin {
  const { total, weights, bounds } = request;
  const threshold = weights.sum == 0 ? () => null : thresholds(request, places);
  return (recipient) => {
    const count = places[recipient] ?? 0;
    const weight = weightAt(weights, recipient);
    const up = count < (bounds?.maxima[recipient] ?? total) ? threshold(recipient, count + 1) : null;
    const down = count > (bounds?.minima[recipient] ?? 0) ? threshold(recipient, count) : null;
    const more = up && fraction(up.numerator - weight * up.denominator, up.denominator * unit);
    const fewer =
      down && down.numerator > 0n
        ? fraction(weight * down.denominator - down.numerator, down.denominator * unit)
        : null;
    const [smallest = null] = [more, fewer].filter((change) => change !== null).sort(compareFractions);
    return { more, fewer, smallest };
  };
}
