import { addedLines } from "../../src/plans/addedLines";
import { foundTable, layout, wantedRow } from "./smallTable";

const almere = ["GM0034", "Almere", 10, ""];
const urk = ["GM0184", "Urk", 2, ""];

test("of a key that stands twice the lower line is the one that an order brought; lines come from above", () => {
  const found = foundTable([almere, urk, almere]);
  const addedRows = [wantedRow("GM0034", "Almere", 10), wantedRow("GM0184", "Urk", 2)];
  expect(addedLines({ layout, addedRows }, found)).toEqual([1, 2]);
});

test("a row that is not there has no line", () => {
  expect(addedLines({ layout, addedRows: [wantedRow("GM0171", "Noordoostpolder", 1)] }, foundTable([urk]))).toEqual([]);
});
