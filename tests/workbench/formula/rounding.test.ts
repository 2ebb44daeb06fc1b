import { openGrid } from "../openGrid";

describe("rounding", () => {
  test.each([
    ["=ROUND(2.345,2)", 2.35],
    ["=ROUND(1.005,2)", 1.01],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1234,-2)", 1200],
    ["=ROUNDUP(2.1,0)", 3],
    ["=ROUNDUP(-2.1,0)", -3],
    ["=ROUNDUP(2,0)", 2],
    ["=ROUNDDOWN(2.99,1)", 2.9],
    ["=ROUNDDOWN(-2.9,0)", -2],
    ["=ROUNDDOWN(4.35*100,0)", 434],
    ["=INT(2.9)", 2],
    ["=INT(-2.1)", -3],
    ["=TRUNC(-2.9)", -2],
    ["=ABS(-3)", 3],
    ["=MOD(-7,3)", 2],
    ["=MOD(7,0)", "#DIV/0!"],
    ["=ROUND(NA(),0)", "#N/A"],
    ['=INT("x")', "#VALUE!"],
    ["=SUM(ROUND({1.4,1.6},0))", 3],
  ])("%s is %j", async (formula, value) => {
    expect(await openGrid().answer(formula)).toBe(value);
  });
});
