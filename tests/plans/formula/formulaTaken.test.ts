import { blank, formula, text } from "../../../src/plans/cellContent";
import type { PlacedCells } from "../../../src/plans/desiredState";
import { formulaTaken } from "../../../src/plans/formula/formulaTaken";
import { areaOf, emptyWorkbook } from "../../../src/plans/workbookContent";
import { withArea } from "../smallTable";

/** From B3 on: a label, and below and beside it one formula. */
const placed: PlacedCells = {
  sheet: "Blad1",
  row: 2,
  column: 1,
  contents: [
    [text("Som"), blank()],
    [blank(), formula("SUM(A1:A3)")],
  ],
  spill: null,
};
const taken = (cells: readonly (readonly unknown[])[]): unknown => {
  const content = withArea(emptyWorkbook, areaOf.placed(placed), { row: 2, column: 1, cells });
  return formulaTaken({ content }, [placed]).map(({ code, parameters }) => [code, parameters]);
};

test("a formula of somebody else in the place of one of an order is named by its own cell", () => {
  expect(
    taken([
      ["Som", ""],
      ["", "=LRT.VERDEEL(100,A1:A3)"],
    ]),
  ).toEqual([["workbook.cellsTaken", { address: "Blad1!C4" }]]);
});

test("so is one that differs in a cell, a sheet or a sum", () => {
  for (const other of ["=SUM(A1:A3)+0", "=SUM(A1:A4)", "=SUM(Blad2!A1:A3)"]) {
    expect(taken([[], ["", other]])).toEqual([["workbook.cellsTaken", { address: "Blad1!C4" }]]);
  }
});

test("the same formula, with other blanks, is what the order wants", () => {
  expect(taken([[], ["", "= SUM(A1:A3)"]])).toEqual([]);
});

test("a formula where a label belongs, and text or a number where a formula does, are told elsewhere", () => {
  expect(
    taken([
      ["=A1", "=A2"],
      ["=A3", ""],
    ]),
  ).toEqual([]);
  expect(taken([[], ["", "SUM"]])).toEqual([]);
  expect(taken([[], ["", 12]])).toEqual([]);
  expect(formulaTaken({ content: emptyWorkbook }, [placed])).toEqual([]);
});
