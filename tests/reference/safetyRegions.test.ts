import { municipalities, municipalitiesOf, regionOfCode } from "../../src/reference/regions";
import { safetyRegionOf, safetyRegions } from "../../src/reference/safetyRegions";

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
    expect(safetyRegionOf("GM0344")?.municipalities).toHaveLength(municipalitiesOf("PV26").length);
    expect([safetyRegionOf("GM0363")?.code, safetyRegionOf("GM0363")?.name]).toEqual(["VR13", "Amsterdam-Amstelland"]);
    expect(safetyRegionOf("GM0034")?.name).toBe("Flevoland");
  });

  test("are unknown of any other code", () => {
    expect(["PV26", "NL", "GM9999"].map(safetyRegionOf)).toEqual([undefined, undefined, undefined]);
  });
});
