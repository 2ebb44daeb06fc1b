import type { Problem } from "./result";
import { sentence } from "./sentence";

/** The Dutch sentences for problems, each once: one cause that comes back for every recipient is told one time. */
export function sentences(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.map(sentence))];
}
