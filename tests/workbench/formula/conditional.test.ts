import { type OpenGrid, openGrid } from "../openGrid";

/** F answers empty text: not blank, but not a number either. */
const CELLS = [
  ["naam", "jaar", "plekken", "soort"],
  ["Almere", 1, 10, "x"],
  ["almere", 2, -4, ""],
  ["Baarn", 2, 7, '=""'],
  ["Cuijk", 3, "=NA()", "5"],
  ["", "", "", "tekst"],
];

describe("functions over cells that meet criteria", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", CELLS);
    open.write("G1", [["Almere"], [""], ["=1/0"], [2]]);
  });

  test.each([
    // Text is compared without regard to capitals, a number also with text that reads as that number.
    ['=COUNTIFS(A2:A6,"ALMERE")', 2],
    ["=COUNTIF(D2:D6,5)", 1],
    ["=COUNTIFS(A2:A6,G1)", 2],
    ["=COUNTIFS(B2:B6,G4)", 2],
    ['=COUNTIFS(A2:A6,"*re")', 2],
    ['=COUNTIFS(A2:A6,"?aarn")', 1],
    ['=COUNTIFS(A2:A6,"<>almere")', 3],
    ['=COUNTIFS(A2:A6,"=Baarn",B2:B6,"=2")', 1],
    // "<>" counts what is not blank, and so the formula that answers empty text; "" counts both; "=" only what is blank.
    ['=COUNTIFS(D2:D6,"<>")', 4],
    ['=COUNTIFS(D2:D6,"")', 2],
    ['=COUNTIFS(D2:D6,"=")', 1],
    ["=COUNTBLANK(D2:D6)", 2],
    // A whole column ends at row 1,048,576; five cells of D are filled, of which one with empty text.
    ['=COUNTIF(D:D,"")', 1_048_576 - 4],
    ["=COUNTBLANK(D:D)", 1_048_576 - 4],
    ['=COUNTIF(D:D,"<>")', 5],
    // Blank cells, text and errors are never below a number.
    ['=COUNTIFS(C2:C6,"<0")', 1],
    ['=COUNTIFS(C2:C6,"<"&100)', 3],
    ['=COUNTIFS(C2:C6,"<=7")', 2],
    ['=COUNTIFS(A2:A6,">B")', 2],
    // A blank criterion stands for 0, an error for that error.
    ["=COUNTIFS(C2:C6,G2)", 0],
    ['=COUNTIFS(C2:C6,"#N/A")', 1],
    ["=COUNTIFS(C2:C6,G3)", 0],
    ["=COUNTIFS(A2:A6,1,B2:B5,1)", "#VALUE!"],
    // More criteria give more answers.
    ['=SUM(COUNTIFS(A2:A6,{"almere","baarn"}))', 3],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });

  test.each([
    ['=SUMIFS(C2:C6,A2:A6,"almere")', 6],
    ['=SUMIFS($C:$C,$A:$A,$A3,$B:$B,"<"&$B3)', 10],
    ['=SUMIF(A2:A6,"almere",C2:C6)', 6],
    ['=SUMIF(B2:B6,">1")', 7],
    // The error stands in the row of Cuijk: it counts only when that row does.
    ['=SUMIFS(C2:C6,B2:B6,"<3")', 13],
    ['=SUMIFS(C2:C6,B2:B6,">1")', "#N/A"],
    ['=SUMIFS(C2:C6,A2:A6,"niemand")', 0],
    ['=SUMIFS(C2:C5,A2:A6,"almere")', "#VALUE!"],
    ["=MAXIFS(C2:C6,B2:B6,2)", 7],
    ["=MINIFS(C2:C6,B2:B6,2)", -4],
    ["=MAXIFS(C2:C6,B2:B6,9)", 0],
    ["=MINIFS(C2:C6,B2:B6,3)", "#N/A"],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });
});
