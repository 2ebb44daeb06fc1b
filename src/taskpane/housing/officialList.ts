import { compareWithOfficialList, type OfficialComparison } from "../../housing/compareWithOfficialList";
import type { HalfYear } from "../../housing/halfYear";
import type { SourceReading } from "../../intake/reading";
import type { OfficialListChoice } from "../../plans/housing/housingChoices";
import { type QuotaState, rowsOf } from "../../plans/housing/quotaState";

/** A list as it was read, beside the quotas of a half-year in the workbook. */
export function compareList({ rows }: SourceReading, state: QuotaState, halfYear: HalfYear): OfficialComparison {
  const ours = new Map(
    rowsOf(state, halfYear).flatMap(({ code, computed }) => (computed === null ? [] : [[code, computed] as const])),
  );
  const official = rows.map(({ region, name, count }) => ({ code: region, name, quota: count }));
  return compareWithOfficialList(official, ours, halfYear);
}

/** What goes to the workbook: every municipality that both have, with the planner's choice. */
export function listChoice(
  halfYear: HalfYear,
  { matched }: OfficialComparison,
  official: ReadonlySet<string>,
): OfficialListChoice {
  return {
    halfYear,
    rows: matched.map(({ code, official: quota, listed }) => ({
      code,
      listedName: listed,
      quota,
      counts: official.has(code),
    })),
  };
}
