import { keptAreas } from "../../src/plans/keptAreas";
import { KEPT } from "../../src/plans/keptColumn";
import type { FoundTable, TablePlace } from "../../src/plans/workbookContent";
import { almereAndUrk } from "./smallTable";

const place: TablePlace = { name: "LRT_Logboek", sheet: "Logboek", row: 3, column: 2, rows: 11, columns: 3 };
const log = (...headers: readonly string[]): FoundTable => ({ ...almereAndUrk, headers });

test("kept orders stand below the header of their column, on the sheet of the log: ten lines from the fifth row on", () => {
  const tables = [almereAndUrk, log("Opdracht", KEPT, "Eigen")];
  expect(keptAreas({ tables, places: [{ ...place, sheet: "Proef" }, place] })).toEqual([
    { sheet: "Logboek", row: 4, column: 3, rows: 10, columns: 1 },
  ]);
});

test("also when somebody put that column first", () => {
  expect(keptAreas({ tables: [log(KEPT, "Opdracht")], places: [place] })).toEqual([
    { sheet: "Logboek", row: 4, column: 2, rows: 10, columns: 1 },
  ]);
});

test("a table without them, or of which nobody knows where it stands, has none", () => {
  expect(keptAreas({ tables: [almereAndUrk], places: [place] })).toEqual([]);
  expect(keptAreas({ tables: [log("Opdracht", KEPT)], places: [] })).toEqual([]);
});
