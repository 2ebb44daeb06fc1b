import { problem, type Problem } from "../text/result";

/** The sentences about one number: that it is no count, and that it is too large to be exact. */
export interface CountSentences {
  readonly notACount: Problem["code"];
  readonly tooLarge: Problem["code"];
}

/**
 * What is wrong with a number that must be a count: a whole number of at least 0 that differs from the next one.
 *
 * @returns Nothing when it is one.
 */
export function countProblems(
  value: number,
  { notACount, tooLarge }: CountSentences,
  parameters: Problem["parameters"],
  position: number,
): readonly Problem[] {
  if (Number.isSafeInteger(value) && value >= 0) return [];
  return [problem(Number.isInteger(value) && value > 0 ? tooLarge : notACount, parameters, position)];
}
