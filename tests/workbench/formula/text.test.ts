import { type OpenGrid, openGrid } from "../openGrid";

describe("parts of text", () => {
  let open: OpenGrid;
  beforeEach(() => {
    open = openGrid();
    open.write("A1", [["GM0034"], ["2024-I"], [1234], [""], ["=NA()"], [true]]);
  });

  test.each([
    ["=LEFT(A1,2)", "GM"],
    ["=LEFT(A1)", "G"],
    ["=LEFT(A1,99)", "GM0034"],
    ["=LEFT(A3,2)", "12"],
    ["=LEFT(A4,2)", ""],
    ["=LEFT(A1,-1)", "#VALUE!"],
    ['=LEFT(A1,"x")', "#VALUE!"],
    ["=RIGHT(A1,4)", "0034"],
    ["=RIGHT(A1,0)", ""],
    ["=RIGHT(A1,99)", "GM0034"],
    ["=RIGHT(A5,4)", "#N/A"],
    ["=LEN(A2)", 6],
    ["=LEN(A4)", 0],
    ["=SUMPRODUCT(LEN(A1:A3))", 16],
    ["=VALUE(RIGHT(A1,4))", 34],
    ["=VALUE(A3)", 1234],
    ["=VALUE(A1)", "#VALUE!"],
    ['=VALUE("")', "#VALUE!"],
    ["=VALUE(A6)", "#VALUE!"],
    ["=SUMPRODUCT(IFERROR(VALUE(RIGHT(A1:A3,4)),0))", 1268],
    ['=REPT("█",3)', "███"],
    ["=REPT(A3,2.9)", "12341234"],
    ["=REPT(A1,0)", ""],
    ["=REPT(A1,-1)", "#VALUE!"],
    ["=REPT(A1,1E6)", "#VALUE!"],
    ["=REPT(A5,2)", "#N/A"],
    ['=TRIM("  een   twee ")', "een twee"],
    ['=FIND("4",A1)', 6],
    ['=FIND("0",A1,4)', 4],
    ['=FIND("gm",A1)', "#VALUE!"],
    ['=FIND("",A1)', 1],
    ['=FIND("0",A1,0)', "#VALUE!"],
    ['=SUBSTITUTE(A1,"0","")', "GM34"],
    ['=SUBSTITUTE(A1,"0","x",2)', "GM0x34"],
    ['=SUBSTITUTE(A1,"0","x",3)', "GM0034"],
    ['=SUBSTITUTE(A1,"","x")', "GM0034"],
    ['=SUBSTITUTE(A1,"0","x",0)', "#VALUE!"],
    ["=REPT(A1)", "#VALUE!"],
    ["=LEFT()", "#VALUE!"],
    ["=LEN()", "#VALUE!"],
    ["=VALUE()", "#VALUE!"],
  ])("%s is %j", async (formula, value) => {
    expect(await open.answer(formula)).toBe(value);
  });
});
