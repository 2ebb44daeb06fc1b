import { keyCells } from "../../src/plans/keyCells";
import { almereAndUrk } from "./smallTable";

test("the cells of a key are told row by row, with their line on the sheet", () => {
  const cells = keyCells({ key: ["Gebied", "Naam"] }, almereAndUrk);
  expect(cells.map(({ line, header, cell, where }) => [line, header, cell, where.line])).toEqual([
    [0, "Gebied", "GM0034", "6"],
    [0, "Naam", "Almere", "6"],
    [1, "Gebied", "GM0184", "7"],
    [1, "Naam", "Urk", "7"],
  ]);
  expect(cells[0]?.where).toEqual({ sheet: "Proef", line: "6", header: "Gebied" });
});

test("a key whose column is not there is blank", () => {
  expect(keyCells({ key: ["Jaar"] }, almereAndUrk).map(({ cell }) => cell)).toEqual([undefined, undefined]);
});
