import { type OpenGrid, openGrid } from "../openGrid";

describe("functions over all values", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", [
      [-1, "x", 2],
      [3, "y", ""],
      [-5, "x", '=""'],
      [true, "", "tekst"],
    ]);
    open.write("E1", [["=NA()"], ["x"]]);
  });

  test.each([
    // Text and truth values of a range do not count; in the formula itself they must be numbers.
    ["=SUM(A1:C4)", -1],
    ["=SUM(A1:A3,10)", 7],
    ['=SUM("5",TRUE)', 6],
    ['=SUM("vijf")', "#VALUE!"],
    ["=SUM(A1:A3,E1)", "#N/A"],
    ["=MIN(A1:A4)", -5],
    ["=MAX(B1:B4)", 0],
    ["=AVERAGE(A1:A3)", -1],
    ["=AVERAGE(B1:B4)", "#DIV/0!"],
    // A formula that answers empty text is text: COUNTA counts it, COUNTBLANK too.
    ["=COUNT(A1:C4)", 4],
    ["=COUNTA(C1:C4)", 3],
    ["=COUNTBLANK(C1:C4)", 2],
    ["=COUNTA(A1:A4,E1)", 5],
    ["=COUNTA(F:F)", 0],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });

  test.each([
    // Rows 1 and 3 are below 0 and have the x of E2.
    ["=SUMPRODUCT((A1:A4<0)*(B1:B4=E2))", 2],
    ["=SUMPRODUCT((A1:A3<0)*A1:A3)", -6],
    ['=SUMPRODUCT(--(B1:B4="x"),A1:A4)', -6],
    ["=SUMPRODUCT(ABS(A1:A3))", 9],
    // A truth value that is not computed with counts as 0.
    ["=SUMPRODUCT(A1:A4<0)", 0],
    ["=SUMPRODUCT(A1:A3,A1:A4)", "#VALUE!"],
    ["=SUMPRODUCT((A1:A2<0)*(E1:E2=1))", "#N/A"],
    ["=SUMPRODUCT((A1:A3={-1,3})*1)", 2],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });
});
