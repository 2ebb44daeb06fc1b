import { firstAnswer, sheetParts } from "../../src/plans/sheetParts";
import type { FoundSheet } from "../../src/plans/workbookContent";

const sheetPartsOf = (sheets: readonly FoundSheet[]) => sheetParts(sheets, { tables: [], places: [] });

/** A sheet that is filled from its third row on. */
function filled(id: string, rows: number, columns: number): FoundSheet {
  return { id, name: id, isProtected: false, used: { row: 2, column: 1, rows, columns } };
}

describe("the formulas of sheets are read", () => {
  test("whole where a sheet fits in an answer of 6,000 cells; a blank sheet is not read", () => {
    const blank = { id: "leeg", name: "leeg", isProtected: false, used: null };
    expect(sheetPartsOf([blank, filled("een", 60, 100)])).toEqual([
      { sheetId: "een", row: 2, column: 1, rows: 60, columns: 100 },
    ]);
  });

  test("in parts of whole rows where it does not: 130 rows of 100 columns are 60, 60 and 10", () => {
    expect(sheetPartsOf([filled("groot", 130, 100)]).map(({ row, rows }) => [row, rows])).toEqual([
      [2, 60],
      [62, 60],
      [122, 10],
    ]);
  });

  test("row by row where one row alone is too large", () => {
    expect(sheetPartsOf([filled("breed", 2, 7000)]).map(({ rows }) => rows)).toEqual([1, 1]);
  });
});

describe("one answer holds", () => {
  const named = ({ sheetId }: { readonly sheetId: string }): string => sheetId;

  test("as much as fits, also what comes after something that does not", () => {
    const parts = sheetPartsOf([filled("een", 50, 100), filled("twee", 20, 100), filled("drie", 10, 100)]);
    const { first, left } = firstAnswer(parts);
    expect([first.map(named), left.map(named)]).toEqual([["een", "drie"], ["twee"]]);
  });

  test("one part at least, so that reading always goes on", () => {
    const { first, left } = firstAnswer(sheetPartsOf([filled("breed", 2, 7000)]));
    expect([first.length, left.length]).toEqual([1, 1]);
    expect(firstAnswer([])).toEqual({ first: [], left: [] });
  });
});
