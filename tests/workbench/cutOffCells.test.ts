import { cutOffCells, type FittedCell, type FittedSheet } from "../../workbench/model/cutOffCells";

/** Every character is 8 pixels wide; a cell keeps 4 pixels free. */
const blank: FittedCell = {
  text: "",
  isNumber: false,
  wraps: false,
  side: "left",
  isBlank: true,
  font: { size: 14, isBold: false, isItalic: false },
};
const words = (text: string, more: Partial<FittedCell> = {}): FittedCell => ({
  ...blank,
  text,
  isBlank: false,
  ...more,
});
const number = (text: string): FittedCell => words(text, { isNumber: true, side: "right" });
const sheet = (cells: FittedSheet["cells"], more: Partial<FittedSheet> = {}): FittedSheet => ({
  columns: [60, 60, 60],
  rows: [20, 20],
  measure: (text) => text.length * 8,
  cells,
  ...more,
});
const reasons = (given: FittedSheet): readonly string[] =>
  cutOffCells(given).map(({ row, column, why }) => `${row},${column} ${why}`);

describe("what a sheet cuts off", () => {
  test("a number has only its own column: 7 characters are 56 pixels and fit in 60, 8 do not", () => {
    expect(reasons(sheet([[number("670.610"), blank]]))).toEqual([]);
    expect(reasons(sheet([[number("1.670.61"), blank]]))).toEqual(["0,0 number"]);
  });

  test("words run on over blank cells, and stop at the first that holds something, also a formula without an outcome", () => {
    expect(reasons(sheet([[words("veertien tekens"), blank, blank]]))).toEqual([]);
    expect(reasons(sheet([[words("veertien tekens"), blank, number("1")]]))).toEqual(["0,0 neighbour"]);
    expect(reasons(sheet([[words("negen tek"), { ...blank, isBlank: false }, blank]]))).toEqual(["0,0 neighbour"]);
  });

  test("words at the right side run on to the left, those in the middle to both sides", () => {
    const right = words("negen tek", { side: "right" });
    expect(reasons(sheet([[blank, right, number("1")]]))).toEqual([]);
    expect(reasons(sheet([[number("1"), right, blank]]))).toEqual(["0,1 neighbour"]);
    expect(reasons(sheet([[blank, words("negen tek", { side: "center" }), number("1")]]))).toEqual(["0,1 neighbour"]);
  });

  test("words that wrap need a row for all their lines: 14 pixels high, 20 hold one line of 16 and not two", () => {
    const header = words("Mnd een", { wraps: true });
    expect(reasons(sheet([[header, number("1")]]))).toEqual([]);
    const longer = words("Maand een", { wraps: true });
    expect(reasons(sheet([[longer, number("1")]]))).toEqual(["0,0 height"]);
    expect(reasons(sheet([[longer, number("1")]], { rows: [33] }))).toEqual([]);
  });

  test("a word that is broken in two is cut off, however high the row is", () => {
    expect(reasons(sheet([[words("Taakstelling", { wraps: true })]], { rows: [90] }))).toEqual(["0,0 word"]);
  });

  test("what is hidden is not looked at", () => {
    expect(reasons(sheet([[number("1.670.610")]], { columns: [0] }))).toEqual([]);
    expect(reasons(sheet([[number("1.670.610")]], { rows: [0] }))).toEqual([]);
  });
});
