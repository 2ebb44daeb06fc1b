import { nextHalfYear } from "../../housing/carryOver";
import { type HalfYear, halfYearName, parseHalfYear } from "../../housing/halfYear";
import { knownHalfYears } from "../../reference/nationalHousingQuota";
import { sentence } from "../../text/sentence";
import { emptyQuotaState, latestHalfYear, openHalfYears, type QuotaState } from "../../workbook/housing/quotaState";
import type { QuotaOrder } from "../../workbook/housing/writeQuota";
import { failure, type PaneActions, type PaneStore, type SectionWork } from "../actions";
import type { PaneState } from "../state";
import type { WorkbookPort } from "../workbookPort";
import { type HousingPane, initialHousing } from "./housingPane";
import { compareList } from "./officialList";

/** The section as it is; before it was shown for the first time as it starts. */
export function housingOf(state: PaneState): HousingPane {
  return state.housing ?? initialHousing();
}

export function quotaOf(state: PaneState): QuotaState {
  return housingOf(state).quota ?? emptyQuotaState;
}

export function editHousing(state: PaneState, actions: PaneActions, change: Partial<HousingPane>): void {
  actions.change({ housing: { ...housingOf(state), ...change } });
}

/** Reads what the workbook holds; what the planner chose or typed stays. */
export async function readHousing(store: PaneStore, workbook: WorkbookPort): Promise<void> {
  if (!workbook.isHosted) {
    store.change({ housing: withDefaults(housingOf(store.read()), emptyQuotaState) });
    return;
  }
  const read = await workbook.readQuota();
  const pane = housingOf(store.read());
  store.change({
    housing: read.ok
      ? withDefaults({ ...pane, problems: [] }, read.value)
      : { ...pane, quota: null, problems: read.problems.map(sentence) },
  });
}

/** Fills in what is plain: the province that the workbook is about, and the half-year that comes next. */
function withDefaults(pane: HousingPane, quota: QuotaState): HousingPane {
  const province = pane.province === "" ? (quota.rows[0]?.province ?? "") : pane.province;
  const typed = parseHalfYear(pane.halfYear);
  const isDone = typed.ok && openHalfYears(quota, province).some((open) => isSame(open, typed.value));
  const halfYear = pane.halfYear === "" || isDone ? suggestedHalfYear(quota, province) : pane.halfYear;
  // What stands beside the list follows the workbook.
  const { read } = pane.list;
  const list = { ...pane.list, read: read === null ? null : compareList(read.list, quota, read.halfYear) };
  return { ...pane, quota, province, halfYear, list };
}

/** The half-year after the newest one of a province; without one the newest whose national number is known. */
export function suggestedHalfYear(quota: QuotaState, province: string): string {
  const latest = latestHalfYear(quota, province);
  return latest === null ? (knownHalfYears.at(-1) ?? "") : halfYearName(nextHalfYear(latest));
}

function isSame(one: HalfYear, other: HalfYear): boolean {
  return one.year === other.year && one.half === other.half;
}

/**
 * Has an order carried out and says what came of it. What was typed for it is cleared only when it is in the workbook.
 *
 * @param done What the planner reads afterwards.
 * @param cleared The forms that start anew.
 */
export function carryOut(order: QuotaOrder, done: string, cleared: Partial<HousingPane> = {}): SectionWork {
  return async (store, workbook) => {
    const written = await workbook.writeQuota(order);
    if (!written.ok) return failure(written.problems);
    store.change({ housing: withDefaults({ ...housingOf(store.read()), ...cleared, problems: [] }, written.value) });
    return { kind: "status", lines: [done] };
  };
}

/** The half-year that a revision, an exchange or a list is about: the chosen one, else the newest in the workbook. */
export function workedHalfYear(state: PaneState): HalfYear | null {
  const { province, worksOn } = housingOf(state);
  const open = openHalfYears(quotaOf(state), province === "" ? null : province);
  return open.find((halfYear) => halfYearName(halfYear) === worksOn) ?? open[0] ?? null;
}

/** The half-year that stands in the form, when it can be read. */
export function typedHalfYear(state: PaneState): HalfYear | null {
  const typed = parseHalfYear(housingOf(state).halfYear);
  return typed.ok ? typed.value : null;
}
