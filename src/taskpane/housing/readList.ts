import { type HalfYear, halfYearIn, halfYearName } from "../../housing/halfYear";
import type { RegionCountList } from "../../intake/regionCounts";
import { resolveRegion } from "../../reference/resolveRegion";
import { fail, problem, type Problem, type Result, succeed, then } from "../../text/result";
import type { SeenPersons } from "../../plans/housing/housingChoices";
import { failure } from "../failure";
import type { AskedOrder, Notice, PaneStore, SectionWork } from "../section";
import { housingPane, type ListForm } from "./housingPane";
import { tell } from "./housingTexts";
import { compareList } from "./officialList";
import { quotaOf } from "./quotaOf";

type Cells = readonly (readonly unknown[])[];

/** Reads what was pasted; splitting text into cells comes along only now. */
export function readPastedList(halfYear: HalfYear): SectionWork {
  return async (store) => {
    const { pastedCells } = await import(/* webpackChunkName: "lists" */ "../../intake/pastedCells");
    return takeList(store, halfYear, pastedCells(housingPane.of(store.read()).list.text));
  };
}

/**
 * The inhabitants of a list that was pasted. Of the totals only that of the Netherlands is taken over: a total without a name may be
 * of a province.
 */
export function pastedInhabitants(text: string, province: string, year: number): AskedOrder {
  return {
    choose: async () => {
      const { pastedCells } = await import(/* webpackChunkName: "lists" */ "../../intake/pastedCells");
      const { readRegionCounts } = await import(/* webpackChunkName: "lists" */ "../../intake/regionCounts");
      const list = then(pastedCells(text), (cells) => readRegionCounts(cells, "inhabitants"));
      const source = tell("inhabitantsSource");
      return then(then(list, countsOf), (counts) =>
        succeed({ kind: "inhabitants", inhabitants: { province, year, counts, source } }),
      );
    },
    told: (_done, choice) =>
      choice.kind === "inhabitants"
        ? [tell("inhabitantsRead", { rows: Object.keys(choice.inhabitants.counts).length })]
        : [],
    cleared: (state) => housingPane.changed(state, { inhabitants: "" }),
  };
}

/** Every region of a list with its count; names that nobody knows are problems, all of them. */
function countsOf({ rows, totals }: RegionCountList): Result<SeenPersons> {
  const problems: Problem[] = [];
  const known = rows.flatMap(({ code, name, count }) => {
    const region = resolveRegion(code || name);
    if (region.ok) return [[region.value.code, count] as const];
    problems.push(...region.problems);
    return [];
  });
  const ofCountry = totals.flatMap(({ code, name, count }) => {
    const region = resolveRegion(code || name);
    return region.ok && region.value.kind === "country" ? [[region.value.code, count] as const] : [];
  });
  return problems.length > 0 ? fail(...problems) : succeed(Object.fromEntries([...known, ...ofCountry]));
}

/** Reads a file; its text comes into the field, so that the planner sees what was read. */
export function readListFile(halfYear: HalfYear, bytes: Uint8Array): SectionWork {
  return async (store, workbook) => {
    const { decodeText } = await import(/* webpackChunkName: "lists" */ "../../intake/decodeText");
    const text = decodeText(bytes);
    if (!text.ok) return failure(text.problems);
    changeList(store, { text: text.value });
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
  if (!list.ok) {
    changeList(store, { read: null });
    return failure(list.problems);
  }
  const read = compareList(list.value, quotaOf(store.read()), halfYear);
  const official = new Set(read.comparison.matched.map(({ code }) => code));
  changeList(store, { read, official });
  return null;
}

function changeList(store: PaneStore, change: Partial<ListForm>): void {
  const state = store.read();
  store.change(housingPane.changed(state, { list: { ...housingPane.of(state).list, ...change } }));
}

/** A list whose header names another half-year is refused: its numbers would pass for those of this one. */
function forHalfYear(list: RegionCountList, halfYear: HalfYear): Result<RegionCountList> {
  const named = halfYearIn(list.columns.count);
  if (named === null || halfYearName(named) === halfYearName(halfYear)) return succeed(list);
  const parameters = { column: list.columns.count, found: halfYearName(named), halfYear: halfYearName(halfYear) };
  return fail(problem("housing.listOfOtherHalfYear", parameters));
}
