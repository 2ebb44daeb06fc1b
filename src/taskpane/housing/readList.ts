import { type HalfYear, halfYearIn, halfYearName } from "../../housing/halfYear";
import type { RegionCountList } from "../../intake/regionCounts";
import { resolveRegion } from "../../reference/resolveRegion";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import { failure, type PaneStore, type SectionWork } from "../actions";
import type { Notice } from "../state";
import { carryOut, housingOf, quotaOf } from "./housingActions";
import { tell } from "./housingTexts";
import { compareList } from "./officialList";

type Cells = readonly (readonly unknown[])[];

/** Reads what was pasted; splitting text into cells comes along only now. */
export function readPastedList(halfYear: HalfYear): SectionWork {
  return async (store) => {
    const { pastedCells } = await import(/* webpackChunkName: "lists" */ "../../intake/pastedCells");
    return takeList(store, halfYear, pastedCells(housingOf(store.read()).list.text));
  };
}

/**
 * Reads a pasted list of inhabitants and puts it in the workbook. Of the totals only that of the Netherlands is taken over: a
 * total without a name may be of a province.
 */
export function readInhabitants(province: string, year: number): SectionWork {
  return async (store, workbook) => {
    const { pastedCells } = await import(/* webpackChunkName: "lists" */ "../../intake/pastedCells");
    const { readRegionCounts } = await import(/* webpackChunkName: "lists" */ "../../intake/regionCounts");
    const list = then(pastedCells(housingOf(store.read()).inhabitants), (cells) =>
      readRegionCounts(cells, "inhabitants"),
    );
    if (!list.ok) return failure(list.problems);
    const counts = new Map<string, number>();
    const problems: Problem[] = [];
    for (const { code, name, count } of list.value.rows) {
      const region = resolveRegion(code || name);
      if (region.ok) counts.set(region.value.code, count);
      else problems.push(...region.problems);
    }
    for (const { code, name, count } of list.value.totals) {
      const region = resolveRegion(code || name);
      if (region.ok && region.value.kind === "country") counts.set(region.value.code, count);
    }
    if (problems.length > 0) return failure(problems);
    const order = { province, year, counts, source: tell("inhabitantsSource") };
    const done = tell("inhabitantsRead", { rows: counts.size });
    return carryOut({ kind: "inhabitants", order }, done, { inhabitants: "" })(store, workbook);
  };
}

/** Reads a file; its text comes into the field, so that the planner sees what was read. */
export function readListFile(halfYear: HalfYear, bytes: Uint8Array): SectionWork {
  return async (store, workbook) => {
    const { decodeText } = await import(/* webpackChunkName: "lists" */ "../../intake/decodeText");
    const text = decodeText(bytes);
    if (!text.ok) return failure(text.problems);
    const pane = housingOf(store.read());
    store.change({ housing: { ...pane, list: { ...pane.list, text: text.value } } });
    return readPastedList(halfYear)(store, workbook);
  };
}

/** Reads the cells that are selected in the sheet. */
export function readSelectedList(halfYear: HalfYear): SectionWork {
  return async (store, workbook) => {
    const selected = await workbook.readSelection();
    return takeList(store, halfYear, selected.ok ? { ok: true, value: selected.value.values } : selected);
  };
}

/**
 * What was pasted stays in the field, also when it cannot be read; what was read before it goes, so that it is not written by
 * mistake. The outcome shows itself.
 */
async function takeList(store: PaneStore, halfYear: HalfYear, cells: Result<Cells>): Promise<Notice | null> {
  const { readRegionCounts } = await import(/* webpackChunkName: "lists" */ "../../intake/regionCounts");
  const list = then(cells, (value) => then(readRegionCounts(value, "quota"), (found) => forHalfYear(found, halfYear)));
  const pane = housingOf(store.read());
  if (!list.ok) {
    store.change({ housing: { ...pane, list: { ...pane.list, read: null } } });
    return failure(list.problems);
  }
  const read = compareList(list.value, quotaOf(store.read()), halfYear);
  const official = new Set(read.comparison.matched.map(({ code }) => code));
  store.change({ housing: { ...pane, list: { ...pane.list, read, official } } });
  return null;
}

/** A list whose header names another half-year is refused: its numbers would pass for those of this one. */
function forHalfYear(list: RegionCountList, halfYear: HalfYear): Result<RegionCountList> {
  const named = halfYearIn(list.columns.count);
  if (named === null || halfYearName(named) === halfYearName(halfYear)) return succeed(list);
  const parameters = { column: list.columns.count, found: halfYearName(named), halfYear: halfYearName(halfYear) };
  return fail(problem("housing.listOfOtherHalfYear", parameters));
}
