import { at } from "../numbers/at";
import { parseDecimal, type Decimal } from "../numbers/decimal";
import { type Fraction, fraction } from "../numbers/fraction";
import { scaleToIntegers } from "../numbers/scaleToIntegers";
import { combine, fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { apportion } from "./apportion";
import { firstChanges, startOf } from "./firstChanges";
import type { Effort } from "./firstFailure";
import { movedAt } from "./movedAt";
import { prepareRequest } from "./prepareRequest";
import { exactWeights, integerWeights } from "./preparedRequest";
import type { Weight } from "./request";

export interface SensitivityRequest {
  readonly total: number;
  readonly weights: readonly Weight[];
  /** A correction per recipient of at least −1, such as the SES-WOA score; in full it makes weight × (1 + correction). */
  readonly corrections: readonly Weight[];
  /** In how many steps the correction grows from nothing to full. */
  readonly steps: number;
}

export interface Sensitivity {
  /** How much of the correction counts: 0, 1/steps … 1. */
  readonly parts: readonly Fraction[];
  /** Places per part, by largest remainder. */
  readonly allocations: readonly (readonly number[])[];
  /** The first part, exactly, from which a recipient has another number than without correction; null when none. */
  readonly firstChanges: readonly (Fraction | null)[];
  /** Recipients of which the first change, if there is one, lies beyond `searchedUpTo`; empty when all is known. */
  readonly undecided: readonly number[];
  readonly searchedUpTo: Fraction;
  /** What it took to find the first changes. */
  readonly effort: Readonly<Effort>;
}

const MOST_STEPS = 100;

/**
 * What a correction of the weights does to an allocation when it counts for 0 … 100 %: weight × (1 + p × correction).
 *
 * Cost: an allocation per step; then for the first changes at most 30,000 steps of some hundreds of recipients looked at. Totals
 * and weights count by their digits only. See `firstChanges`.
 *
 * @returns The allocations and where each number first moves; or what is wrong with total, weights, corrections or steps.
 */
export function analyseSensitivity(request: SensitivityRequest): Result<Sensitivity> {
  const { total, steps, corrections } = request;
  return then(
    combine({
      prepared: prepareRequest({ total, weights: request.weights }),
      corrections: readCorrections(corrections),
      steps: readSteps(steps),
    }),
    ({ prepared, corrections: { numerators, denominator } }) => {
      const weights = exactWeights(prepared.weights);
      const weightsAt = (part: bigint, whole: bigint): readonly bigint[] =>
        weights.map((weight, index) => weight * (denominator * whole + part * (numerators[index] ?? 0n)));
      if (weightsAt(1n, 1n).every((weight) => weight === 0n)) return fail(problem("allocation.correctionTakesAll"));
      const parts = Array.from({ length: steps + 1 }, (_none, part) => fraction(BigInt(part), BigInt(steps)));
      const { places } = apportion(prepared);
      const start = startOf({ total, weights, numerators, denominator, places });
      const allocations = parts.map(({ numerator }, part) => {
        const moved = part === 0 ? null : (movedAt(start.shares, part / steps)?.moved ?? null);
        if (moved !== null) return places.map((count, index) => count + at(moved, index));
        return apportion({ ...prepared, weights: integerWeights(weightsAt(numerator, BigInt(steps))) }).places;
      });
      const { changes, ...found } = firstChanges(start);
      return succeed({ parts, allocations, firstChanges: changes, ...found });
    },
  );
}

interface Corrections {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

function readCorrections(corrections: readonly Weight[]): Result<Corrections> {
  const problems: Problem[] = [];
  const decimals: Decimal[] = [];
  corrections.forEach((correction, position) => {
    const decimal = parseDecimal(correction);
    if (decimal !== null && decimal.coefficient >= -(10n ** BigInt(decimal.scale))) decimals.push(decimal);
    else problems.push(problem("allocation.correctionOutOfRange", { correction }, position));
  });
  if (problems.length > 0) return fail(...problems);
  const [denominator = 1n, ...numerators] = scaleToIntegers([{ coefficient: 1n, scale: 0 }, ...decimals]);
  return succeed({ numerators, denominator });
}

function readSteps(steps: number): Result<number> {
  return Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS
    ? succeed(steps)
    : fail(problem("allocation.stepsOutOfRange", { steps, most: MOST_STEPS }));
}
