import { nextHalfYear } from "../../housing/carryOver";
import { type HalfYear, halfYearName, parseHalfYear, sequenceOf } from "../../housing/halfYear";
import { latestHalfYear, openHalfYears, type QuotaState } from "../../plans/housing/quotaState";
import type { OrderChoice } from "../../plans/order";
import { knownHalfYears } from "../../reference/nationalHousingQuota";
import { succeed } from "../../text/result";
import type { AskedOrder, PaneActions, PaneChange, PaneState } from "../section";
import { type HousingPane, housingPane } from "./housingPane";
import { quotaOf } from "./quotaOf";

export function editHousing(state: PaneState, actions: PaneActions, change: Partial<HousingPane>): void {
  actions.change(housingPane.changed(state, change));
}

/** Fills in what is plain: the province that the workbook is about, and the half-year that comes next. */
export function housingDefaults(state: PaneState): PaneChange {
  const pane = housingPane.of(state);
  const quota = quotaOf(state);
  const province = pane.province === "" ? (quota.rows[0]?.province ?? "") : pane.province;
  const typed = parseHalfYear(pane.halfYear);
  const isDone =
    typed.ok && openHalfYears(quota, province).some((open) => sequenceOf(open) === sequenceOf(typed.value));
  const halfYear = pane.halfYear === "" || isDone ? suggestedHalfYear(quota, province) : pane.halfYear;
  return housingPane.changed(state, { province, halfYear });
}

/** The half-year after the newest one of a province; without one the newest whose national number is known. */
export function suggestedHalfYear(quota: QuotaState, province: string): string {
  const latest = latestHalfYear(quota, province);
  return latest === null ? (knownHalfYears.at(-1) ?? "") : halfYearName(nextHalfYear(latest));
}

/**
 * An order whose choices are all in the pane.
 *
 * @param done What the planner reads afterwards.
 * @param cleared The forms that start anew when it is in the workbook.
 */
export function housingOrder(choice: OrderChoice, done: string, cleared: Partial<HousingPane> = {}): AskedOrder {
  return {
    choose: () => succeed(choice),
    told: () => [done],
    cleared: (state) => housingPane.changed(state, cleared),
  };
}

/** The half-year that a revision, an exchange or a list is about: the chosen one, else the newest in the workbook. */
export function workedHalfYear(state: PaneState): HalfYear | null {
  const { province, worksOn } = housingPane.of(state);
  const open = openHalfYears(quotaOf(state), province === "" ? null : province);
  return open.find((halfYear) => halfYearName(halfYear) === worksOn) ?? open[0] ?? null;
}

/** The half-year that stands in the form, when it can be read. */
export function typedHalfYear(state: PaneState): HalfYear | null {
  const typed = parseHalfYear(housingPane.of(state).halfYear);
  return typed.ok ? typed.value : null;
}
