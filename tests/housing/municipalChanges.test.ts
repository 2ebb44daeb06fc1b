/** The quota of art. 29 when municipalities change between the reference date and the half-year (art. 30). */
import { housingQuota } from "../../src/housing/housingQuota";
import { municipalitiesIn } from "../../src/housing/municipalitiesIn";
import { nationalInhabitants } from "../../src/housing/quotaInhabitants";
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { municipalities, provinces, regionOfCode } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

const figures2024 = new Map(
  municipalities().map(({ code }) => {
    const count = inhabitantsOf(code, 2024);
    return [code, count.ok ? count.value : NaN];
  }),
);

/** The inhabitants of 1-1-2024 as if they were those of another year, with changes; null takes a row away. */
function own(year: number, changes: Readonly<Record<string, number | null>> = {}) {
  const figures = new Map(figures2024);
  for (const [code, count] of Object.entries(changes)) {
    if (count === null) figures.delete(code);
    else figures.set(code, count);
  }
  return new Map([[year, figures]]);
}

function quota(code: string, year: number, table: ReturnType<typeof own>): number | readonly string[] {
  const region = regionOfCode(code);
  if (region === undefined) throw new Error(code);
  const basis = { halfYear: { year, half: 1 }, national: 18_750, rounding: "published", own: table } as const;
  const result = housingQuota(region, basis);
  return result.ok ? result.value : result.problems.map(sentence);
}

const total = (year: number, table: ReturnType<typeof own>, codes: readonly { readonly code: string }[]): number =>
  codes.reduce((sum, { code }) => sum + Number(quota(code, year, table)), 0);

describe("Wijdemeren in Hilversum, planned for 1-1-2027", () => {
  test("until then both have a quota: 98,68 and 25,71 are 99 and 26", () => {
    // 18.750 × 94.435 / 17.942.942 and 18.750 × 24.605 / 17.942.942
    expect(quota("GM0402", 2026, own(2025))).toBe(99);
    expect(quota("GM1696", 2026, own(2025))).toBe(26);
  });

  test("then Hilversum counts both: 18.750 × (94.435 + 24.605) / 17.942.942 = 124,39", () => {
    expect(quota("GM0402", 2027, own(2026))).toBe(124);
  });

  test("then Wijdemeren has none, and its successor is named", () => {
    expect(quota("GM1696", 2027, own(2026))).toEqual([
      "De gemeente Wijdemeren (GM1696) gaat volgens plan op 1 januari 2027 op in Hilversum (GM0402). Gebruik die gemeente.",
    ]);
  });

  test("the province loses one person by rounding: 124 in place of 99 + 26; the others stay", () => {
    expect(Number(quota("PV27", 2027, own(2026)))).toBe(Number(quota("PV27", 2026, own(2025))) - 1);
    for (const { code } of provinces.filter((province) => province.code !== "PV27")) {
      expect(quota(code, 2027, own(2026))).toBe(quota(code, 2026, own(2025)));
    }
  });

  test("the provinces add up to the municipalities, and nobody is counted twice", () => {
    const halfYear = { year: 2027, half: 1 } as const;
    expect(total(2027, own(2026), provinces)).toBe(total(2027, own(2026), municipalitiesIn("NL", halfYear)));
    expect(nationalInhabitants(halfYear, own(2026))).toEqual({ ok: true, value: 17_942_942 });
  });

  test("a table that was converted already gives the same", () => {
    const converted = own(2026, { GM1696: null, GM0402: 119_040 });
    expect(quota("GM0402", 2027, converted)).toBe(124);
    expect(quota("PV27", 2027, converted)).toBe(quota("PV27", 2027, own(2026)));
    expect(nationalInhabitants({ year: 2027, half: 1 }, converted)).toEqual({ ok: true, value: 17_942_942 });
  });

  test("a year later the reference date lies after the change and nothing is added", () => {
    expect(quota("GM0402", 2028, own(2027, { GM1696: 1_000_000 }))).toBe(
      quota("GM0402", 2028, own(2027, { GM1696: null })),
    );
  });

  test("without a figure of Hilversum itself its quota is not known", () => {
    expect(quota("GM0402", 2027, own(2026, { GM0402: null }))).toEqual([
      "Uw tabel LRT_Inwoners heeft geen inwoners van Hilversum (GM0402) op 1 januari 2026. Vul die regel aan.",
      "Uw tabel LRT_Inwoners heeft geen inwoners van Nederland (NL) op 1 januari 2026. Vul die regel aan.",
    ]);
  });
});

