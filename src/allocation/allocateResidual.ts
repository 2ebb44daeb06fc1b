import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { allocate } from "./allocate";
import { countProblems } from "./countProblems";
import { totalProblems } from "./totalProblems";
import { readWeights } from "./readWeights";
import type { Method, Weight } from "./request";

export interface ResidualRequest {
  readonly total: number;
  readonly weights: readonly Weight[];
  /** Agreed places per recipient; null for a recipient that is free, 0 for an agreed zero. */
  readonly agreed: readonly (number | null)[];
  readonly method?: Method;
}

/**
 * The residual assignment: agreed places stay, what is left of the total goes over the free recipients by weight.
 * Spreidingswet, first round: the places left after the plans went over municipalities that had not met theirs.
 *
 * Cost: that of `allocate` over the free recipients.
 *
 * @returns Places for everybody; or a problem: more agreed than the total, places left and nobody free, or only free
 *   recipients that weigh nothing.
 */
export function allocateResidual(request: ResidualRequest): Result<readonly number[]> {
  const { total, agreed } = request;
  const problems = problemsWithAgreements(request);
  if (problems.length > 0) return fail(...problems);
  const left = agreed.reduce<bigint>((sum, places) => sum - BigInt(places ?? 0), BigInt(total));
  if (left < 0n) return fail(problem("allocation.agreedExceedTotal", { total, excess: -left }));
  const free = agreed.flatMap((places, index) => (places === null ? [index] : []));
  const places = agreed.map((count) => count ?? 0);
  if (free.length === 0) return left === 0n ? succeed(places) : fail(problem("allocation.nobodyFree", { left }));
  const weights = free.map((index) => request.weights[index] ?? 0);
  const rest = allocate({ ...(request.method && { method: request.method }), total: Number(left), weights });
  return then(rest, (counts) => {
    free.forEach((index, rank) => {
      places[index] = counts[rank] ?? 0;
    });
    return succeed(places);
  });
}

function problemsWithAgreements({ total, weights, agreed }: ResidualRequest): readonly Problem[] {
  const problems: Problem[] = [];
  problems.push(...totalProblems(total));
  if (agreed.length !== weights.length) {
    problems.push(problem("allocation.boundsCountDiffers", { bounds: agreed.length, recipients: weights.length }));
  }
  agreed.forEach((places, position) => {
    if (places !== null) problems.push(...countProblems(places, "allocation.agreed", { agreed: places }, position));
  });
  const read = readWeights(weights);
  if (!read.ok) problems.push(...read.problems);
  return problems;
}
