import { validationRule } from "../../src/plans/validationRule";

describe("what Excel lets a person type", () => {
  test.each([
    ["count", { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
    ["persons", { wholeNumber: { formula1: -10_000_000, formula2: 10_000_000, operator: "Between" } }],
    ["share", { decimal: { formula1: 0, operator: "GreaterThan" } }],
    ["date", { date: { formula1: "2000-01-01", operator: "GreaterThan" } }],
    ["yes", { list: { inCellDropDown: true, source: "ja,nee" } }],
  ] as const)("for %s", (rule, expected) => {
    expect(validationRule(rule)).toEqual(expected);
  });

  test("for a choice is one of the words", () => {
    expect(validationRule({ choices: ["opvang", "woning"] })).toEqual({
      list: { inCellDropDown: true, source: "opvang,woning" },
    });
  });
});
