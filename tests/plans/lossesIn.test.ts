import { lossesIn } from "../../src/plans/lossesIn";
import type { FoundTable } from "../../src/plans/workbookContent";
import { foundTable } from "./smallTable";

const place = { name: "LRT_Proef", sheet: "Proef", row: 4, column: 0, rows: 3, columns: 5 };
const lossesOf = (table: FoundTable, id = table.id) =>
  lossesIn([{ table: { ...table, rows: [] }, place }], new Map([[id, table]]));
const shows = (cell: unknown, formulas: FoundTable["formulas"] = null): FoundTable =>
  foundTable(
    [
      ["GM0034", "Almere", 10, "maandag"],
      ["GM0184", cell, 2, "maandag"],
    ],
    { formulas },
  );

test("a table in which one cell shows #REF! is read once more with its formulas, where it stands", () => {
  expect(lossesOf(shows("#REF!"))).toEqual([{ table: { ...shows("#REF!"), rows: [] }, place, withFormulas: true }]);
});

test("a table of which the formulas were read, or that shows no loss, is not read again", () => {
  expect(lossesOf(shows("#REF!", [["=A1"], ["=#REF!"]]))).toEqual([]);
  expect(lossesOf(shows("Urk"))).toEqual([]);
  expect(lossesOf(shows("Zie #REF! in Excel"))).toEqual([]);
  expect(lossesOf(shows("#N/A"))).toEqual([]);
});

test("a table that was not read shows nothing", () => {
  expect(lossesOf(shows("#REF!"), "een andere")).toEqual([]);
});
