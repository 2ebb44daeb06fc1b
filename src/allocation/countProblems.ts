import { problem, type Problem } from "../text/result";

/** What a sentence about a number is about: it ends in NotACount, or in TooLarge. */
type Subject =
  | "allocation.total"
  | "allocation.minimum"
  | "allocation.maximum"
  | "allocation.agreed"
  | "allocation.places"
  | "reception.inhabitants";

/**
 * What is wrong with a number that must be a count: a whole number of at least 0 that differs from the next one.
 *
 * @returns Nothing when it is one.
 */
export function countProblems(
  value: number,
  subject: Subject,
  parameters: Problem["parameters"],
  position?: number,
): readonly Problem[] {
  if (Number.isSafeInteger(value) && value >= 0) return [];
  const isLarge = Number.isInteger(value) && value > 0;
  return [problem(`${subject}${isLarge ? "TooLarge" : "NotACount"}`, parameters, position)];
}
