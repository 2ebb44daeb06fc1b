import { problem, type Problem } from "../text/result";
import { exactSum, shownDecimal } from "./exactSum";

export interface AllocationCheck {
  readonly places: readonly number[];
  /** What the places must add up to. */
  readonly total: number;
  /** Fewest places per recipient; 0 is no bound. */
  readonly minima?: readonly number[];
  /** Most places per recipient; null is no bound, 0 really means zero. */
  readonly maxima?: readonly (number | null)[];
}

/**
 * Everything that is wrong with an allocation that somebody made or changed by hand: the sum, places that are no whole
 * number of at least 0, and bounds that are broken. Nothing wrong is an empty list. A recipient is named by its place in
 * the range, from 1.
 *
 * Cost: a few passes over the n recipients.
 */
export function checkAllocation({ places, total, minima, maxima }: AllocationCheck): readonly Problem[] {
  const problems = sumProblems(places, total);
  for (const bounds of [minima, maxima]) {
    if (bounds !== undefined && bounds.length !== places.length) {
      problems.push(problem("checks.boundsCountDiffers", { bounds: bounds.length, recipients: places.length }));
    }
  }
  places.forEach((count, position) => {
    problems.push(...recipientProblems(count, position, minima?.[position] ?? 0, maxima?.[position] ?? null));
  });
  return problems;
}

function sumProblems(places: readonly number[], total: number): Problem[] {
  if (!Number.isInteger(total) || total < 0) return [problem("checks.totalNotACount", { total })];
  if (total > Number.MAX_SAFE_INTEGER) return [problem("checks.totalTooLarge", { total })];
  const sum = exactSum(places);
  const difference = exactSum([...places, -total]);
  if (sum === null || difference === null || difference.coefficient === 0n) return [];
  const excess = difference.coefficient > 0n;
  const size = { ...difference, coefficient: excess ? difference.coefficient : -difference.coefficient };
  const parameters = { sum: shownDecimal(sum), total, difference: shownDecimal(size) };
  return [problem(excess ? "checks.sumTooHigh" : "checks.sumTooLow", parameters)];
}

function recipientProblems(
  places: number,
  position: number,
  minimum: number,
  maximum: number | null,
): readonly Problem[] {
  const recipient = position + 1;
  const problems: Problem[] = [];
  if (!Number.isInteger(places)) problems.push(problem("checks.notWhole", { recipient, places }, position));
  else if (places > Number.MAX_SAFE_INTEGER) {
    problems.push(problem("checks.placesTooLarge", { recipient, places }, position));
  }
  if (places < 0) problems.push(problem("checks.negative", { recipient, places }, position));
  if (minimum > 0 && places < minimum)
    problems.push(problem("checks.belowMinimum", { recipient, places, minimum }, position));
  if (maximum !== null && places > maximum) {
    problems.push(problem("checks.aboveMaximum", { recipient, places, maximum }, position));
  }
  return problems;
}
