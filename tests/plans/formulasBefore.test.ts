import { formulasBefore } from "../../src/plans/formulasBefore";
import { almereAndUrk } from "./smallTable";

const rows = [
  ["GM0034", "Almere", 11, "maandag", 22],
  ["GM0184", "Urk", 2, "maandag", 4],
];

test("of a column that is written the formulas were read; elsewhere a formula stands where one stood", () => {
  const columns = new Map([[2, [["=5+6"], [2]]]]);
  expect(formulasBefore(almereAndUrk, rows, columns)).toEqual([
    ["GM0034", "Almere", "=5+6", "maandag", "=[@Plekken]*2"],
    ["GM0184", "Urk", 2, "maandag", "=[@Plekken]*2"],
  ]);
});

test("a row that came meanwhile shows its answers; so does a table of which only answers were read", () => {
  const [almere = [], urk = []] = rows;
  const written = new Map([[2, [[11], [2], [4]]]]);
  const more = formulasBefore(almereAndUrk, [almere, urk, ["GM0303", "Dronten", 4, "dinsdag", 8]], written);
  expect(more?.[2]).toEqual(["GM0303", "Dronten", 4, "dinsdag", 8]);
  expect(formulasBefore({ ...almereAndUrk, formulas: null }, rows, written)).toEqual(rows);
});

test("where no column is written, what is known stays", () => {
  expect(formulasBefore(almereAndUrk, rows, new Map())).toBe(almereAndUrk.formulas);
  expect(formulasBefore({ ...almereAndUrk, formulas: null }, rows, new Map())).toBeNull();
});
