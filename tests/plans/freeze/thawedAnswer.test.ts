/** Formulas that came back are compared with the values that were kept by the order itself: whoever completes it reads the same. */
import { formula } from "../../../src/plans/cellContent";
import { doneRemarks } from "../../../src/plans/doneRemarks";
import { nothingDesired, type PlacedCells } from "../../../src/plans/desiredState";
import { frozenName } from "../../../src/plans/freeze/frozenNames";
import { keptResults, thawOf } from "../../../src/plans/freeze/keptFormulas";
import { thawedAnswer } from "../../../src/plans/freeze/thawedAnswer";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../../src/plans/workbookContent";
import { applyDesired } from "../applyDesired";
import { orderOf, planned } from "../reception/decisions";
import { desired } from "../smallTable";

/** The workbook in which an order kept these values of a formula in C1 of Blad1. */
function keeping(
  values: readonly (readonly (number | string)[])[],
  id = "o1",
  content: WorkbookContent = { ...emptyWorkbook, sheets: [] },
) {
  const size = { rows: values.length, columns: values[0]?.length ?? 0 };
  const order = orderOf(
    {
      kind: "freeze",
      freeze: {
        source: { sheet: "Blad1", row: 0, column: 2 },
        day: "2026-11-28",
        decision: "",
        key: "",
        values,
        formats: values.map((line) => line.map(() => "General")),
        formulas: [{ row: 0, column: 2, ...size, formula: "LRT.VERDEEL(60,B1:B3)", format: "General" }],
        tables: [],
      },
    },
    { id },
  );
  return applyDesired(planned(order, content), content);
}

/** 60 places over three weights, in C1:C3 of Blad1: 10, 20 and 30. */
const frozen: WorkbookContent = keeping([[10], [20], [30]]);
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

test.each([[[["#BUSY!"], [""], [""]]], [[["#N/A"], [20], [30]]], [[]], [[[10], [null], [30]]], [[[10], [""], [30]]]])(
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

test("nothing came back, or in no place of a value: nothing is compared", () => {
  expect(thawedAnswer(choice, nothingDesired, emptyWorkbook)).toEqual([]);
  const { sheet, row, column, contents, spill } = cells;
  const alone = { sheet, row, column, contents, spill };
  expect(thawedAnswer(choice, desired({ placed: [alone] }), frozen)).toEqual([]);
});

test("an answer that nobody read yet may still come", () => {
  expect(codes(frozen)).toEqual(["freeze.thawComputing"]);
});

test("what is told names the sheet on which the values stand", () => {
  const sheet = "Uitkomst vast 2026-11-28";
  const told = [answering([[20], [20], [20]]), answering([]), { ...answering([]), tables: [] }].flatMap((content) =>
    thawedAnswer(choice, placed, content).map(({ code, parameters }) => [code, parameters]),
  );
  expect(told).toEqual([
    ["freeze.thawOther", { sheet }],
    ["freeze.thawComputing", { sheet }],
    ["freeze.thawChanged", { sheet }],
  ]);
});

test("of two results the values of its own are compared, column by column: 1 and nothing, 2 and 3", () => {
  const values = [
    [1, ""],
    [2, 3],
  ];
  const content = keeping(values, "o2", frozen);
  const second = keptResults(content).kept.find(({ id }) => id === "o2");
  if (second === undefined) throw new Error("Nothing was kept.");
  const spill = { rows: 2, columns: 2 };
  const told = (shown: readonly (readonly unknown[])[]) =>
    thawedAnswer(
      thawOf(second),
      desired({ placed: [{ ...cells, spill, replaces: values }] }),
      answering(shown, content),
    );
  // A blank that was kept is an answer like any other.
  expect(told(values)).toStrictEqual([]);
  expect(
    told([
      [1, 4],
      [2, 3],
    ]).map(({ code }) => code),
  ).toEqual(["freeze.thawOther"]);
});

test("it is a remark of the order, and of no other one", () => {
  const content = answering([[20], [20], [20]]);
  const remarks = (kind: "thaw" | "update") =>
    doneRemarks({ choice: kind === "thaw" ? { kind, thaw: choice } : { kind } }, placed, content);
  expect(remarks("thaw").map(({ code }) => code)).toEqual(["freeze.thawOther"]);
  expect(remarks("update")).toEqual([]);
});
