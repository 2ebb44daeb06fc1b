import { editedNumber, shownError, shownNumber, shownTruth } from "../../workbench/univer/dutchCell";

describe("what a cell shows", () => {
  test.each([
    [15.8, "15,8"],
    [670610, "670610"],
    [-0.25, "-0,25"],
    [0.1 + 0.2, "0,3"],
    [1 / 3, "0,3333333333"],
    [0.00000015, "0,00000015"],
    [1e21, "1000000000000000000000"],
  ])("the number %d without a number format is %s", (value, expected) => {
    expect(shownNumber(value)).toBe(expected);
  });

  test.each([
    ["#VALUE!", "#WAARDE!"],
    ["#REF!", "#VERW!"],
    ["#NAME?", "#NAAM?"],
    ["#N/A", "#N/B"],
    ["#NUM!", "#GETAL!"],
    ["#DIV/0!", "#DEEL/0!"],
    ["#SPILL!", "#OVERLOPEN!"],
  ])("the error %s is %s", (error, expected) => {
    expect(shownError(error)).toBe(expected);
  });

  test("text that only looks like an error stays", () => {
    expect(shownError("#12")).toBe("#12");
  });

  test("truth is WAAR or ONWAAR", () => {
    expect([shownTruth(true), shownTruth(false)]).toEqual(["WAAR", "ONWAAR"]);
  });
});

describe("what the formula bar shows", () => {
  test.each([
    [1 / 3, "0,333333333333333"],
    [15.8, "15,8"],
    [0.1 + 0.2, "0,3"],
    [123456789012345680, "123456789012345680"],
  ])("the number %d in the 15 digits that Excel keeps, a whole number in all: %s", (value, expected) => {
    expect(editedNumber(value)).toBe(expected);
  });
});
