import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import { countProblems } from "./countProblems";
import type { Bounds, IntegerWeights } from "./preparedRequest";
import type { AllocationRequest } from "./request";

/**
 * Checks the bounds of a request one by one and together. A recipient with weight 0 gets exactly its minimum, so its
 * maximum cannot absorb places.
 *
 * @returns The bounds, or null when no recipient has one; or every problem.
 */
export function readBounds(request: AllocationRequest, weights: IntegerWeights): Result<Bounds | null> {
  const minima = request.minima ?? [];
  const maxima = request.maxima ?? [];
  if (minima.every((bound) => bound === 0) && maxima.every((bound) => bound === null)) return succeed(null);
  const recipients = weights.values.length;
  const single = problemsPerRecipient(request, recipients);
  if (single.length > 0) return fail(...single);
  const bounds = {
    minima: Array.from({ length: recipients }, (_none, index) => minima[index] ?? 0),
    maxima: Array.from({ length: recipients }, (_none, index) =>
      Math.min(maxima[index] ?? request.total, request.total),
    ),
  };
  return feasible(request.total, weights, bounds);
}

function problemsPerRecipient(request: AllocationRequest, recipients: number): readonly Problem[] {
  const problems: Problem[] = [];
  for (const bounds of [request.minima, request.maxima]) {
    if (bounds !== undefined && bounds.length !== recipients) {
      problems.push(problem("allocation.boundsCountDiffers", { bounds: bounds.length, recipients }));
    }
  }
  for (let position = 0; position < recipients; position += 1) {
    const minimum = request.minima?.[position] ?? 0;
    const maximum = request.maxima?.[position] ?? null;
    problems.push(...countProblems(minimum, "allocation.minimum", { bound: minimum }, position));
    if (maximum === null) continue;
    const wrong = countProblems(maximum, "allocation.maximum", { bound: maximum }, position);
    problems.push(...wrong);
    if (wrong.length === 0 && minimum > maximum)
      problems.push(problem("allocation.minimumAboveMaximum", { minimum, maximum }, position));
  }
  return problems;
}

function feasible(total: number, weights: IntegerWeights, bounds: Bounds): Result<Bounds> {
  const minima = sumOf(bounds.minima);
  if (minima > BigInt(total)) {
    const parameters = { minima, total, excess: minima - BigInt(total) };
    return fail(problem("allocation.minimaExceedTotal", parameters));
  }
  const maxima = sumOf(
    bounds.maxima.map((bound, index) => (weights.values[index] == 0 ? (bounds.minima[index] ?? 0) : bound)),
  );
  if (maxima < BigInt(total)) {
    return fail(problem("allocation.maximaBelowTotal", { maxima, total, missing: BigInt(total) - maxima }));
  }
  return succeed(bounds);
}

function sumOf(values: readonly number[]): bigint {
  return values.reduce((sum, value) => sum + BigInt(value), 0n);
}
