import { isSameFormula } from "../../../src/plans/schema/sameFormula";

const same = (formula: string, template: string): boolean => isSameFormula(formula, template, "Opvang");

describe("a formula is that of its column", () => {
  test.each([
    ["as it was written", "=[@Plekken]*2"],
    ["with the name of its table", "=Opvang[@Plekken]*2"],
    ["as older versions of Excel write the row itself", "=Opvang[[#This Row],[Plekken]]*2"],
    ["with more brackets and blanks", "=[@[Plekken]] * 2"],
    ["with the sign of one value before the table", "=@Opvang[@Plekken]*2"],
    ["with a line break", "=[@Plekken]\n*2"],
  ])("%s", (_how, formula) => {
    expect(same(formula, "[@Plekken]*2")).toBe(true);
  });

  test("also where LibreOffice wrote TRUE and FALSE as functions, but not in a text or a name", () => {
    expect(same("=IF([@Plekken]=1,TRUE(),FALSE( ))", "IF([@Plekken]=1,TRUE,FALSE)")).toBe(true);
    expect(same('=IF([@Plekken]=1,"TRUE()")', 'IF([@Plekken]=1,"TRUE")')).toBe(false);
    expect(same("=[@[TRUE()]]", "[@[TRUE]]")).toBe(false);
    expect(same("=ISTRUE()", "ISTRUE")).toBe(false);
    expect(same("=TRUE()", "FALSE")).toBe(false);
  });

  test("also where it names another table of ours, under any of its names", () => {
    expect(same("=SUM(LRT_Ruil_2[Personen])", "SUM(LRT_Ruil[Personen])")).toBe(true);
  });

  test("with the blanks that belong to a text, to a sheet and to a column: those are other ones", () => {
    const template = "SUMIFS('Jan 2026'!A:A,'Jan 2026'!B:B,\"a b\",Opvang[Kolom 1],1)";
    expect(same("=SUMIFS( 'Jan 2026'!A:A, 'Jan 2026'!B:B, \"a b\", [Kolom 1], 1 )", template)).toBe(true);
    expect(same(`=${template.replace("'Jan 2026'!A", "Jan2026!A")}`, template)).toBe(false);
    expect(same(`=${template.replace('"a b"', '"ab"')}`, template)).toBe(false);
    expect(same(`=${template.replace("Kolom 1", "Kolom1")}`, template)).toBe(false);
  });

  test.each(["=[@Plekken]*3", "=[@Naam]*2", "=[Plekken]*2", "[@Plekken]=*2", "=Ander[@Plekken]*2"])(
    "not %s",
    (formula) => {
      expect(same(formula, "[@Plekken]*2")).toBe(false);
    },
  );
});
