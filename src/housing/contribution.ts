/**
 * What municipalities contribute over several tasks together (reception, Ukrainian reception, permit holders), so that
 * action can start with those who do least. A task of 0 does not count; without any task everything is met.
 * The national table, 27 October 2023: efforts on all three tasks are weighed together.
 */
import { at } from "../numbers/at";
import { compareFractions, type Fraction, fraction } from "../numbers/fraction";

export interface Contribution {
  /** Realised over all tasks that count, as a part of those tasks. */
  readonly total: Fraction;
  /** The task with the lowest share. */
  readonly lowest: Fraction;
  /** 1 contributes least; equals share a rank. */
  readonly rank: number;
}

/**
 * Cost: sorting the n municipalities.
 *
 * @param tasks, realised Whole numbers, one row per municipality and one column per task.
 */
export function contributions(
  tasks: readonly (readonly number[])[],
  realised: readonly (readonly number[])[],
): readonly Contribution[] {
  const shares = tasks.map((row, index) => sharesOf(row, realised[index] ?? []));
  const order = [...shares.keys()].sort((one, other) =>
    compareFractions(at(shares, one).total, at(shares, other).total),
  );
  const ranks = shares.map(() => 1);
  for (const [position, index] of order.entries()) {
    const before = order[position - 1];
    const isEqual = before !== undefined && compareFractions(at(shares, before).total, at(shares, index).total) === 0;
    ranks[index] = isEqual ? at(ranks, before) : position + 1;
  }
  return shares.map((share, index) => ({ ...share, rank: at(ranks, index) }));
}

function sharesOf(tasks: readonly number[], realised: readonly number[]): Omit<Contribution, "rank"> {
  const met = fraction(1n, 1n);
  const counting = tasks.flatMap((task, column) =>
    task > 0 ? [{ task: BigInt(task), done: BigInt(realised[column] ?? 0) }] : [],
  );
  if (counting.length === 0) return { total: met, lowest: met };
  const task = counting.reduce((sum, part) => sum + part.task, 0n);
  const done = counting.reduce((sum, part) => sum + part.done, 0n);
  const lowest = counting
    .map((part) => fraction(part.done, part.task))
    .reduce((least, share) => (compareFractions(share, least) < 0 ? share : least));
  return { total: fraction(done, task), lowest };
}
