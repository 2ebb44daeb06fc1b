import { missingTables } from "../../src/plans/missingTables";
import type { FoundTable } from "../../src/plans/workbookContent";
import { tableOf } from "./tableOf";

const missingIn = (...tables: readonly FoundTable[]): readonly string[] =>
  missingTables({ tables }).map(({ name }) => name);

test("tables are missing that formulas of the quotas look at, and those that come with the quotas and that no formula names", () => {
  const looked = ["LRT_Landelijk", "LRT_OfficieleLijst", "LRT_Taakruil", "LRT_Beleid"];
  const missing = missingIn(tableOf("LRT_Taakstelling"));
  expect(missing).toEqual(expect.arrayContaining([...looked, "LRT_Ladder", "LRT_Halfjaren"]));
  expect(missing).toHaveLength(6);
  expect(missingIn(...[...looked, "LRT_Taakstelling", "LRT_Ladder"].map((name) => tableOf(name)))).toEqual([
    "LRT_Halfjaren",
  ]);
});

test("one that two tables look at is missing once", () => {
  const tables = ["LRT_Halfjaren", "LRT_OfficieleLijst"].map((name) => tableOf(name));
  expect(missingIn(...tables)).toEqual(["LRT_Taakstelling", "LRT_Taakruil"]);
});

test("a table is there under whatever name", () => {
  const list = tableOf("LRT_OfficieleLijst");
  expect(missingIn(list)).toEqual(["LRT_Taakstelling"]);
  expect(missingIn(list, tableOf("LRT_Taakstelling", { name: "Onze_cijfers" }))).not.toContain("LRT_Taakstelling");
});

test("a table whose header was typed over is damaged and not missing, and nothing is missing for its formulas", () => {
  const { headers } = tableOf("LRT_Taakstelling");
  const damaged = tableOf("LRT_Taakstelling", { headers: headers.filter((header) => header !== "Gebied") });
  expect(missingIn(damaged)).toEqual([]);
  expect(missingIn(damaged, tableOf("LRT_OfficieleLijst"))).toEqual([]);
});

test("a workbook without tables, or with one that looks at none, misses nothing", () => {
  expect(missingIn()).toEqual([]);
  expect(missingIn(tableOf("LRT_Beleid"), tableOf("LRT_Landelijk"))).toEqual([]);
});
