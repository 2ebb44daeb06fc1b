import { municipalities, municipalitiesOf, regionOfCode } from "../../src/reference/regions";
import { safetyRegions } from "../../src/reference/safetyRegions";

/** Wet veiligheidsregio's, article 8 and its annex: 25 regions that together hold every municipality. */
describe("the safety regions", () => {
  test("are 25, and hold every municipality once", () => {
    expect(safetyRegions()).toHaveLength(25);
    const codes = safetyRegions().flatMap((region) => region.municipalities);
    expect([...codes].sort()).toEqual(
      municipalities()
        .map(({ code }) => code)
        .sort(),
    );
  });

  test("lie each in one province", () => {
    for (const region of safetyRegions()) {
      expect(new Set(region.municipalities.map((code) => regionOfCode(code)?.provinceCode)).size).toBe(1);
    }
  });

  test("VR09 is the whole province of Utrecht, VR13 holds Amsterdam and VR25 Flevoland", () => {
    const regionOf = (code: string) => safetyRegions().find(({ municipalities }) => municipalities.includes(code));
    expect(regionOf("GM0344")?.code).toBe("VR09");
    expect(regionOf("GM0344")?.municipalities).toHaveLength(municipalitiesOf("PV26").length);
    expect([regionOf("GM0363")?.code, regionOf("GM0363")?.name]).toEqual(["VR13", "Amsterdam-Amstelland"]);
    expect([regionOf("GM0034")?.code, regionOf("GM0034")?.name]).toEqual(["VR25", "Flevoland"]);
  });
});
