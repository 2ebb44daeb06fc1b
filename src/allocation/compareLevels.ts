import { type Result, succeed, then } from "../text/result";
import { apportion } from "./apportion";
import { prepareRequest } from "./prepareRequest";
import { exactWeights, integerWeights } from "./preparedRequest";
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

/**
 * How an allocation by way of groups differs from one in a single step, because rounding happens twice.
 *
 * Cost: two allocations over all recipients, one over the groups.
 */
export function compareLevels({
  total,
  weights,
  groups,
  method = "largestRemainder",
}: LevelsRequest): Result<LevelComparison> {
  return then(prepareRequest({ total, weights, method }), (prepared) => {
    const { places: oneLevel } = apportion(prepared);
    const values = exactWeights(prepared.weights);
    const divided = (among: number, parts: readonly bigint[]): readonly number[] =>
      apportion({ ...prepared, total: among, weights: integerWeights(parts) }).places;
    const members = [...membersOf(groups).values()].map((indices) => ({
      indices,
      parts: indices.map((index) => values[index] ?? 0n),
    }));
    const perGroup = divided(
      total,
      members.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0n)),
    );
    // Stryker disable next-line ArrowFunction: everybody stands in a group, and gets a number below.
    const twoLevel = oneLevel.map(() => 0);
    members.forEach(({ indices, parts }, rank) => {
      const inside = divided(perGroup[rank] ?? 0, parts);
      indices.forEach((index, position) => {
        twoLevel[index] = inside[position] ?? 0;
      });
    });
    const difference = twoLevel.map((count, index) => count - (oneLevel[index] ?? 0));
    const moved = difference.reduce((sum, change) => sum + Math.abs(change), 0) / 2;
    return succeed({ oneLevel, twoLevel, difference, moved });
  });
}

/** The recipients of each group, groups and recipients in the order in which they stand. */
function membersOf(groups: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  groups.forEach((group, index) => {
    members.set(group, [...(members.get(group) ?? []), index]);
  });
  return members;
}
