import { formula, text } from "../../../src/plans/cellContent";
import { logEntry, type PlacedCells } from "../../../src/plans/desiredState";
import { followedCells } from "../../../src/plans/formula/followedCells";
import { logSteps, type LogStep } from "../../../src/plans/log";
import { areaOf, type WorkbookContent } from "../../../src/plans/workbookContent";
import { logOf, someOrder, withArea, workbook } from "../smallTable";

/** From B3 on: a formula, and a word beside it. */
const placed: PlacedCells = {
  sheet: "Blad1",
  row: 2,
  column: 1,
  contents: [[formula('LRT.VERDEEL(60,Invoer!A1:A3,"webster")', "0"), text("Totaal")]],
  spill: null,
};

function wanted(step: LogStep, ...stood: readonly unknown[]): unknown {
  const content: WorkbookContent = withArea(
    workbook(logOf(someOrder, logEntry("x", "y"), step)),
    areaOf.placed(placed),
    {
      row: 2,
      column: 1,
      cells: [stood],
    },
  );
  return followedCells({ content, order: someOrder }, [placed])[0]?.contents;
}

test("a formula of an order that is done stays with the cells that Excel followed: their rows moved, or their sheet has another name", () => {
  for (const followed of [
    '=LRT.VERDEEL(60,Invoer!A4:A6,"webster")',
    "=LRT.VERDEEL(60,'Invoer 2027'!A1:A3,\"webster\")",
  ]) {
    expect(wanted(logSteps.done, followed, "Totaal")).toEqual([
      [{ kind: "formula", formula: followed, format: "0" }, text("Totaal")],
    ]);
  }
});

test("another formula, text, a number and a blank cell are none of it", () => {
  for (const other of ["=SUM(5,6)", '=LRT.VERDEEL(61,Invoer!A1:A3,"webster")', "VERDEEL", 12, ""]) {
    expect(wanted(logSteps.done, other, "=A1")).toEqual(placed.contents);
  }
});

test("of an order that only began such a formula may be one of somebody else", () => {
  expect(wanted(logSteps.begun, '=LRT.VERDEEL(60,Invoer!A4:A6,"webster")')).toEqual(placed.contents);
});
