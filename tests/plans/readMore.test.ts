import { readMore } from "../../src/plans/readMore";
import type { FoundTable } from "../../src/plans/workbookContent";
import { foundTable } from "./smallTable";

const place = { name: "LRT_Proef", sheet: "Proef", row: 4, column: 0, rows: 3, columns: 5 };
const lossesOf = (table: FoundTable, id = table.id) =>
  readMore([{ table: { ...table, rows: [] }, place }], new Map([[id, table]]), { withFormulas: () => false });
const shows = (cell: unknown, formulas: FoundTable["formulas"] = null): FoundTable =>
  foundTable(
    [
      ["GM0034", "Almere", 10, "maandag"],
      ["GM0184", cell, 2, "maandag"],
    ],
    { formulas },
  );

test("a table in which one cell shows #REF! is read once more with its formulas, where it stands", async () => {
  expect(await lossesOf(shows("#REF!"))).toEqual([
    { table: { ...shows("#REF!"), rows: [] }, place, withFormulas: true, lines: [] },
  ]);
});

test("a table of which the formulas were read, or that shows no loss, is not read again", async () => {
  expect(await lossesOf(shows("#REF!", [["=A1"], ["=#REF!"]]))).toEqual([]);
  expect(await lossesOf(shows("Urk"))).toEqual([]);
  expect(await lossesOf(shows("Zie #REF! in Excel"))).toEqual([]);
  expect(await lossesOf(shows("#N/A"))).toEqual([]);
});

test("a table that was not read shows nothing", async () => {
  expect(await lossesOf(shows("#REF!"), "een andere")).toEqual([]);
});
