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

  test("when it is that very formula: another one is of somebody else", () => {
    const wanted = formula('LRT.VERDEEL(60,Blad1!A1:A3,"webster")');
    expect(isHeld(wanted, '=LRT.VERDEEL(60,Blad1!A1:A3,"webster")')).toBe(true);
    for (const other of [
      "=SUM(5,6)",
      '=LRT.VERDEEL(61,Blad1!A1:A3,"webster")',
      '=LRT.VERDEEL(60,Blad1!A1:A4,"webster")',
      '=LRT.VERDEEL(60,Blad2!A1:A3,"webster")',
      '=LRT.VERDEEL(60,Blad1!A1:A3,"WEBSTER")',
      '=LRT.RESTVERDEEL(60,Blad1!A1:A3,"webster")',
      '=LRT.VERDEEL(60,Blad1!A1:A3,"webster")+0',
      'LRT.VERDEEL(60,Blad1!A1:A3,"webster")=',
      7,
    ]) {
      expect(isHeld(wanted, other)).toBe(false);
    }
  });

  test.each([
    ["blanks and capitals", 'LRT.VERDEEL(60,Blad1!A1:A3,"webster")', '= lrt.verdeel(60, blad1!a1:a3, "webster")'],
    ["apostrophes around a sheet that needs none", "SUM('Blad1'!A1:A3)", "=SUM(Blad1!A1:A3)"],
    ["those of a name that holds one", "SUM('Van ''t blad'!A1)", "=SUM('VAN ''T BLAD'!A1)"],
    ["a function that it does not know", "LRT.BESLUIT()", "=_xldudf_LRT_BESLUIT()"],
    ["the one answer of a function", "LRT.BESLUIT()", "=@LRT.BESLUIT()"],
    ["a function that came later", "SUM(MAXIFS(A1:A2,B1:B2,1))", "=SUM(_xlfn.MAXIFS(A1:A2,B1:B2,1))"],
    ["the row of a table", "[@Plekken]*2", "=[[#This Row],[Plekken]]*2"],
  ])("however Excel writes it back: %s", (_what, wanted, present) => {
    expect(isHeld(formula(wanted), present)).toBe(true);
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
