import { logLayout } from "../../../src/plans/log";
import { comparisonTables, namedTables } from "../../../src/plans/schema/namedTables";
import comparison from "../../../src/text/nl/comparison.json";
import { almereAndUrk, workbook } from "../smallTable";

const log = { ...almereAndUrk, id: "log", name: "Ons logboek", headers: logLayout.columns };
const one = { ...almereAndUrk, id: "v1", name: "LRT_Vergelijk", headers: comparison.columns };
const two = { ...one, id: "v2", name: "LRT_Vergelijk_2", headers: [...comparison.columns, "Notitie"] };
const damaged = { ...almereAndUrk, id: "d", name: "LRT_Besluiten" };

test("tables of ours carry the name that we give them, whatever a planner calls them; comparisons share one", () => {
  expect(namedTables(workbook(damaged, two, almereAndUrk, log, one))).toEqual([
    { name: "LRT_Logboek", table: log },
    { name: "LRT_Vergelijk", table: two },
    { name: "LRT_Vergelijk", table: one },
  ]);
});

test("a comparison is known by all of its headers", () => {
  expect(comparisonTables({ tables: [one, { ...one, headers: comparison.columns.slice(1) }, two] })).toEqual([
    one,
    two,
  ]);
});
