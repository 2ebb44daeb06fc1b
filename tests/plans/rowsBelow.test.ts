import { rowsBelow } from "../../src/plans/rowsBelow";
import { almereAndUrk, foundTable, wantedRow } from "./smallTable";

const two = [wantedRow("GM0303", "Dronten", 5), wantedRow("GM0995", "Lelystad", 7)];

test("two new rows both come below a table with rows", () => {
  expect(rowsBelow({ found: almereAndUrk, addedRows: two })).toBe(2);
});

test("a table that holds nothing yet takes the first in its blank row: 2 − 1 = 1, and nothing below for none", () => {
  const blank = foundTable([["", "", "", ""]]);
  expect([two, two.slice(1), []].map((addedRows) => rowsBelow({ found: blank, addedRows }))).toEqual([1, 0, 0]);
});
