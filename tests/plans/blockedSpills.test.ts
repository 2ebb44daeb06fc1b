import { blockedSpills } from "../../src/plans/blockedSpills";
import { formula } from "../../src/plans/cellContent";
import { areaOf, emptyWorkbook } from "../../src/plans/workbookContent";
import { withArea } from "./smallTable";

const placed = {
  sheet: "Blad1",
  row: 1,
  column: 2,
  contents: [[formula("LRT.VERDEEL(6;A1:A3)")]],
  spill: { rows: 3, columns: 1 },
};

function shownAs(shown: unknown): readonly unknown[] {
  const area = { row: 1, column: 2, cells: [["=LRT.VERDEEL(6;A1:A3)"]], shown: [[shown]] };
  return blockedSpills({ placed: [placed] }, withArea(emptyWorkbook, areaOf.placed(placed), area));
}

test("a formula that cannot show its answer is told, with all cells that it would fill", () => {
  expect(shownAs("#SPILL!")).toEqual([{ code: "workbook.spillBlocked", parameters: { address: "Blad1!C2:C4" } }]);
});

test("one that shows an answer, another error or nothing yet is not; nor one of which nothing was read", () => {
  expect([2, "#VALUE!", "#BUSY!", ""].flatMap(shownAs)).toEqual([]);
  expect(blockedSpills({ placed: [placed] }, emptyWorkbook)).toEqual([]);
  const unshown = { row: 1, column: 2, cells: [["=LRT.VERDEEL(6;A1:A3)"]] };
  expect(blockedSpills({ placed: [placed] }, withArea(emptyWorkbook, areaOf.placed(placed), unshown))).toEqual([]);
});