describe("the inhabitants of the country", () => {
  const halfYear = { year: 2027, half: 1 } as const;

  test("are the figure of the country where the table has one, or its provinces", () => {
    expect(nationalInhabitants(halfYear, own(2026, { NL: 18_000_000 }))).toEqual({ ok: true, value: 18_000_000 });
    // Flevoland as a whole has 1 less than the sum of its municipalities.
    const flevoland = inhabitantsOf("PV24", 2024);
    const less = { PV24: (flevoland.ok ? flevoland.value : 0) - 1 };
    expect(nationalInhabitants(halfYear, own(2026, less))).toEqual({ ok: true, value: 17_942_941 });
    expect(nationalInhabitants(halfYear, own(2026, { ...less, GM0034: null }))).toEqual({
      ok: true,
      value: 17_942_941,
    });
  });

  test("are those of CBS in a shipped year", () => {
    expect(nationalInhabitants({ year: 2024, half: 2 })).toEqual({ ok: true, value: 17_811_291 });
  });

  test("are not known without a table, or with one that lacks a municipality; never less than they are", () => {
    const codes = (table?: ReturnType<typeof own>): readonly string[] => {
      const unknown = nationalInhabitants(halfYear, table);
      return unknown.ok ? [] : unknown.problems.map(({ code }) => code);
    };
    expect(codes()).toEqual(["reference.inhabitants.notAvailable"]);
    expect(codes(own(2026, { GM0228: null }))).toEqual(["reference.ownInhabitants.notAvailable"]);
  });
});

describe("a merger into a new municipality", () => {
  // Land van Cuijk came of five on 1-1-2022; the reference date of 2022-I is 1-1-2021.
  const five = { GM0756: 10_000, GM1684: 20_000, GM0786: 30_000, GM0815: 40_000, GM1702: 50_000 };
  const halfYear = { year: 2022, half: 1 } as const;

  test("is the sum of its parts: 18.750 × 150.000 / 18.001.220 = 156,24", () => {
    // 17.942.942 − 91.722 of Land van Cuijk + 150.000
    const table = own(2021, { ...five, GM1982: null });
    expect(nationalInhabitants(halfYear, table)).toEqual({ ok: true, value: 18_001_220 });
    expect(quota("GM1982", 2022, table)).toBe(156);
  });

  test("with a figure of its own was converted: its parts do not count once more", () => {
    expect(quota("GM1982", 2022, own(2021, five))).toBe(quota("GM1982", 2022, own(2021)));
    expect(nationalInhabitants(halfYear, own(2021, five))).toEqual({ ok: true, value: 17_942_942 });
  });

  test("of which a part is missing is not known", () => {
    const table = own(2021, { ...five, GM1702: null, GM1982: null, NL: 18_000_000 });
    expect(quota("GM1982", 2022, table)).toEqual([
      "Uw tabel LRT_Inwoners heeft geen inwoners van Land van Cuijk (GM1982) op 1 januari 2021. Vul die regel aan.",
    ]);
  });
});

describe("the split of Haaren on 1-1-2021", () => {
  const halfYear = { year: 2021, half: 1 } as const;

  test("asks for the figure of the provincial executive while the table still has Haaren", () => {
    const table = own(2020, { GM0788: 14_000 });
    expect(String(quota("GM0865", 2021, table))).toContain(
      "De gemeente Haaren (GM0788) is op 1 januari 2021 verdeeld.",
    );
    // The country counts it once, although it has four successors.
    expect(nationalInhabitants(halfYear, table)).toEqual({ ok: true, value: 17_942_942 + 14_000 });
  });

  test("asks for nothing when Haaren is no longer in the table", () => {
    expect(typeof quota("GM0865", 2021, own(2020))).toBe("number");
  });
});
