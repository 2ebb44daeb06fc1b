import { difference } from "../../src/plans/difference";
import { printedSheets } from "../../src/plans/printedSheets";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { applyDesired } from "./applyDesired";
import { decisionOrder, planned } from "./reception/decisions";

test("a sheet that an order makes is printed with its headers on every page, or with its title when it has no table", () => {
  const order = decisionOrder();
  const desired = planned(order);
  const printed = printedSheets(difference(desired, emptyWorkbook));
  expect(printed).toContainEqual({ sheet: "Besluit", titleRows: "$5:$5" });
  expect(printed).toContainEqual({ sheet: "Start", titleRows: "$1:$1" });
  // Each sheet once, and none that was there: how people print it is theirs.
  expect(new Set(printed.map(({ sheet }) => sheet)).size).toBe(printed.length);
  expect(printedSheets(difference(desired, applyDesired(desired, emptyWorkbook)))).toEqual([]);
});
