import type { Problem } from "../text/result";

/** Each problem once, in the order in which they came. */
export function problemsOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}
