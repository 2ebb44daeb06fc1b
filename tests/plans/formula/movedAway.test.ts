import { text } from "../../../src/plans/cellContent";
import { logEntry, nothingDesired, type PlacedCells } from "../../../src/plans/desiredState";
import { movedAway } from "../../../src/plans/formula/movedAway";
import { logSteps, type LogStep } from "../../../src/plans/log";
import { areaOf, type WorkbookContent } from "../../../src/plans/workbookContent";
import { problem } from "../../../src/text/result";
import { logOf, sheet, someOrder, withArea, workbook } from "../smallTable";

const entry = logEntry("Formule ingevoegd", "Blad1!B3");
const placed: PlacedCells = {
  sheet: "Blad1",
  row: 2,
  column: 1,
  contents: [[text("Totaal"), text("12")]],
  spill: null,
};
const other: PlacedCells = { ...placed, row: 9 };

/** The workbook of an order that came so far, with what stands in its cells. */
function holding(step: LogStep, stood: readonly unknown[], name = "Blad1"): WorkbookContent {
  const whole = workbook(logOf(someOrder, entry, step));
  const content = { ...whole, sheets: [...whole.sheets, sheet(name)] };
  const free = withArea(content, areaOf.placed(other), { row: 9, column: 1, cells: [["", ""]] });
  return withArea(free, areaOf.placed(placed), { row: 2, column: 1, cells: [stood] });
}

const away = (content: WorkbookContent, cells = [placed]) =>
  movedAway({ content, order: someOrder, isContinued: true }, cells, entry);
const told = { ...nothingDesired, log: entry, told: problem("workbook.placedAway", { address: "Blad1!B3:C3" }) };

test("cells that were written whole and where something else stands now moved: they are not written once more", () => {
  expect(away(holding(logSteps.done, ["van mij", ""]))).toEqual(told);
  expect(away(holding(logSteps.done, ["van mij", ""]), [other, placed])).toEqual(told);
});

test("so did those of which the sheet has another name", () => {
  expect(away(holding(logSteps.done, ["Totaal", "12"], "Blad2"))).toEqual(told);
});

test("cells that stand there, or of which the place is free, may be written", () => {
  expect(away(holding(logSteps.done, ["Totaal", "12"]))).toBeNull();
  expect(away(holding(logSteps.done, ["", ""]))).toBeNull();
  expect(away(holding(logSteps.done, ["", ""]), [])).toBeNull();
});

test("of an order that only began nobody knows that they were written: what stands there is in the way", () => {
  expect(away(holding(logSteps.begun, ["van mij", ""]))).toBeNull();
});
