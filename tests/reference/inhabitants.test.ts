import { inhabitantsOf, newestInhabitantsYear } from "../../src/reference/inhabitants";
import { municipalities, municipalitiesOf, provinces } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

type Own = ReadonlyMap<number, ReadonlyMap<string, number>>;

function answer(code: string, year: number, own?: Own): number | string {
  const result = inhabitantsOf(code, year, own);
  return result.ok ? result.value : result.problems.map(sentence).join(" ");
}

const ownFigures = (year: number, entries: readonly (readonly [string, number])[]): Own =>
  new Map([[year, new Map(entries)]]);

describe("inhabitantsOf", () => {
  test("answers the figures of CBS for the country, a province and a municipality", () => {
    expect([2022, 2023, 2024, 2025].map((year) => answer("NL", year))).toEqual([
      17590672, 17811291, 17942942, 18044027,
    ]);
    expect([2022, 2023, 2024, 2025].map((year) => answer("PV29", year))).toEqual([386767, 391124, 391634, 392969]);
    // Amsterdam on 1-1-2022 with Weesp: 882.633 + 20.766
    expect(answer("GM0363", 2022)).toBe(882633 + 20766);
    expect(newestInhabitantsYear).toBe(2025);
  });

  test("says which years are shipped and which table to load for another year", () => {
    expect(answer("PV26", 2026)).toBe(
      "Inwoners van 1 januari 2026 zijn er niet. Meegeleverd zijn 2022 tot en met 2025. Zet andere jaren in de tabel LRT_Inwoners.",
    );
  });

  test("takes the workbook's own figures for a year that is not shipped", () => {
    expect(answer("GM0344", 2026, ownFigures(2026, [["GM0344", 376435]]))).toBe(376435);
  });

  test("takes what the workbook holds before what is shipped, so that a workbook keeps its figures", () => {
    expect(answer("PV29", 2024, ownFigures(2024, [["PV29", 1]]))).toBe(1);
    expect(answer("PV20", 2024, ownFigures(2024, [["PV29", 1]]))).toBe(answer("PV20", 2024));
  });

  test("adds up a province from its own municipalities only when all of them are there", () => {
    const all = municipalitiesOf("PV24").map(({ code }, index): [string, number] => [code, index + 1]);
    // six municipalities: 1 + 2 + 3 + 4 + 5 + 6 = 21
    expect(answer("PV24", 2026, ownFigures(2026, all))).toBe(21);
    expect(answer("PV24", 2026, ownFigures(2026, all.slice(1)))).toBe(
      "Uw tabel LRT_Inwoners heeft geen inwoners van Flevoland (PV24) op 1 januari 2026. Vul die regel aan.",
    );
  });

  test("adds up the country from provinces, or from municipalities where a province is missing", () => {
    const byProvince = provinces.map(({ code }): [string, number] => [code, 10]);
    expect(answer("NL", 2026, ownFigures(2026, byProvince))).toBe(120);
    const byMunicipality = municipalities().map(({ code }): [string, number] => [code, 1]);
    expect(answer("NL", 2026, ownFigures(2026, byMunicipality))).toBe(342);
    expect(answer("NL", 2026, ownFigures(2026, byMunicipality.slice(1)))).toContain("Nederland (NL)");
    expect(answer("NL", 2026, ownFigures(2026, [["NL", 18044027]]))).toBe(18044027);
  });

  test("does not answer for a municipality that its own table lacks, nor for an unknown code", () => {
    expect(answer("GM0344", 2026, ownFigures(2026, []))).toContain("Utrecht (GM0344)");
    expect(answer("GM9999", 2024)).toContain("GM9999 is niet bekend");
  });
});
