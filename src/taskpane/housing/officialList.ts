import type { HalfYear } from "../../housing/halfYear";
import {
  compareWithOfficialList,
  type OfficialComparison,
  type OfficialRow,
} from "../../housing/compareWithOfficialList";
import type { RegionCountList } from "../../intake/regionCounts";
import type { OfficialListChoice } from "../../plans/housing/housingChoices";
import { type QuotaState, rowsOf } from "../../plans/housing/quotaState";

/** A list that was read, beside the quotas of a half-year in the workbook. */
export interface ReadList {
  readonly halfYear: HalfYear;
  readonly list: RegionCountList;
  readonly comparison: OfficialComparison;
  /** Where each row of the comparison stands in the list, from 1: two rows may say the same. */
  readonly lines: ReadonlyMap<OfficialRow, number>;
}

export function compareList(list: RegionCountList, state: QuotaState, halfYear: HalfYear): ReadList {
  const ours = new Map(
    rowsOf(state, halfYear).flatMap(({ code, computed }) => (computed === null ? [] : [[code, computed] as const])),
  );
  const lines = new Map(list.rows.map(({ code, name, count, line }) => [{ code, name, quota: count }, line]));
  return { halfYear, list, comparison: compareWithOfficialList([...lines.keys()], ours, halfYear), lines };
}

/** What goes to the workbook: every municipality that both have, with the planner's choice. */
export function listChoice({ halfYear, comparison }: ReadList, official: ReadonlySet<string>): OfficialListChoice {
  return {
    halfYear,
    rows: comparison.matched.map(({ code, official: quota, listed }) => ({
      code,
      listedName: listed,
      quota,
      counts: official.has(code),
    })),
  };
}
