import { fail, problem, type Problem, type Result, succeed } from "../text/result";
import type { PreparedRequest } from "./preparedRequest";
import { readBounds } from "./readBounds";
import { readWeights } from "./readWeights";
import type { AllocationRequest } from "./request";
import { totalProblems } from "./totalProblems";

/** Checks a whole request. All problems with the total and the weights come together; bounds are looked at after. */
export function prepareRequest(request: AllocationRequest): Result<PreparedRequest> {
  const { total, method = "largestRemainder" } = request;
  const problems: Problem[] = [];
  problems.push(...totalProblems(total));
  if (request.weights.length === 0 && total !== 0) problems.push(problem("allocation.noRecipients"));
  const weights = readWeights(request.weights);
  if (!weights.ok) problems.push(...weights.problems);
  else if (weights.value.sum == 0 && !minimaSuffice(request)) problems.push(problem("allocation.noPositiveWeight"));
  if (problems.length > 0 || !weights.ok) return fail(...problems);
  const bounds = readBounds(request, weights.value);
  if (!bounds.ok) return bounds;
  if (method === "perRecipient" && bounds.value !== null) return fail(problem("allocation.boundsWithPerRecipient"));
  return succeed({ total, method, weights: weights.value, bounds: bounds.value });
}

/** Without any weight everybody gets the minimum, so the minima must be the total. */
function minimaSuffice({ total, weights, minima = [] }: AllocationRequest): boolean {
  return weights.length === 0 || minima.reduce((sum, minimum) => sum + minimum, 0) === total;
}
