import { allocationPercentage } from "../../src/housing/allocationPercentage";
import { parseHalfYear } from "../../src/housing/halfYear";
import { housingQuota } from "../../src/housing/housingQuota";
import { nationalQuota } from "../../src/housing/nationalQuota";
import { occupancy } from "../../src/housing/occupancy";
import { progress } from "../../src/housing/progress";
import { country, regionOfCode } from "../../src/reference/regions";
import type { Result } from "../../src/text/result";
import { sentence } from "../../src/text/sentence";

const told = (result: Result<unknown>): readonly string[] => (result.ok ? [] : result.problems.map(sentence));

describe("what a rule of housing refuses it names, with the number that was given", () => {
  test("vacated dwellings, persons per dwelling and persons elsewhere", () => {
    expect(told(allocationPercentage({ quota: 1, vacated: 0, personsPerDwelling: 0, elsewhere: -3 }))).toEqual([
      "Het aantal vrijkomende woningen is 0. Vul een getal boven 0 in.",
      "Het aantal personen per woning is 0. Vul een getal boven 0 in, zoals 2,2.",
      "Het aantal personen elders is -3. Vul een getal van 0 of hoger in.",
    ]);
  });

  test("a half-year that cannot be read, at most forty characters of it", () => {
    expect(told(parseHalfYear("x2024-I"))).toEqual(["'x2024-I' is geen halfjaar. Schrijf het zo: 2024-I of 2024-II."]);
    expect(told(parseHalfYear("y".repeat(60)))[0]).toContain(`'${"y".repeat(40)}'`);
    expect(told(parseHalfYear("2024-I jaar"))).toHaveLength(1);
  });

  test("a half-year is read with or without a hyphen, blanks and an h", () => {
    for (const text of ["2024I", "2024 - 1", "2024  I", "2024- i", "2024 -I", "2024-H1", "2024h1"]) {
      expect(parseHalfYear(text)).toEqual({ ok: true, value: { year: 2024, half: 1 } });
    }
    for (const text of ["2024II", "2024 - 2", "2024-H2", "2024  ii"]) {
      expect(parseHalfYear(text)).toEqual({ ok: true, value: { year: 2024, half: 2 } });
    }
  });

  test("a national number below 0, and one of 0 is sound", () => {
    const basis = { halfYear: { year: 2024, half: 1 }, rounding: "published" } as const;
    expect(told(housingQuota(country, { ...basis, national: -1 }))).toEqual([
      "Het totaal -1 is geen geheel getal van 0 of hoger. Vul een heel aantal personen in.",
    ]);
    expect(housingQuota(country, { ...basis, national: 0 })).toEqual({ ok: true, value: 0 });
    expect(housingQuota(country, { ...basis, national: 18_750 })).toEqual({ ok: true, value: 18_750 });
  });

  test("a province whose municipalities have no inhabitants on that date names all of them", () => {
    const province = regionOfCode("PV24");
    if (province === undefined) throw new Error("No Flevoland.");
    const basis = { halfYear: { year: 2030, half: 1 }, rounding: "published", national: 100 } as const;
    expect(told(housingQuota(province, basis)).length).toBeGreaterThanOrEqual(6);
  });

  test("a half-year without a known national number, by its name", () => {
    expect(told(nationalQuota({ year: 2024, half: 2 }, "current"))).toEqual([
      "De landelijke taakstelling van 2024-II is niet bekend. Vul zelf een landelijk getal in.",
    ]);
  });

  test("a norm, and an occupancy below 0 once, at the first row where it is", () => {
    const request = { start: 5, inflow: [0, 0, 0], outflow: [3, 3, 3], capacity: [9, 9, 9] };
    expect(told(occupancy({ ...request, norm: 2 }))).toEqual([
      "De norm 2 kan niet. Vul een getal boven 0 en hoogstens 1 in, zoals 0,91.",
    ]);
    expect(told(occupancy({ ...request, norm: NaN }))).toHaveLength(1);
    expect(told(occupancy({ ...request, norm: 1 }))).toEqual([
      "De bezetting wordt hier -1, dus lager dan 0. Controleer de uitstroom.",
    ]);
  });

  test("nobody present is sound, and without places there is no rate", () => {
    expect(occupancy({ start: 3, inflow: [0, 2], outflow: [3, 0], capacity: [10, 0], norm: 1 })).toEqual({
      ok: true,
      value: [
        { persons: 0, needed: 0, shortage: 0, rate: 0 },
        { persons: 2, needed: 2, shortage: 2, rate: null },
      ],
    });
  });

  test("months outside 1 to 6; the first and the last month are sound", () => {
    const request = { quota: 60, realised: 10, beginBalance: 0 };
    expect(told(progress({ ...request, months: 7 }))).toEqual([
      "Het aantal maanden is 7. Vul een heel getal van 1 tot en met 6 in.",
    ]);
    // 10 of 60 / 6 after one month; 10 of 60 after six.
    expect(progress({ ...request, months: 1 })).toEqual({ ok: true, value: 1 });
    expect(progress({ ...request, months: 6 })).toEqual({ ok: true, value: 10 / 60 });
  });
});
