import { problem, type Problem } from "../text/result";

/** Above 2^53 − 1 a sheet itself no longer tells one number from the next. */
export function totalProblems(total: number): readonly Problem[] {
  if (!Number.isInteger(total) || total < 0) return [problem("allocation.totalNotACount", { total })];
  return total > Number.MAX_SAFE_INTEGER ? [problem("allocation.totalTooLarge", { total })] : [];
}
