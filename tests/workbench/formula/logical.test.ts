import { type OpenGrid, openGrid } from "../openGrid";

describe("choices and truth values", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", [[1], [0], [""], ["ja"], ["=NA()"], ['=""']]);
  });

  test.each([
    ['=IF(A1=1,"ja","nee")', "ja"],
    ['=IF(A2,"ja","nee")', "nee"],
    ['=IF(A3,"ja","nee")', "nee"],
    ['=IF(A4,"ja","nee")', "#VALUE!"],
    ["=IF(A2,1)", false],
    ["=IF(A1,,2)", 0],
    ["=IF(A5,1,2)", "#N/A"],
    // Only the branch that counts is computed.
    ["=IF(A1=1,2,1/0)", 2],
    ["=IF(A1=0,LRT.FOUT(),3)", 3],
    ["=SUM(IF(A1:A2=1,10,20))", 30],
    ["=IFERROR(A5,5)", 5],
    ["=IFERROR(1/0,)", 0],
    ["=IFERROR(A1,5)", 1],
    ["=IFNA(A5,6)", 6],
    ["=IFNA(1/0,6)", "#DIV/0!"],
    ["=SUM(IFERROR(1/A1:A2,0))", 1],
    ["=AND(A1=1,A2=0)", true],
    ["=AND(A1:A2)", false],
    ["=OR(A1:A3)", true],
    ["=OR(A4:A4)", "#VALUE!"],
    ["=OR(A1:A5)", "#N/A"],
    ["=NOT(A2)", true],
    ["=NOT(A5)", "#N/A"],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });

  test.each([
    ["=NA()", "#N/A"],
    ["=N(A1)", 1],
    ["=N(A4)", 0],
    ["=N(A6)>0", false],
    ["=N(A5)", "#N/A"],
    ["=ISNUMBER(A1)", true],
    ["=ISNUMBER(A3)", false],
    ["=ISNUMBER(A5)", false],
    ["=ISTEXT(A4)", true],
    ["=ISTEXT(A5)", false],
    // A formula that answers empty text is text, not blank.
    ["=ISTEXT(A6)", true],
    ["=ISBLANK(A6)", false],
    ["=ISBLANK(A3)", true],
    ["=ISERROR(A5)", true],
    ["=ISNA(1/0)", false],
    ["=SUMPRODUCT(ISNUMBER(A1:A6)*1)", 2],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });
});
