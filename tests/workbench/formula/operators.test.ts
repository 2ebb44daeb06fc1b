import { type OpenGrid, openGrid } from "../openGrid";

describe("operators", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", [[1], [""], ['=""'], ["=NA()"], ["Ja"], [true]]);
  });

  test.each([
    ["=-A1", -1],
    ["=2^-1", 0.5],
    ["=-A4", "#N/A"],
    // A blank cell is 0, empty text or false, whichever fits; empty text from a formula is text.
    ["=A2", 0],
    ["=A2+1", 1],
    ["=A3+1", "#VALUE!"],
    ["=A2=0", true],
    ['=A2=""', true],
    ["=A3=0", false],
    ['=A3=""', true],
    ["=A2<1", true],
    ["=A3>1", true],
    ['=A5="JA"', true],
    ["=A5<>A1", true],
    ["=A6>A5", true],
    ["=A1/A2", "#DIV/0!"],
    ["=A4=1", "#N/A"],
    ["=10^400", "#NUM!"],
    ['=A1&" van "&A5', "1 van Ja"],
    ["=A6&A2", "TRUE"],
    ['=0.1+0.2&""', "0.3"],
    ["=A4&1", "#N/A"],
    ['="3"*"4"', 12],
    ["=SUM((A1:A2=1)*1)", 1],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });

  test("an operator over two ranges answers cell by cell, and spills", async () => {
    open.write("C1", [
      [1, 2],
      [3, 4],
    ]);
    open.write("F1", "=C1:D2>=C1:C2+1");
    expect(await open.read("F1:G2")).toEqual([
      [false, true],
      [false, true],
    ]);
  });
});
