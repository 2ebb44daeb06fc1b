import type { Problem } from "../text/result";
import { sentences } from "../text/sentences";
import type { Notice } from "./section";

/** What went wrong, a sentence for each problem. */
export function failure(problems: readonly Problem[]): Notice {
  return { kind: "error", lines: sentences(problems) };
}
