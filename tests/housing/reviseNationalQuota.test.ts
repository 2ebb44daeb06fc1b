import { reviseNationalQuota } from "../../src/housing/reviseNationalQuota";
import { municipalities, municipalitiesOf, regionOfCode } from "../../src/reference/regions";

const basis = { halfYear: { year: 2023, half: 2 }, national: 27_300, rounding: "published" } as const;
const sum = (values: readonly number[]): number => values.reduce((subtotal, value) => subtotal + value, 0);

describe("another national number", () => {
  test("replaces the whole half-year and says who changes by how much", () => {
    const result = reviseNationalQuota(municipalities(), basis, 17_600);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    // The computed sums of 2023-II: 27.301 by the original number, 17.602 by the revised one.
    expect(sum(result.value.map(({ before }) => before))).toBe(27_301);
    expect(sum(result.value.map(({ after }) => after))).toBe(17_602);
    result.value.forEach(({ before, after, change }) => expect(change).toBe(after - before));
    // Alphen aan den Rijn: 27.300 × 112.926 / 17.590.672 = 175,26; 17.600 × 112.926 / 17.590.672 = 112,99.
    expect(result.value.find(({ code }) => code === "GM0484")).toEqual({
      code: "GM0484",
      before: 175,
      after: 113,
      change: -62,
    });
  });

  test("can be asked of a province and its municipalities, which add up", () => {
    const province = regionOfCode("PV26");
    if (province === undefined) throw new Error("No province of Utrecht.");
    const whole = reviseNationalQuota([province], basis, 17_600);
    const parts = reviseNationalQuota(municipalitiesOf("PV26"), basis, 17_600);
    if (!whole.ok || !parts.ok) throw new Error("Refused.");
    expect(whole.value[0]?.change).toBe(sum(parts.value.map(({ change }) => change)));
  });

  test("says what is missing or wrong", () => {
    const later = reviseNationalQuota(municipalities().slice(0, 1), { ...basis, halfYear: { year: 2030, half: 1 } }, 1);
    expect(later.ok).toBe(false);
    const wrong = reviseNationalQuota(municipalities().slice(0, 1), basis, 1.5);
    expect(wrong.ok ? [] : wrong.problems.map(({ code }) => code)).toEqual(["housing.nationalNotACount"]);
  });
});
