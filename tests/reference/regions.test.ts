import { foldName } from "../../src/reference/foldName";
import { country, municipalities, municipalitiesOf, provinces, regionOfCode } from "../../src/reference/regions";
import { shippedCount, shippedText } from "../../src/reference/shippedCell";

describe("regions", () => {
  test("have one code each, found again by that code only", () => {
    for (const region of [country, ...provinces, ...municipalities()]) expect(regionOfCode(region.code)).toBe(region);
    expect([regionOfCode("GM0000"), regionOfCode("constructor")]).toEqual([undefined, undefined]);
  });

  test("a province is its own province, a municipality lies in one, the country in none", () => {
    expect(provinces.filter(({ code, provinceCode }) => code !== provinceCode)).toEqual([]);
    const codes = new Set(provinces.map(({ code }) => code));
    expect(municipalities().filter(({ provinceCode }) => !codes.has(provinceCode ?? ""))).toEqual([]);
    expect(country.provinceCode).toBeNull();
  });

  test("the municipalities of the provinces are all 342, in the order of their names", () => {
    expect(provinces.flatMap(({ code }) => municipalitiesOf(code))).toHaveLength(342);
    expect(municipalitiesOf("NL")).toBe(municipalities());
    expect(municipalitiesOf("PV24").map(({ name }) => name)).toEqual([
      "Almere",
      "Dronten",
      "Lelystad",
      "Noordoostpolder",
      "Urk",
      "Zeewolde",
    ]);
  });

  test("accents and leading apostrophes do not change the place in the order", () => {
    const names = municipalities().map(({ name }) => name);
    // sgravenhage < shertogenbosch < simpelveld; sudwestfryslan after stichtsevecht
    expect(names.indexOf("'s-Gravenhage") + 1).toBe(names.indexOf("'s-Hertogenbosch"));
    expect(names.indexOf("Súdwest-Fryslân")).toBeGreaterThan(names.indexOf("Stichtse Vecht"));
    expect(names.indexOf("Súdwest-Fryslân")).toBeLessThan(names.indexOf("Terneuzen"));
    expect([...names].sort((a, b) => (foldName(a) < foldName(b) ? -1 : 1))).toEqual(names);
  });

  test("municipalities of a municipality or of an unknown code are none", () => {
    expect([municipalitiesOf("GM0344"), municipalitiesOf("PV99")]).toEqual([[], []]);
  });
});

describe("a cell of a shipped table", () => {
  test("that is not what the table promises is a defect, not a problem of the planner", () => {
    expect(() => shippedText(3)).toThrow("3 where text belongs");
    expect(() => shippedCount("3")).toThrow("3 where a count belongs");
    expect(() => shippedCount(-1)).toThrow("-1 where a count belongs");
  });
});
