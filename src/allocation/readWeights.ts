import { type Decimal, parseDecimal } from "../numbers/decimal";
import { scaleToIntegers } from "../numbers/scaleToIntegers";
import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import type { IntegerWeights } from "./preparedRequest";
import type { Weight } from "./request";

/**
 * Reads weights exactly: decimal text, or numbers that stand for their shortest decimal text.
 *
 * @returns Whole numbers in the same proportion; or a problem for every weight that is no number or negative.
 */
export function readWeights(weights: readonly Weight[]): Result<IntegerWeights> {
  return readCounts(weights) ?? readDecimals(weights);
}

/** The common case without text or decimals, in one pass; null when a weight needs more care. */
function readCounts(weights: readonly Weight[]): Result<IntegerWeights> | null {
  let sum = 0;
  const values = new Array<number>(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    if (typeof weight !== "number" || !Number.isSafeInteger(weight) || weight < 0) return null;
    values[index] = weight;
    sum += weight;
  }
  return sum <= Number.MAX_SAFE_INTEGER ? succeed({ size: "safe", values, sum }) : null;
}

function readDecimals(weights: readonly Weight[]): Result<IntegerWeights> {
  const problems: Problem[] = [];
  const decimals: Decimal[] = [];
  weights.forEach((weight, position) => {
    const decimal = parseDecimal(weight);
    if (decimal === null) {
      problems.push(problem("allocation.weightNotANumber", { weight: String(weight) }, position));
    } else if (decimal.coefficient < 0n) {
      problems.push(problem("allocation.negativeWeight", { weight: String(weight).replace(".", ",") }, position));
    } else {
      decimals.push(decimal);
    }
  });
  if (problems.length > 0) return fail(...problems);
  const values = scaleToIntegers(decimals);
  const sum = values.reduce((subtotal, value) => subtotal + value, 0n);
  return succeed(
    sum <= BigInt(Number.MAX_SAFE_INTEGER)
      ? { size: "safe", values: values.map(Number), sum: Number(sum) }
      : { size: "large", values, sum },
  );
}
