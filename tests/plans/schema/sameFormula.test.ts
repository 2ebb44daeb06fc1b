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

  test("also where it names another table of ours, under any of its names", () => {
    expect(same("=SUM(LRT_Ruil_2[Personen])", "SUM(LRT_Ruil[Personen])")).toBe(true);
  });

  test.each(["=[@Plekken]*3", "=[@Naam]*2", "=[Plekken]*2", "[@Plekken]=*2", "=Ander[@Plekken]*2"])(
    "not %s",
    (formula) => {
      expect(same(formula, "[@Plekken]*2")).toBe(false);
    },
  );
});
