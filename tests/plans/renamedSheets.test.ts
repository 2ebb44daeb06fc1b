import { comparisonColumns } from "../../src/plans/comparison/comparisonSheet";
import { logEntry } from "../../src/plans/desiredState";
import type { FreezeChoice } from "../../src/plans/freeze/freezeChoices";
import { logSteps, type LogStep } from "../../src/plans/log";
import type { Order } from "../../src/plans/order";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import comparison from "../../src/text/nl/comparison.json";
import freezing from "../../src/text/nl/freeze.json";
import { orderOf, planned, refused } from "./reception/decisions";
import { logOf, sheet, withArea } from "./smallTable";

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
const explanation = [comparison.sheetExplanation.replace("{total}", "10")];
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
