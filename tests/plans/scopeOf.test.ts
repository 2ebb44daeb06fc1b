import { areasOf } from "../../src/plans/areasOf";
import { everything } from "../../src/plans/everything";
import { cornerAreas } from "../../src/plans/cornerAreas";
import { firstRows } from "../../src/plans/formulaAreas";
import { scopeOf } from "../../src/plans/scopeOf";
import { exchange, threeTasks } from "./housing/orders";
import { almereAndUrk, sheet, someOrder, workbook } from "./smallTable";
import { tableOf } from "./tableOf";

const [first, last] = [
  { ...someOrder, choice: threeTasks },
  { ...someOrder, id: "o2", choice: exchange() },
];
const tables = ["LRT_Taakruil", "LRT_DrieOpgaven", "LRT_Landelijk"].map((name) => tableOf(name));

test("the formulas are read of the tables of which one of the orders must know them", () => {
  const scope = scopeOf([first, last]);
  expect(tables.map((table) => scope.withFormulas(table))).toEqual([true, true, false]);
  expect(tables.map((table) => scopeOf([last]).withFormulas(table))).toEqual([true, false, false]);
  expect(tables.map((table) => scopeOf([]).withFormulas(table))).toEqual([false, false, false]);
});

test("besides everything the areas of the last order are read, and none without an order", () => {
  // An exchange looks at the quotas as well.
  const quotas = tableOf("LRT_Taakstelling");
  const place = { name: quotas.name, sheet: quotas.sheet, row: 3, column: 0, rows: 5, columns: quotas.headers.length };
  const content = { ...workbook(quotas), places: [place] };
  const areas = areasOf(last.choice, content, last.id);
  expect(areas.length).toBeGreaterThan(0);
  expect(scopeOf([first, last]).areas(content)).toEqual(areas);
  expect(scopeOf([last]).areas(content)).toEqual(areas);
  expect(areasOf(first.choice, content, first.id)).not.toEqual(areas);
  expect(scopeOf([]).areas(content)).toEqual([]);
  expect(scopeOf([first]).layouts).toBe(everything.layouts);
});

test("a long log is cut", async () => {
  const cut = await scopeOf([first]).cut?.([]);
  expect(cut?.partsOf).toBeDefined();
});

test("the pane reads the corners of sheets without tables, the first rows of ours, and tables that carry a name of ours", () => {
  const [own] = tables;
  if (own === undefined) throw new Error("There is a table.");
  const place = { name: own.name, sheet: own.sheet, row: 3, column: 0, rows: 5, columns: own.headers.length };
  const content = { ...workbook(own), places: [place], sheets: [sheet(own.sheet), sheet("Blad1")] };
  const [corners, rows] = [cornerAreas(content), firstRows(content)];
  expect([corners.length > 0, rows.length]).toEqual([true, 1]);
  expect(everything.areas(content)).toEqual([...corners, ...rows]);
  expect(tables.map((table) => everything.withFormulas(table))).toEqual([false, false, false]);
  expect([almereAndUrk, { ...almereAndUrk, name: "Tabel1" }].map((table) => everything.isOurs(table))).toEqual([
    true,
    false,
  ]);
});
