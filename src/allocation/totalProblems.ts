import type { Problem } from "../text/result";
import { countProblems } from "./countProblems";

/** Above 2^53 − 1 a sheet itself no longer tells one number from the next. */
export function totalProblems(total: number): readonly Problem[] {
  return countProblems(total, "allocation.total", { total });
}
