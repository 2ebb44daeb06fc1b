/** A, B, B − A and (B − A) / A: 0 where both are 0, and an empty text where only A is 0, as nothing can grow by a share. */
export type ComparisonRow = readonly [number, number, number, number | ""];

/**
 * Two allocations beside each other, a row per recipient. Both have the same recipients in the same order: anything else
 * is a defect of the caller.
 *
 * Cost: one pass over the n recipients.
 */
export function compareAllocations(before: readonly number[], after: readonly number[]): readonly ComparisonRow[] {
  if (before.length !== after.length) throw new RangeError("Two allocations are compared recipient by recipient.");
  return before.map((first, index): ComparisonRow => {
    const second = after[index] ?? 0;
    return [first, second, second - first, relativeChange(first, second)];
  });
}

function relativeChange(first: number, second: number): number | "" {
  if (first !== 0) return (second - first) / first;
  return second === 0 ? 0 : "";
}
