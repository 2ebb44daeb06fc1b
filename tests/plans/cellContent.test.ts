import {
  blank,
  type CellContent,
  count,
  dateOrText,
  formatOf,
  formula,
  heldBy,
  number,
  text,
} from "../../src/plans/cellContent";
import { cellText } from "../../src/plans/cellText";
import { isHeld } from "../../src/plans/isHeld";

describe("what a plan wants in a cell", () => {
  test.each<readonly [string, CellContent, string | number, string]>([
    ["text", text("Almere"), "Almere", "@"],
    ["text that looks like a formula", text("=1+1"), "=1+1", "@"],
    ["no text", text(null), "", "@"],
    ["a count", count(1234), 1234, "#,##0"],
    ["a number", number(0.5), 0.5, "General"],
    ["a number with a format", number(0.5, "0.0%"), 0.5, "0.0%"],
    ["a bare number", { kind: "number", value: 2 }, 2, "General"],
    ["a day", dateOrText(46_351), 46_351, "dd-mm-yyyy"],
    ["a day that is not known wholly", dateOrText("2022-12"), "2022-12", "@"],
    ["a formula", formula("SUM(A1:A3)"), "=SUM(A1:A3)", "General"],
    ["a formula with a format", formula("A1", "0.00"), "=A1", "0.00"],
    ["nothing yet", blank(), "", "General"],
    ["nothing yet, for a percentage", blank("0.0%"), "", "0.0%"],
  ])("%s", (_what, content, held, format) => {
    expect([heldBy(content), formatOf(content)]).toEqual([held, format]);
  });

  test("is a day where that is known, else the text as published", () => {
    expect([dateOrText(46_351), dateOrText("2022-12")]).toEqual([{ kind: "date", serial: 46_351 }, text("2022-12")]);
  });

  test("is written with its accents in one sign: é of two signs becomes one", () => {
    expect(text("Sint Anthonis e\u0301e\u0301n")).toEqual({ kind: "text", text: "Sint Anthonis \u00e9\u00e9n" });
  });
});

describe("a cell holds what is wanted", () => {
  test("when it is the same text or number", () => {
    expect(isHeld(text("10"), "10")).toBe(true);
    expect(isHeld(text("10"), 10)).toBe(false);
    expect(isHeld(number(10), 10)).toBe(true);
    expect(isHeld(number(10), 11)).toBe(false);
  });

  test("when it is any formula where a formula must be: Excel rewrites their text", () => {
    expect(isHeld(formula("A1"), "=$A$1")).toBe(true);
    expect(isHeld(formula("A1"), "A1=")).toBe(false);
    expect(isHeld(formula("A1"), 7)).toBe(false);
  });

  test("always where nothing is wanted yet", () => {
    expect(isHeld(blank(), "anything")).toBe(true);
  });
});

describe("a cell as text", () => {
  test.each([
    [" Almere ", "Almere"],
    [10, "10"],
    [true, "true"],
    [null, ""],
    [undefined, ""],
    [{}, ""],
  ])("%p is %p", (cell, expected) => {
    expect(cellText(cell)).toBe(expected);
  });
});
