/**
 * Another national number replaces the one before for the whole half-year; it is not pro rata. Example: 27.300 became
 * 17.600 for 2023-II in November 2023 (VNG, November 2023).
 */
import type { Region, RegionCode } from "../reference/region";
import { combine, fail, type Problem, type Result, succeed } from "../text/result";
import { housingQuota, type QuotaBasis } from "./housingQuota";

export interface RevisedQuota {
  readonly code: RegionCode;
  readonly before: number;
  readonly after: number;
  /** After minus before, in persons. */
  readonly change: number;
}

/** @returns The quota of every region by the old and the new number, in the order given; or what is missing. */
export function reviseNationalQuota(
  regions: readonly Region[],
  basis: QuotaBasis,
  revised: number,
): Result<readonly RevisedQuota[]> {
  const problems: Problem[] = [];
  const rows: RevisedQuota[] = [];
  for (const region of regions) {
    const both = combine({
      before: housingQuota(region, basis),
      after: housingQuota(region, { ...basis, national: revised }),
    });
    if (!both.ok) problems.push(...both.problems);
    else rows.push({ code: region.code, ...both.value, change: both.value.after - both.value.before });
  }
  return problems.length > 0 ? fail(...problems) : succeed(rows);
}
