import type { DistributionKey } from "../../src/reference/distributionKey";
import { findKey, shippedKeys } from "../../src/reference/keys";
import { municipalities, municipalitiesOf, provinces } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

function key(id: string): DistributionKey {
  const found = findKey(id);
  if (!found.ok) throw new Error(id);
  return found.value;
}

const sum = (weights: Iterable<number | string>): number => [...weights].reduce<number>((a, b) => a + Number(b), 0);

describe("the shipped keys", () => {
  test("are the frozen ids and no others", () => {
    expect(shippedKeys.map(({ id }) => id).sort()).toEqual([
      "gelijk",
      "inwoners-2022",
      "inwoners-2023",
      "inwoners-2024",
      "lrt-75500",
      "lrt-77100",
      "oproep-2023-10-05",
      "spreidingswet-2024",
      "spreidingswet-2026",
    ]);
  });

  test("weigh all twelve provinces in the order of CBS", () => {
    const order = provinces.map(({ code }) => code);
    for (const { provinceWeights } of shippedKeys) expect([...provinceWeights.keys()]).toEqual(order);
  });

  test("have a title and a source, and never call an outcome a formula of the LRT", () => {
    for (const { title, source } of shippedKeys)
      expect([title, source].filter((text) => text.trim() === "")).toEqual([]);
    for (const id of ["lrt-75500", "lrt-77100"]) expect(key(id).note).toContain("De formule is niet openbaar.");
    expect(key("lrt-77100").note).toContain("tellen op tot 77.070");
    expect(key("lrt-75500").title).toBe("LRT-uitkomst najaar 2022 (75.500 plekken)");
  });

  test("say of every published outcome that it is an approximation for another total", () => {
    const outcomes = shippedKeys.filter(({ published }) => published !== null);
    expect(outcomes).toHaveLength(5);
    expect(outcomes.filter(({ note }) => note?.includes("benadering") !== true)).toEqual([]);
  });

  test("have the sums of their published rows", () => {
    const sums = ["lrt-75500", "lrt-77100", "oproep-2023-10-05", "spreidingswet-2024", "gelijk"].map((id) =>
      sum(key(id).provinceWeights.values()),
    );
    expect(sums).toEqual([75499, 77070, 8400, 96000, 12]);
  });

  test("weigh inhabitants by province and by municipality, with the same sum", () => {
    const { provinceWeights, municipalWeights, referenceDate } = key("inwoners-2023");
    expect(referenceDate).toBe("2023-01-01");
    expect([sum(provinceWeights.values()), sum(municipalWeights?.values() ?? [])]).toEqual([17811291, 17811291]);
    expect(municipalWeights?.size).toBe(342);
  });

  test("spreidingswet-2026 weighs municipalities, and its provinces are their sums", () => {
    const { provinceWeights, municipalWeights } = key("spreidingswet-2026");
    expect(municipalWeights?.size).toBe(municipalities().length);
    for (const { code } of provinces) {
      const parts = municipalitiesOf(code).map((region) => municipalWeights?.get(region.code) ?? NaN);
      expect(sum(parts)).toBe(provinceWeights.get(code));
    }
  });

  test("spreidingswet-2024 and equal shares leave the municipalities to their inhabitants", () => {
    expect([key("spreidingswet-2024").municipalWeights, key("gelijk").municipalWeights]).toEqual([null, null]);
    expect(key("spreidingswet-2024").note).toContain("2.715 en 2.717");
  });
});

describe("findKey", () => {
  test("ignores case and blanks around an id", () => {
    expect(key("  LRT-75500 ")).toBe(key("lrt-75500"));
  });

  test("takes the workbook's own key before a shipped one with the same id", () => {
    const own = { ...key("gelijk"), title: "Onze sleutel" };
    const found = findKey("gelijk", new Map([["gelijk", own]]));
    expect(found.ok && found.value.title).toBe("Onze sleutel");
  });

  test("answers an unknown id with the ids that exist, those of the workbook first", () => {
    const found = findKey("constructor", new Map([["eigen", { ...key("gelijk"), id: "eigen" }]]));
    expect(found.ok ? "" : found.problems.map(sentence).join(" ")).toBe(
      "De sleutel 'constructor' is niet bekend. Kies een van deze sleutels: eigen, spreidingswet-2026, spreidingswet-2024, oproep-2023-10-05, lrt-77100, lrt-75500, inwoners-2024, inwoners-2023, inwoners-2022, gelijk.",
    );
  });
});
