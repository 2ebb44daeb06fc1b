/** Which sheets a planner hears to be gone: those that formulas compute from, and not those that an order is still to make. */
import { goneSheets } from "../../src/plans/goneSheets";
import { missingTables } from "../../src/plans/missingTables";
import type { WorkbookContent } from "../../src/plans/workbookContent";
import { workbookOf } from "./checkSheet/checkedWorkbook";
import { typed } from "./housing/orderFor";
import { autumn, opening } from "./housing/orders";

const opened = (): WorkbookContent => workbookOf(opening(autumn));
const without = (content: WorkbookContent, ...names: readonly string[]): WorkbookContent => ({
  ...content,
  tables: content.tables.filter(({ name }) => !names.includes(name)),
});
const begun = (content: WorkbookContent): WorkbookContent =>
  typed(content, "LRT_Logboek", () => true, { Stap: "begonnen" });

test("nothing is gone in a workbook that holds what its formulas name", () => {
  expect(goneSheets(opened())).toEqual([]);
});

test("a table that formulas name and nobody has any more is gone, by the name of its sheet", () => {
  expect(goneSheets(without(opened(), "LRT_Taakruil", "LRT_Beleid"))).toEqual(["Taakruil", "Beleid"]);
  // Nothing computes from these two. The overview tells which half-years were opened; the ladder is what a step means.
  expect(goneSheets(without(opened(), "LRT_Halfjaren"))).toEqual(["Halfjaren"]);
  expect(goneSheets(without(opened(), "LRT_Ladder"))).toEqual(["Interventieladder"]);
});

test("while a first half-year stands half-way nothing is gone: the order itself is to be finished", () => {
  const halfWay = begun(without(opened(), "LRT_Taakruil", "LRT_Beleid", "LRT_Halfjaren"));
  expect(missingTables(halfWay).map(({ sheet }) => sheet)).toEqual(["Halfjaren", "Taakruil", "Beleid"]);
  expect(goneSheets(halfWay)).toEqual([]);
});
