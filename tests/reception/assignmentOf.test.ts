import * as fc from "fast-check";
import { assignmentOf } from "../../src/reception/assignmentOf";
import { assignmentsWithin } from "../../src/reception/assignments";
import { capacityOf, type PlaceCategory } from "../../src/reception/capacityOf";
import type { ReceptionContext } from "../../src/reception/receptionContext";
import { shippedContext } from "../../src/reception/shippedContext";
import type { DistributionKey } from "../../src/reference/distributionKey";
import { shippedKeys } from "../../src/reference/keys";
import type { Region } from "../../src/reference/region";
import { country, municipalitiesOf, provinces, regionOfCode } from "../../src/reference/regions";
import { sentence } from "../../src/text/sentence";

const CATEGORIES: readonly PlaceCategory[] = ["totaal", "regulier", "amv"];

function contextWith(total: number | null, amv: number | null, key?: DistributionKey): ReceptionContext {
  const shipped = shippedContext();
  const decision = { ...shipped.decision, title: "Proefbesluit", total, unaccompaniedMinors: amv };
  return { ...shipped, decision, key: key ?? shipped.key };
}

function region(code: string): Region {
  const found = regionOfCode(code);
  if (found === undefined) throw new Error(code);
  return found;
}

function answer(context: ReceptionContext, code: string, category: PlaceCategory): number | string {
  const result = assignmentOf(context, region(code), category);
  return result.ok ? result.value : result.problems.map(sentence).join(" ");
}

const numberOf = (context: ReceptionContext, code: string, category: PlaceCategory): number =>
  Number(answer(context, code, category));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const anyCase = fc
  .record({
    total: fc.integer({ min: 0, max: 200000 }),
    part: fc.integer({ min: 0, max: 100 }),
    key: fc.constantFrom(...shippedKeys),
  })
  .map(({ total, part, key }) => contextWith(total, Math.floor((total * part) / 100), key));

describe("assignmentOf", () => {
  test("municipalities add up to their province and provinces to the country, in every category", () => {
    fc.assert(
      fc.property(anyCase, (context) => {
        for (const category of CATEGORIES) {
          const ofProvinces = provinces.map(({ code }) => numberOf(context, code, category));
          expect(sum(ofProvinces)).toBe(numberOf(context, "NL", category));
          provinces.forEach(({ code }, index) => {
            expect(sum(municipalitiesOf(code).map((part) => numberOf(context, part.code, category)))).toBe(
              ofProvinces[index],
            );
          });
        }
      }),
      { numRuns: 15 },
    );
  });

  test("amv is part of the total of every region, and regular is the rest", () => {
    fc.assert(
      fc.property(anyCase, (context) => {
        for (const { code } of [country, ...provinces, ...municipalitiesOf("NL")]) {
          const [total, regular, amv] = CATEGORIES.map((category) => numberOf(context, code, category));
          expect(amv).toBeLessThanOrEqual(total ?? NaN);
          expect((regular ?? NaN) + (amv ?? NaN)).toBe(total);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("all places for amv: then no region has a regular place", () => {
    const context = contextWith(1000, 1000);
    expect(sum(municipalitiesOf("NL").map(({ code }) => numberOf(context, code, "regulier")))).toBe(0);
  });

  test("without municipal weights a province goes over its municipalities by inhabitants of 2024", () => {
    const equal = shippedKeys.find(({ id }) => id === "gelijk");
    const context = contextWith(1200, null, equal);
    // Flevoland gets 1.200 / 12 = 100. Almere: 100 × 226.500 / 450.826 = 50,24 → 50
    expect([answer(context, "PV24", "totaal"), answer(context, "GM0034", "totaal")]).toEqual([100, 50]);
  });

  test("a decision without amv has no amv and no regular number for any region", () => {
    const said = "'Proefbesluit' noemt geen amv-plekken. Het deel amv en het deel regulier zijn dus niet bekend.";
    const context = contextWith(88000, null);
    for (const code of ["NL", "PV26", "GM0344"]) {
      expect([answer(context, code, "amv"), answer(context, code, "regulier")]).toEqual([said, said]);
    }
    const missing = assignmentOf(context, region("GM0344"), "amv");
    expect(missing.ok ? [] : missing.problems.map(({ code }) => code)).toEqual(["reception.amv.notAvailable"]);
  });

  test("a decision without a total has no number for any region, but keeps its national amv", () => {
    const context = contextWith(null, 5500);
    const said = "'Proefbesluit' noemt geen totaal aantal plekken. Kies een besluit met een totaal.";
    expect([answer(context, "NL", "totaal"), answer(context, "NL", "regulier")]).toEqual([said, said]);
    expect([answer(context, "PV26", "totaal"), answer(context, "PV26", "amv")]).toEqual([said, said]);
    expect(answer(context, "NL", "amv")).toBe(5500);
  });

  test("a key with only some municipalities of a province is refused for that province only", () => {
    const shipped = shippedContext().key;
    const key = { ...shipped, id: "eigen", municipalWeights: new Map([["GM0344", 1]]) };
    const context = contextWith(88000, null, key);
    expect(answer(context, "GM0344", "totaal")).toBe(
      "De sleutel 'eigen' mist in deze provincie 25 gemeenten, zoals Amersfoort (GM0307). Vul de tabel LRT_Sleutel aan.",
    );
    expect(answer(context, "PV26", "totaal")).toBe(7542);
    expect(typeof answer(context, "GM0034", "totaal")).toBe("number");
  });

  test("one missing municipality is named", () => {
    const municipalWeights = new Map(municipalitiesOf("PV24").map(({ code }) => [code, 1]));
    municipalWeights.delete("GM0050");
    const context = contextWith(88000, null, { ...shippedContext().key, id: "eigen", municipalWeights });
    expect(answer(context, "GM0034", "totaal")).toContain("mist in deze provincie één gemeente: Zeewolde (GM0050)");
  });

  test("a province without places gives its municipalities none, also when they weigh nothing", () => {
    const shipped = shippedContext().key;
    const provinceWeights = new Map([...shipped.provinceWeights, ["PV24", 0]] as const);
    const municipalWeights = new Map(
      municipalitiesOf("NL").map(({ code, provinceCode }) => [code, provinceCode === "PV24" ? 0 : 1]),
    );
    const context = contextWith(88000, 100, { ...shipped, provinceWeights, municipalWeights });
    expect(CATEGORIES.map((category) => answer(context, "GM0034", category))).toEqual([0, 0, 0]);
  });

  test("municipalities that weigh nothing in a province with places are a problem without a position", () => {
    const municipalWeights = new Map(municipalitiesOf("NL").map(({ code }) => [code, 0]));
    const context = contextWith(88000, null, { ...shippedContext().key, municipalWeights });
    const result = assignmentOf(context, region("GM0034"), "totaal");
    expect(result).toEqual({ ok: false, problems: [{ code: "allocation.noPositiveWeight", parameters: {} }] });
  });

  test("is computed once per context", () => {
    const context = contextWith(88000, 100);
    expect(assignmentsWithin(context, "PV26", "amv")).toBe(assignmentsWithin(context, "PV26", "amv"));
    expect(assignmentsWithin(context, "PV26", "amv")).not.toBe(
      assignmentsWithin(contextWith(88000, 100), "PV26", "amv"),
    );
  });
});

describe("capacityOf", () => {
  test("regular is the total without amv", () => {
    const context = contextWith(96000, 8140);
    expect(CATEGORIES.map((category) => capacityOf(context, category))).toEqual(
      [96000, 87860, 8140].map((value) => ({ ok: true, value })),
    );
  });
});
