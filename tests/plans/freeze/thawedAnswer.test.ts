/** Formulas that came back are compared with the values that were kept by the order itself: whoever completes it reads the same. */
import { formula } from "../../../src/plans/cellContent";
import { doneRemarks } from "../../../src/plans/doneRemarks";
import { nothingDesired, type PlacedCells } from "../../../src/plans/desiredState";
import { frozenName } from "../../../src/plans/freeze/frozenSheet";
import { keptResults, thawOf } from "../../../src/plans/freeze/keptFormulas";
import { thawedAnswer } from "../../../src/plans/freeze/thawedAnswer";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { orderOf, planned } from "../reception/decisions";
import { desired } from "../smallTable";

/** 60 places over three weights, in C1:C3 of Blad1: 10, 20 and 30. */
const frozen: WorkbookContent = applyDesired(
  planned(
    orderOf({
      kind: "freeze",
      freeze: {
        source: { sheet: "Blad1", row: 0, column: 2 },
        day: "2026-11-28",
        decision: "",
        key: "",
        values: [[10], [20], [30]],
        formats: [["General"], ["General"], ["General"]],
        formulas: [{ row: 0, column: 2, rows: 3, columns: 1, formula: "LRT.VERDEEL(60,B1:B3)", format: "General" }],
        tables: [],
      },
    }),
  ),
  { ...emptyWorkbook, sheets: [] },
);
const [result] = keptResults(frozen).kept;
if (result === undefined) throw new Error("Nothing was kept.");
const choice = thawOf(result);
const cells: PlacedCells = {
  sheet: "Blad1",
  row: 0,
  column: 2,
  contents: [[formula("LRT.VERDEEL(60,B1:B3)")]],
  spill: { rows: 3, columns: 1 },
  replaces: [[10], [20], [30]],
};
const placed = desired({ placed: [cells] });

function answering(shown: readonly (readonly unknown[])[], content = frozen): WorkbookContent {
  return {
    ...content,
    areas: new Map([...content.areas, [areaOf.placed(cells), { row: 0, column: 2, cells: [], shown }]]),
  };
}

const codes = (content: WorkbookContent): readonly string[] =>
  thawedAnswer(choice, placed, content).map(({ code }) => code);

test("10, 20 and 30 again is the same; 20, 20 and 20 beside other weights is not", () => {
  expect(codes(answering([[10], [20], [30]]))).toEqual([]);
  expect(codes(answering([[20], [20], [20]]))).toEqual(["freeze.thawOther"]);
  expect(codes(answering([[10], [20], ["30"]]))).toEqual(["freeze.thawOther"]);
});

test.each([[[["#BUSY!"], [""], [""]]], [[["#N/A"], [20], [30]]], [[]], [[[10], [null], [30]]]])(
  "an answer that shows as %j may still come",
  (shown) => {
    expect(codes(answering(shown))).toEqual(["freeze.thawComputing"]);
  },
);

test("kept values that somebody changed, or whose sheet is gone, say nothing of the answer", () => {
  const same = answering([[10], [20], [30]]);
  const anchor = areaOf.block(frozenName("o1"));
  const block = same.areas.get(anchor);
  if (block === undefined) throw new Error("Nothing was kept.");
  const typed = block.cells.map((line, row) => (row === block.cells.length - 1 ? [31, ...line.slice(1)] : line));
  expect(codes({ ...same, areas: new Map([...same.areas, [anchor, { ...block, cells: typed }]]) })).toEqual([
    "freeze.thawChanged",
  ]);
  expect(codes({ ...same, tables: [] })).toEqual(["freeze.thawChanged"]);
  expect(codes({ ...same, pointers: new Map() })).toEqual(["freeze.thawSheetGone"]);
  const areas = new Map([...same.areas].filter(([name]) => name !== anchor));
  expect(codes({ ...same, areas })).toEqual(["freeze.thawSheetGone"]);
});

test("nothing came back: nothing is compared", () => {
  expect(thawedAnswer(choice, nothingDesired, emptyWorkbook)).toEqual([]);
});

test("it is a remark of the order, and of no other one", () => {
  const content = answering([[20], [20], [20]]);
  const remarks = (kind: "thaw" | "update") =>
    doneRemarks({ choice: kind === "thaw" ? { kind, thaw: choice } : { kind } }, placed, content);
  expect(remarks("thaw").map(({ code }) => code)).toEqual(["freeze.thawOther"]);
  expect(remarks("update")).toEqual([]);
});
