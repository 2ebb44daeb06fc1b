import { type Decimal, parseDecimal } from "../numbers/decimal";
import { scaleToIntegers } from "../numbers/scaleToIntegers";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import { type IntegerWeights, integerWeights } from "./preparedRequest";
import type { Weight } from "./request";

/**
 * Reads weights exactly: decimal text, or numbers that stand for their shortest decimal text.
 *
 * @returns Whole numbers in the same proportion; or a problem for every weight that is no number or negative.
 */
export function readWeights(weights: readonly Weight[]): Result<IntegerWeights> {
  return readCounts(weights) ?? readDecimals(weights);
}

/** The common case without text or decimals, in one pass and without a copy; null when a weight needs more care. */
function readCounts(weights: readonly Weight[]): Result<IntegerWeights> | null {
  const sum = sumOfCounts(weights);
  return areNumbers(weights, sum) ? succeed({ size: "safe", values: weights, sum }) : null;
}

/** The sum of whole numbers of at least 0; NaN when a weight is anything else or the sum is too large to be exact. */
function sumOfCounts(weights: readonly Weight[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const count = Number(weights[index]);
    if (count !== weights[index] || Math.floor(count) !== count || count < 0) return NaN;
    sum += count;
  }
  // Also tells when one weight is too large: none is negative, so the sum never comes down again.
  return sum <= Number.MAX_SAFE_INTEGER ? sum : NaN;
}

/** A sum was found, so every weight is a number. */
function areNumbers(_weights: readonly Weight[], sum: number): _weights is readonly number[] {
  return !Number.isNaN(sum);
}

function readDecimals(weights: readonly Weight[]): Result<IntegerWeights> {
  const problems: Problem[] = [];
  const decimals: Decimal[] = [];
  weights.forEach((weight, position) => {
    const decimal = parseDecimal(weight);
    if (decimal === null) {
      problems.push(problem("allocation.weightNotANumber", { weight: String(weight) }, position));
    } else if (decimal.coefficient < 0n) {
      problems.push(
        problem(
          "allocation.negativeWeight",
          { weight: typeof weight === "number" ? weight : weight.replace(".", ",") },
          position,
        ),
      );
    } else {
      decimals.push(decimal);
    }
  });
  if (problems.length > 0) return fail(...problems);
  return succeed(integerWeights(scaleToIntegers(decimals)));
}
