import { formula } from "../../src/plans/cellContent";
import { logEntry, nothingDesired } from "../../src/plans/desiredState";
import { doneRemarks } from "../../src/plans/doneRemarks";
import { overtakenInPart } from "../../src/plans/laterOrders";
import { areaOf, emptyWorkbook } from "../../src/plans/workbookContent";
import { problem } from "../../src/text/result";
import { someOrder, withArea } from "./smallTable";

const desired = { ...nothingDesired, log: logEntry("Ruil", "2023-II") };

test("a later order that took the place of one is told with it, before what cannot be shown", () => {
  const placed = { sheet: "Blad1", row: 0, column: 0, contents: [[formula("LRT.UITLEG()")]], spill: null };
  const area = { row: 0, column: 0, cells: [["=LRT.UITLEG()"]], shown: [["#SPILL!"]] };
  const content = withArea(emptyWorkbook, areaOf.placed(placed), area);
  const overtaken = overtakenInPart({ action: "Ruil", subject: "2024-I" });
  expect(doneRemarks(someOrder, { ...desired, placed: [placed], overtaken }, content).map(({ code }) => code)).toEqual([
    "workbook.overtaken",
    "workbook.spillBlocked",
  ]);
});

test("what else counts beside it is told as well", () => {
  const told = problem("quota.olderListCounts", { municipalities: 1, names: "Urk (20)" });
  expect(doneRemarks(someOrder, { ...desired, told }, emptyWorkbook)).toEqual([told]);
});

test("cells that somebody changed since it began are told after the order that came later", () => {
  const changed = problem("workbook.cellsChanged", { where: "Inwoners, Almere (Inwoners)" });
  const overtaken = overtakenInPart({ action: "Ruil", subject: "2024-I" });
  expect(doneRemarks(someOrder, { ...desired, changed, overtaken }, emptyWorkbook)).toEqual([overtaken.told, changed]);
});

test("an order that nothing overtook and that shows its answers has none", () => {
  expect(doneRemarks(someOrder, desired, emptyWorkbook)).toEqual([]);
});
