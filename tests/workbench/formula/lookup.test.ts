import { type OpenGrid, openGrid } from "../openGrid";

describe("looking up", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", [
      ["naam", "plekken", "soort"],
      ["Almere", 10, "a"],
      ["Baarn", 20, ""],
      ["Cuijk", "=NA()", "c"],
    ]);
    open.write("'Ander blad'!A1", [["Baarn"], ["Cuijk"]]);
  });

  test.each([
    ['=MATCH("baarn",A:A,0)', 3],
    ['=MATCH("C*",A:A,0)', 4],
    ['=MATCH("niemand",A:A,0)', "#N/A"],
    ["=MATCH(25,{10,20,30})", 2],
    ["=MATCH(5,{10,20,30})", "#N/A"],
    ["=MATCH(15,{30,20,10},-1)", 2],
    ['=MATCH("10",B2:B3,0)', "#N/A"],
    ["=MATCH(B4,A:A,0)", "#N/A"],
    ["=INDEX(A1:C4,2,3)", "a"],
    ['=INDEX(B:B,MATCH("Baarn",A:A,0))', 20],
    ["=INDEX(B:B,MATCH('Ander blad'!A1,$A:$A,0))", 20],
    // The error elsewhere in the column is not looked at.
    ["=INDEX(B:B,2)+1", 11],
    ["=INDEX(A2:C2,3)", "a"],
    ["=INDEX(C:C,3)", 0],
    ["=INDEX(A1:C4,5,1)", "#REF!"],
    ['=INDEX(A:A,MATCH("x",A:A,0))', "#N/A"],
    ["=SUM(INDEX(A1:C3,0,2))", 30],
    ["=COUNTA(INDEX(A1:C4,3,0))", 2],
    ["=INDEX({1,2;3,4},2,1)", 3],
    // The answer of a custom function is a matrix like any other.
    ["=INDEX(LRT.RIJ(7),1,3)", 7],
    ["=SUM(LRT.TWEE(5))", 15],
    ["=ROW()", 90],
    ["=COLUMN()", 26],
    ["=ROW(C7)", 7],
    ["=COLUMN('Ander blad'!D:D)", 4],
    ["=SUM(ROW(A1:A4))", 10],
    ["=ROW(INDEX(A:A,3))", 3],
    ["=ROWS(A:A)", 1_048_576],
    ["=ROWS(A2:A4)", 3],
    ["=COLUMNS(LRT.RIJ(1))", 3],
    ["=COLUMNS(Weg!A1)", "#REF!"],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });

  test("a custom function is not called with an error: the error is its answer", async () => {
    expect(await open.answer("=LRT.TWEE(B4)")).toBe("#N/A");
    expect(await open.answer("=LRT.RIJ(B1:B4)")).toBe("#N/A");
    expect(open.calls).toEqual([]);
  });

  test("turning a range answers its rows as columns", async () => {
    open.write("F1", "=TRANSPOSE(A2:C3)");
    expect(await open.read("F1:G3")).toEqual([
      ["Almere", "Baarn"],
      [10, 20],
      ["a", 0],
    ]);
  });
});
