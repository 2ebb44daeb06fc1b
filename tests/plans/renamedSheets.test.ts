import { text } from "../../src/plans/cellContent";
import { comparisonColumns } from "../../src/plans/comparison/comparisonColumns";
import type { FreezeChoice } from "../../src/plans/freeze/freezeChoices";
import { type DesiredBlock, type DesiredState, logEntry } from "../../src/plans/desiredState";
import { logSteps, type LogStep } from "../../src/plans/log";
import type { Order } from "../../src/plans/order";
import { cornerAreas } from "../../src/plans/cornerAreas";
import { whereBegun } from "../../src/plans/renamedSheets";
import { areaOf, emptyWorkbook, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import comparison from "../../src/text/nl/comparison.json";
import freezing from "../../src/text/nl/freeze.json";
import { orderOf, planned, refused } from "./reception/decisions";
import { almereAndUrk, desired, foundTable, layout, logOf, sheet, wantedTable, withArea, workbook } from "./smallTable";

const compare = orderOf({
  kind: "comparison",
  comparison: {
    total: 10,
    first: "A",
    second: "B",
    rows: [{ code: "PV24", name: "Flevoland", inhabitants: 1, first: 4, second: 6 }],
  },
});
const title = [comparison.sheetTitle];
const explanation = ["A: A. B: B. Elk verdeelt 10 plekken. Verschil is B − A."];
const headers = [...comparisonColumns];

/** The order was begun, and this stands on a sheet that is called Plan: from B3, because somebody put lines in above it. */
function begun(
  order: Order,
  subject: string,
  cells: readonly (readonly unknown[])[],
  step: LogStep = logSteps.begun,
): WorkbookContent {
  const used = { row: 2, column: 1, rows: cells.length, columns: Math.max(...cells.map(({ length }) => length)) };
  const content = {
    ...emptyWorkbook,
    tables: [logOf(order, logEntry("x", subject), step)],
    sheets: [sheet("Blad1", { used: null }), sheet("Plan", { used })],
  };
  return withArea(content, areaOf.corner("Plan"), { row: 2, column: 1, cells });
}

const isRenamed = ["workbook.sheetRenamed", { sheet: "Vergelijk", found: "Plan" }];

describe("an order that was begun on a sheet that has another name by now", () => {
  test("does not make a second one: the title and explanation tell, or the headers", () => {
    expect(refused(compare, begun(compare, "Vergelijk", [title, explanation]))).toEqual([isRenamed]);
    expect(refused(compare, begun(compare, "Vergelijk", [["Mijn titel"], [""], [""], [""], headers]))).toEqual([
      isRenamed,
    ]);
  });

  test("makes its sheet when no other one holds the beginning of it", () => {
    for (const cells of [
      [title, ["iets anders"]],
      [["iets anders"], explanation],
      [["iets"], [""], [""], [""], headers.slice(1)],
    ])
      expect(refused(compare, begun(compare, "Vergelijk", cells))).toEqual([]);
  });

  test("goes on where a sheet of that name is there, and makes it again when the order was done once", () => {
    const half = begun(compare, "Vergelijk", [title, explanation]);
    expect(refused(compare, { ...half, sheets: [...half.sheets, sheet("Vergelijk", { used: null })] })).toEqual([]);
    expect(refused(compare, begun(compare, "Vergelijk", [title, explanation], logSteps.done))).toEqual([]);
  });

  test("is known by everything above figures that are kept as values, the id of the order too", () => {
    const choice: FreezeChoice = {
      source: { sheet: "Blad1", row: 0, column: 0 },
      day: "2026-11-28",
      decision: "",
      key: "",
      values: [[10], [20]],
      formats: [[""], [""]],
      formulas: [],
      tables: [],
    };
    const freeze = orderOf({ kind: "freeze", freeze: choice });
    const [block] = planned(freeze).blocks;
    const stands = (id: string): readonly (readonly unknown[])[] =>
      (block?.contents ?? [])
        .slice(0, 13)
        .map((line) => line.map((cell) => (cell.kind === "text" ? (cell.text === "o1" ? id : cell.text) : "")));
    expect(stands("o1")[0]).toEqual([freezing.title, ""]);
    const on = (id: string) => refused(freeze, begun(freeze, "Blad1!A1:A2", stands(id)));
    expect(on("o1")).toEqual([["workbook.sheetRenamed", { sheet: "Uitkomst vast 2026-11-28", found: "Plan" }]]);
    expect(on("o2")).toEqual([]);
  });
});

describe("the corners of sheets", () => {
  const used = { row: 2, column: 1, rows: 40, columns: 30 };
  const corner = { name: "corner plan", sheet: "Plan", row: 2, column: 1 };
  const cornersOf = (rest: Partial<typeof used>, ...tables: readonly FoundTable[]) =>
    cornerAreas({ sheets: [sheet("Plan", { used: { ...used, ...rest } })], tables });

  test("are at most 13 rows of 14 columns, from the first cell in use, and no more than is in use", () => {
    expect(cornersOf({})).toEqual([{ ...corner, rows: 13, columns: 14 }]);
    expect(cornersOf({ rows: 3, columns: 2 })).toEqual([{ ...corner, rows: 3, columns: 2 }]);
  });

  test("are looked at on no blank sheet, and on none that holds a table, whatever tables other sheets hold", () => {
    expect(cornerAreas({ sheets: [sheet("Plan", { used: null })], tables: [] })).toEqual([]);
    const onPlan = foundTable([], { sheet: "Plan" });
    expect(cornersOf({}, almereAndUrk)).toHaveLength(1);
    expect(cornersOf({}, onPlan)).toEqual([]);
    expect(cornersOf({}, almereAndUrk, onPlan)).toEqual([]);
  });
});

describe("a table that the order would make", () => {
  const wanted = desired({ tables: [wantedTable([])] });
  const titles = [["Een proef"], ["Waar de proef over gaat."]];
  /** On the sheet Plan stands what the order would begin with; the tables stand on a sheet of theirs. */
  const beside = (...tables: readonly FoundTable[]): WorkbookContent =>
    withPlan(titles, { ...workbook(...tables), sheets: [sheet("Plan"), sheet("Cijfers")] });

  test("was begun on the sheet that holds its title", () => {
    expect(begunOn(wanted, beside())).toEqual([["Proef", "Plan"]]);
  });

  test("was begun nowhere when it is there, on a sheet with another name, or when its headers are damaged", () => {
    expect(begunOn(wanted, beside({ ...almereAndUrk, sheet: "Cijfers" }))).toEqual([]);
    const headers = layout.columns.map((header) => (header === "Naam" ? "Anders" : header));
    expect(begunOn(wanted, beside({ ...almereAndUrk, sheet: "Cijfers", headers }))).toEqual([]);
  });

  test("stays as it is wanted where nothing was begun", () => {
    const content = workbook(almereAndUrk);
    expect(whereBegun(wanted, content)).toEqual({ ok: true, value: wanted });
  });
});

describe("a block that stands on a sheet of its own", () => {
  const line = Array.from({ length: 15 }, (_none, place) => `kop ${place + 1}`);
  const block: DesiredBlock = {
    sheet: "Blok",
    anchor: "LRT_Blok",
    row: 0,
    column: 0,
    contents: [line.map((word) => text(word))],
    cells: [],
  };
  const content = withPlan([line.slice(0, 14)], { ...emptyWorkbook, sheets: [sheet("Plan")] });
  const begun = (rest: Partial<DesiredBlock>, of: WorkbookContent = content) =>
    begunOn(desired({ blocks: [{ ...block, ...rest }] }), of);

  test("is known by 14 of its 15 columns: no more of a sheet is read", () => {
    expect(begun({})).toEqual([["Blok", "Plan"]]);
  });

  test("is not looked for when it stands beside or below something else", () => {
    expect([begun({ row: 4 }), begun({ column: 2 })]).toEqual([[], []]);
  });

  test("is not looked for when its sheet or its name is there", () => {
    expect(begun({}, { ...content, sheets: [...content.sheets, sheet("Blok")] })).toEqual([]);
    const pointers = new Map([["LRT_Blok", { sheet: "Elders", row: 0, column: 0, value: "" }]]);
    expect(begun({}, { ...content, pointers })).toEqual([]);
  });
});

/** The workbook in whose sheet Plan these cells stand, from A1. */
function withPlan(cells: readonly (readonly unknown[])[], content: WorkbookContent): WorkbookContent {
  return withArea(content, areaOf.corner("Plan"), { row: 0, column: 0, cells });
}

/** The sheets that would be made, with where they were begun. */
function begunOn(wanted: DesiredState, content: WorkbookContent): readonly (readonly unknown[])[] {
  const found = whereBegun(wanted, content);
  return found.ok ? [] : found.problems.map(({ parameters }) => [parameters["sheet"], parameters["found"]]);
}
