import { type OpenGrid, openGrid } from "../openGrid";

describe("ISFORMULA", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", [["=1+1"], [2], ["=A1"], [""]]);
  });

  test.each([
    ["=ISFORMULA(A1)", true],
    ["=ISFORMULA(A2)", false],
    // A2 and the blank A4 hold none.
    ["=SUMPRODUCT(1-ISFORMULA(A1:A4))", 2],
    // What is no reference holds no formula to look at.
    ["=ISFORMULA(5)", "#N/A"],
    ["=ISFORMULA(LRT_Weg)", "#NAME?"],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });

  it("follows when somebody types over a formula", async () => {
    expect(await open.answer("=SUMPRODUCT(1-ISFORMULA(A1:A3))")).toBe(1);
    open.write("A3", [[2]]);
    expect(await open.answer("=SUMPRODUCT(1-ISFORMULA(A1:A3))")).toBe(2);
  });
});
