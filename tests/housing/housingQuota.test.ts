import fc from "fast-check";
import { endBalance } from "../../src/housing/balance";
import { parseHalfYear } from "../../src/housing/halfYear";
import { housingQuota, type QuotaRounding } from "../../src/housing/housingQuota";
import { nationalQuota } from "../../src/housing/nationalQuota";
import { municipalities, provinces } from "../../src/reference/regions";
import { resolveRegion } from "../../src/reference/resolveRegion";
import type { Result } from "../../src/text/result";
import realisation from "./data/nationalRealisation.json";

function valueOf<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problems.map(({ code }) => code).join(", "));
  return result.value;
}

function quota(name: string, halfYear: string, national: number | null, rounding: QuotaRounding): number {
  const period = valueOf(parseHalfYear(halfYear));
  const total = national ?? valueOf(nationalQuota(period, "current"));
  return valueOf(housingQuota(valueOf(resolveRegion(name)), { halfYear: period, national: total, rounding }));
}

const sum = (halfYear: string, national: number, rounding: QuotaRounding): number =>
  municipalities().reduce((total, { code }) => total + quota(code, halfYear, national, rounding), 0);

describe("the housing quota of art. 29 Huisvestingswet 2014", () => {
  test("Alphen aan den Rijn 2023-II: 27.300 × 112.926 / 17.590.672 = 175,26; published 175, upwards 176", () => {
    expect(quota("Alphen aan den Rijn", "2023-II", 27300, "published")).toBe(175);
    expect(quota("Alphen aan den Rijn", "2023-II", 27300, "statutory")).toBe(176);
  });

  test("another national number counts for the whole half-year: 17.600 × 112.926 / 17.590.672 = 112,99, so 175 becomes 113", () => {
    expect(quota("Alphen aan den Rijn", "2023-II", 17600, "published")).toBe(113);
  });

  test("Het Hogeland 2023-I is 58", () => {
    expect(quota("Het Hogeland", "2023-I", null, "published")).toBe(58);
  });

  test.each([
    ["2023-I", 21200, 21207, 21362],
    ["2023-II", 27300, 27301, 27475],
    ["2023-II", 17600, 17602, 17764],
    ["2024-I", 18750, 18749, 18928],
    ["2025-I", 17700, 17705, 17870],
    ["2025-I", 15000, 14995, 15170],
    ["2025-II", 13000, 13010, 13164],
  ])("%s with %d: the 342 municipalities add up to %d to the nearest and %d upwards", (halfYear, vg, nearest, up) => {
    expect(sum(halfYear, vg, "published")).toBe(nearest);
    expect(sum(halfYear, vg, "statutory")).toBe(up);
  });

  test("a province is the sum of its municipalities: the twelve of 2024-I, both roundings", () => {
    const both = provinces.map(({ code }) => [
      quota(code, "2024-I", 18750, "published"),
      quota(code, "2024-I", 18750, "statutory"),
    ]);
    expect(both).toEqual([
      [628, 632],
      [694, 706],
      [527, 535],
      [1251, 1258],
      [468, 470],
      [2244, 2273],
      [1458, 1477],
      [3108, 3131],
      [4006, 4031],
      [411, 419],
      [2765, 2793],
      [1189, 1203],
    ]);
  });
});

describe("a half-year", () => {
  test.each(["2024-I", "2024-1", "2024 I", "2024 1", " 2024-i ", "2024 - I", "2024-H1"])("is read from %j", (text) => {
    expect(parseHalfYear(text)).toEqual({ ok: true, value: { year: 2024, half: 1 } });
  });

  test.each(["2024-II", "2024-2", "2024 ii"])("the second one is read from %j", (text) => {
    expect(parseHalfYear(text)).toEqual({ ok: true, value: { year: 2024, half: 2 } });
  });

  test.each(["2024", "2024-III", "2024-3", "24-I", "", "I-2024"])("%j is refused", (text) => {
    expect(parseHalfYear(text).ok).toBe(false);
  });
});

describe("the national number", () => {
  const national = (halfYear: string, version: "current" | "original") =>
    nationalQuota(valueOf(parseHalfYear(halfYear)), version);

  test("2023-II was 27.300 and became 17.600; 2022-II was never revised", () => {
    expect(national("2023-II", "original")).toEqual({ ok: true, value: 27300 });
    expect(national("2023-II", "current")).toEqual({ ok: true, value: 17600 });
    expect(national("2022-II", "current")).toEqual({ ok: true, value: 13500 });
    expect(national("2022-II", "original")).toEqual({ ok: true, value: 13500 });
  });

  test.each(["2018-II", "2024-II", "2026-I", "2015-I"])("%s was never found and stays unknown", (halfYear) => {
    expect(national(halfYear, "current")).toMatchObject({ problems: [{ code: "housing.nationalQuota.notAvailable" }] });
  });

  test("of 2021-II only the revised number is known", () => {
    expect(national("2021-II", "current")).toEqual({ ok: true, value: 11000 });
    expect(national("2021-II", "original")).toMatchObject({
      problems: [{ code: "housing.originalQuota.notAvailable" }],
    });
  });
});

describe("the balance", () => {
  test("Alphen aan den Rijn: 114 to do, 126 housed, lead 12; then 175 − 12 = 163 to do", () => {
    const lead = endBalance(114, 126, 0);
    expect(lead).toBe(12);
    expect(175 - lead).toBe(163);
  });

  test("carrying over person for person, the end balance is all that was housed minus all that was asked", () => {
    const half = fc.record({ quota: fc.nat(5000), realised: fc.nat(5000) });
    fc.assert(
      fc.property(fc.array(half, { maxLength: 10 }), (halves) => {
        const end = halves.reduce((balance, { quota: asked, realised }) => endBalance(asked, realised, balance), 0);
        return end === halves.reduce((total, { quota: asked, realised }) => total + realised - asked, 0);
      }),
    );
  });

  test("the national table: realised minus quota with balance is the printed balance, but for three known rows", () => {
    const rows = realisation.rows.filter((row) => row[5] === "exact");
    const deviations = rows.map(([halfYear, , withBalance, realised, balance]) => [
      halfYear,
      Number(balance) - (Number(realised) - Number(withBalance)),
    ]);
    expect(deviations.filter(([, difference]) => difference !== 0)).toEqual([
      ["2019-I", 22],
      ["2021-II", 71],
      ["2022-I", 4],
    ]);
  });
});
