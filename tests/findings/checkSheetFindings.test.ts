/**
 * How many lines the sheet Controles must have and what their numbers add up to: with the lines of a table that
 * is gone, which stay until a person takes them out. Any other number was typed over.
 */
import { inspectedSheet } from "./inspectedSheet";
import { checkSheetFindings } from "../../src/findings/checkSheetFindings";
import { CHECKS_SHEET, checkNames } from "../../src/plans/checkSheet/checkNames";
import { numberOf } from "../../src/plans/checkSheet/checkLines";
import { checksOf } from "../../src/plans/checkSheet/checkState";
import { nothingDesired } from "../../src/plans/desiredState";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { checks, workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { computed } from "../plans/housing/computeSheets";
import { autumn, exchange, opening } from "../plans/housing/orders";

type Cells = readonly (readonly unknown[])[];
const content = workbookOf(opening(autumn), exchange(), checks);
let shown: Cells;
beforeAll(async () => {
  shown = (await computed(content)).sheet(CHECKS_SHEET);
});

const idsOf = (of: WorkbookContent): readonly string[] => checksOf(nothingDesired, of, null).map(({ id }) => id);
const sumOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + numberOf(id), 0);
const withoutTable: WorkbookContent = {
  ...content,
  tables: content.tables.filter(({ name }) => name !== "LRT_Taakruil"),
};

/** The content in which these numbers stand above the lines. */
function standing(of: WorkbookContent, count: number, sum: number): WorkbookContent {
  const pointers = new Map(of.pointers);
  for (const [name, value] of [
    [checkNames.count, count],
    [checkNames.sum, sum],
  ] as const) {
    const found = pointers.get(name);
    if (found === undefined) throw new Error(`There is no name ${name}.`);
    pointers.set(name, { ...found, value });
  }
  return { ...of, pointers };
}

/** Which of the two numbers is found, what stands there and what must. */
function totals(of: WorkbookContent, cells: Cells = shown): readonly unknown[] {
  const sheets = [inspectedSheet(CHECKS_SHEET, cells)];
  const found = checkSheetFindings({ content: of, sheets, names: new Map(), links: [] });
  return found.flatMap(({ code, what: { parameters } }) =>
    code === "CONTROLEANDERS" && [checkNames.count, checkNames.sum].includes(String(parameters["header"]) as never)
      ? [[parameters["header"], parameters["content"], parameters["expected"]]]
      : [],
  );
}

const all = idsOf(content);
const left = idsOf(withoutTable);

test("are right as the order wrote them", () => {
  expect(all.length).toBeGreaterThan(left.length);
  expect(totals(content)).toEqual([]);
  expect(totals(standing(content, all.length, sumOf(all)))).toEqual([]);
});

test("are found when somebody typed another number", () => {
  expect(totals(standing(content, 3, sumOf(all)))).toEqual([[checkNames.count, 3, all.length]]);
  expect(totals(standing(content, all.length, 7))).toEqual([[checkNames.sum, 7, sumOf(all)]]);
});

test("count the lines of a table that is gone", () => {
  expect(totals(standing(withoutTable, all.length, sumOf(all)))).toEqual([]);
  expect(totals(standing(withoutTable, left.length, sumOf(left)))).toEqual([
    [checkNames.count, left.length, all.length],
    [checkNames.sum, sumOf(left), sumOf(all)],
  ]);
  expect(totals(standing(withoutTable, all.length - 1, sumOf(all)))).toEqual([
    [checkNames.count, all.length - 1, all.length],
  ]);
});

test("do not count a line of people, which has no number of ours", () => {
  const own = [...shown, (shown[0] ?? []).map((_cell, place) => (place === 0 ? "EIGEN" : ""))];
  expect(totals(content, own)).toEqual([]);
});
