import { number } from "../../src/plans/cellContent";
import { columnsBefore } from "../../src/plans/columnsBefore";
import { almereAndUrk, changedTable, foundTable, wantedRow } from "./smallTable";

const cell = (header: string, row = 0) => ({ row, header, content: number(12) });

test("of a table in which cells are renewed only their columns are read, each once", () => {
  const renewed = changedTable(almereAndUrk, {
    cells: [cell("Plekken"), cell("Plekken", 1), cell("Gelezen"), cell("Nieuw")],
  });
  expect(columnsBefore(almereAndUrk, [renewed])).toEqual([2, 3]);
});

test("of a table whose blank row is used all columns are read: whatever a colleague put there comes back to the letter", () => {
  const blank = foundTable([["", "", "", ""]]);
  expect(columnsBefore(blank, [changedTable(blank, { addedRows: [wantedRow("GM0034", "Almere", 1)] })])).toEqual([
    0, 1, 2, 3, 4,
  ]);
});

test("of a table that an order only looks at none is read", () => {
  const other = { ...almereAndUrk, id: "t2" };
  expect(columnsBefore(other, [changedTable(almereAndUrk, { cells: [cell("Plekken")] })])).toEqual([]);
});
