import { KEPT } from "../../src/plans/keptColumn";
import { firstAnswer, sheetParts } from "../../src/plans/sheetParts";
import type { FoundSheet } from "../../src/plans/workbookContent";
import { almereAndUrk } from "./smallTable";

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

describe("a sheet with a log", () => {
  const sheet = filled("Logboek", 100, 4);
  const logOf = (lines: number): Parameters<typeof sheetParts>[1] => {
    const place = { name: "LRT_Logboek", sheet: "Logboek", row: 4, column: 2, rows: lines + 1, columns: 2 };
    return { tables: [{ ...almereAndUrk, headers: ["Opdracht", KEPT] }], places: [place] };
  };
  const shapeOf = (lines: number): readonly unknown[] =>
    sheetParts([sheet], logOf(lines)).map(({ row, column, rows, columns, isKept = false }) => {
      return [row, column, rows, columns, isKept];
    });

  test("of 20 lines is read whole, with its kept orders", () => {
    expect(shapeOf(20)).toEqual([[2, 1, 100, 4, false]]);
  });

  test("of more lines is read around its kept orders, and those 60 at a time: every cell once", () => {
    expect(shapeOf(70)).toEqual([
      [2, 1, 3, 4, false],
      [5, 1, 70, 2, false],
      [5, 4, 70, 1, false],
      [5, 3, 60, 1, true],
      [65, 3, 10, 1, true],
      [75, 1, 27, 4, false],
    ]);
  });

  test("gives 60 kept orders an answer of their own", () => {
    const { first, left } = firstAnswer(sheetParts([sheet], logOf(70)));
    expect([first, left].map((parts) => parts.filter(({ isKept }) => isKept === true).length)).toEqual([0, 2]);
    expect(firstAnswer(left.filter(({ isKept }) => isKept === true)).first).toHaveLength(1);
  });
});
