import { fail, type Result, succeed } from "../text/result";
import { allocate } from "./allocate";
import { readWeights } from "./readWeights";
import type { Method, Weight } from "./request";

export interface LevelsRequest {
  readonly total: number;
  readonly weights: readonly Weight[];
  /** The group of each recipient, such as the province of a municipality. */
  readonly groups: readonly string[];
  /** One whose sum is exact, so that every place that somebody lacks lies with somebody else. */
  readonly method?: Exclude<Method, "perRecipient">;
}

export interface LevelComparison {
  /** All recipients at once. */
  readonly oneLevel: readonly number[];
  /** First over the groups by the sum of their weights, then within each group. */
  readonly twoLevel: readonly number[];
  /** `twoLevel` minus `oneLevel`, per recipient. */
  readonly difference: readonly number[];
  /** Places that lie elsewhere: half the sum of the sizes of the differences. */
  readonly moved: number;
}

/** How an allocation by way of groups differs from one in a single step, because rounding happens twice. */
export function compareLevels({
  total,
  weights,
  groups,
  method = "largestRemainder",
}: LevelsRequest): Result<LevelComparison> {
  const oneLevel = allocate({ total, weights, method });
  const read = readWeights(weights);
  if (!oneLevel.ok) return oneLevel;
  if (!read.ok) return read;
  const values = read.value.values.map(BigInt);
  const members = new Map<string, number[]>();
  groups.forEach((group, index) => {
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  const sums = [...members.values()].map((indices) => indices.reduce((sum, index) => sum + (values[index] ?? 0n), 0n));
  const perGroup = allocate({ total, weights: sums.map(String), method });
  if (!perGroup.ok) return perGroup;
  const twoLevel = oneLevel.value.map(() => 0);
  for (const [rank, indices] of [...members.values()].entries()) {
    const inside = allocate({
      total: perGroup.value[rank] ?? 0,
      weights: indices.map((index) => String(values[index] ?? 0n)),
      method,
    });
    // A group without weight gets no places, and then nobody in it does.
    if (!inside.ok && (perGroup.value[rank] ?? 0) > 0) return fail(...inside.problems);
    indices.forEach((index, position) => {
      twoLevel[index] = inside.ok ? (inside.value[position] ?? 0) : 0;
    });
  }
  const difference = twoLevel.map((count, index) => count - (oneLevel.value[index] ?? 0));
  const moved = difference.reduce((sum, change) => sum + Math.abs(change), 0) / 2;
  return succeed({ oneLevel: oneLevel.value, twoLevel, difference, moved });
}
