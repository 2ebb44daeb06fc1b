import fc from "fast-check";
import { methodChoices } from "../../src/taskpane/allocation/methodChoices";
import { fractionToNumber } from "../../src/numbers/fraction";
import type { RegionLine } from "../../src/reception/regionOfEach";
import { municipalAllocation } from "../../src/reception/municipalAllocation";
import { shippedContext } from "../../src/reception/shippedContext";
import { type TwoStepAllocation, twoStepAllocation, type TwoStepRequest } from "../../src/reception/twoStepAllocation";
import type { DistributionKey } from "../../src/reference/distributionKey";
import { findKey } from "../../src/reference/keys";
import { municipalitiesOf, provinces, regionOfCode } from "../../src/reference/regions";
import { safetyRegionNames } from "../../src/reference/safetyRegions";

const FLEVOLAND = "PV24";
const SOUTH_HOLLAND = "PV28";

function keyNamed(id: string): DistributionKey {
  const key = findKey(id, new Map());
  if (!key.ok) throw new Error(id);
  return key.value;
}

/** A key in which the six municipalities of Flevoland weigh this. */
function keyWith(weights: readonly (number | string)[]): DistributionKey {
  const municipalWeights = new Map(municipalitiesOf(FLEVOLAND).map(({ code }, index) => [code, weights[index] ?? 0]));
  return { ...keyNamed("gelijk"), municipalWeights };
}

function linesOf(province: string, regionOf: (index: number, code: string) => string): readonly RegionLine[] {
  return municipalitiesOf(province).map(({ code }, index) => ({ municipality: code, region: regionOf(index, code) }));
}

function divided(key: DistributionKey, request: TwoStepRequest): TwoStepAllocation {
  const answer = twoStepAllocation(key, request);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

const steps = ({ municipalities }: TwoStepAllocation, which: "oneStep" | "twoSteps"): readonly number[] =>
  municipalities.map((municipality) => municipality[which]);
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

describe("a total in two steps", () => {
  test("is rounded twice, as the worked sum says", () => {
    const answer = divided(keyWith([3, 3, 1, 1, 1, 0]), {
      province: FLEVOLAND,
      total: 4,
      lines: linesOf(FLEVOLAND, (index) => (index < 2 ? "AB" : "CDE")),
    });
    expect(steps(answer, "oneStep")).toEqual([1, 1, 1, 1, 0, 0]);
    expect(steps(answer, "twoSteps")).toEqual([2, 1, 1, 0, 0, 0]);
    expect(answer.municipalities.map(({ difference }) => difference)).toEqual([1, 0, 0, -1, 0, 0]);
    expect(answer.moved).toBe(1);
    expect(answer.regions.map(({ name, places, municipalities }) => [name, places, municipalities.length])).toEqual([
      ["AB", 3, 2],
      ["CDE", 1, 4],
    ]);
    expect(answer.regions.map(({ share }) => share)).toEqual([
      { numerator: 6n, denominator: 9n },
      { numerator: 3n, denominator: 9n },
    ]);
  });

  test("goes by weights of any size and with decimals exactly", () => {
    const answer = divided(keyWith(["0.1", "0.2", "9007199254740993", "0", "0", "0"]), {
      province: FLEVOLAND,
      total: 1,
      lines: linesOf(FLEVOLAND, (index) => (index < 2 ? "klein" : "groot")),
    });
    expect(answer.regions.map(({ places }) => places)).toEqual([0, 1]);
    expect(answer.regions[0]?.share).toEqual({ numerator: 3n, denominator: 90_071_992_547_409_933n });
  });

  test("5.000 over Zuid-Holland by way of the safety regions, by inhabitants on 1 January 2024", () => {
    const names = safetyRegionNames();
    const lines = linesOf(SOUTH_HOLLAND, (_index, code) => names.get(code) ?? "");
    const answer = divided(keyNamed("gelijk"), { province: SOUTH_HOLLAND, total: 5000, lines });
    expect(answer.regions.map(({ name }) => name).sort()).toEqual([
      "Haaglanden",
      "Hollands Midden",
      "Rotterdam-Rijnmond",
      "Zuid-Holland Zuid",
    ]);
    for (const { places, share, municipalities } of answer.regions) {
      expect(Math.abs(places - 5000 * fractionToNumber(share))).toBeLessThan(1);
      for (const { code } of municipalities) expect(regionOfCode(code)?.provinceCode).toBe(SOUTH_HOLLAND);
    }
    const { code, name } = answer.municipalities[0]?.municipality ?? {};
    expect([code, name]).toEqual([municipalitiesOf(SOUTH_HOLLAND)[0]?.code, municipalitiesOf(SOUTH_HOLLAND)[0]?.name]);
    expect(Math.max(...answer.municipalities.map(({ difference }) => Math.abs(difference)))).toBeLessThanOrEqual(2);
  });

  test("says at once what is wrong with the lines, the key and the total", () => {
    const lines = linesOf(FLEVOLAND, () => "A").slice(1);
    const noWeights = { ...keyWith([]), municipalWeights: new Map([["GM0034", 1]]) };
    const both = twoStepAllocation(noWeights, { province: FLEVOLAND, total: 4, lines });
    expect(both.ok ? [] : both.problems.map(({ code }) => code)).toEqual([
      "regions.lacking",
      "reception.keyLacksMunicipalities",
    ]);
    const whole = { province: FLEVOLAND, lines: linesOf(FLEVOLAND, () => "A") };
    const negative = twoStepAllocation(keyWith([1, 1, 1, 1, 1, 1]), { ...whole, total: -1 });
    expect(negative.ok).toBe(false);
  });

  test("a region without weight gets nothing; a province without any weight is refused while there are places", () => {
    const lines = linesOf(FLEVOLAND, (index) => (index < 3 ? "Zuid" : "Noord"));
    const answer = divided(keyWith([0, 0, 0, 1, 1, 1]), { province: FLEVOLAND, total: 300, lines, method: "adams" });
    expect(answer.regions.map(({ name, places }) => [name, places])).toEqual([
      ["Zuid", 0],
      ["Noord", 300],
    ]);
    const none = twoStepAllocation(keyWith([0, 0, 0, 0, 0, 0]), { province: FLEVOLAND, total: 300, lines });
    expect(none.ok ? [] : none.problems.map(({ code }) => code)).toEqual(["allocation.noPositiveWeight"]);
    const nothing = divided(keyWith([0, 0, 0, 0, 0, 0]), { province: FLEVOLAND, total: 0, lines });
    expect(nothing.regions.map(({ places, share }) => [places, fractionToNumber(share)])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("the laws of two steps", () => {
  const methods = methodChoices.flatMap(([method]) => (method === "perRecipient" ? [] : [method]));
  const request = fc.record({
    weights: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }).filter((all) => sumOf(all) > 0),
    total: fc.integer({ min: 0, max: 400 }),
    groups: fc.array(fc.constantFrom("A", "B", "C"), { minLength: 6, maxLength: 6 }),
    method: fc.constantFrom(...methods),
  });

  test("both ways sum to the total, and the municipalities of a region to its places", () => {
    fc.assert(
      fc.property(request, ({ weights, total, groups, method }) => {
        const lines = linesOf(FLEVOLAND, (index) => groups[index] ?? "");
        const answer = divided(keyWith(weights), { province: FLEVOLAND, total, lines, method });
        expect(sumOf(steps(answer, "oneStep"))).toBe(total);
        expect(sumOf(steps(answer, "twoSteps"))).toBe(total);
        expect(sumOf(answer.regions.map(({ places }) => places))).toBe(total);
        expect(sumOf(answer.municipalities.map(({ difference }) => Math.max(difference, 0)))).toBe(answer.moved);
        for (const { name, places } of answer.regions) {
          const members = answer.municipalities.filter(({ region }) => region === name);
          expect(sumOf(members.map(({ twoSteps }) => twoSteps))).toBe(places);
        }
      }),
    );
  });

  test("the order of the lines says nothing", () => {
    const shuffled = request.chain((one) => {
      const lines = linesOf(FLEVOLAND, (index) => one.groups[index] ?? "");
      return fc.record({
        one: fc.constant({ ...one, lines }),
        other: fc.shuffledSubarray([...lines], { minLength: 6 }),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ one: { weights, total, method, lines }, other }) => {
        const about = { province: FLEVOLAND, total, method };
        const key = keyWith(weights);
        expect(divided(key, { ...about, lines: other })).toEqual(divided(key, { ...about, lines }));
      }),
    );
  });

  test("with one region, and with a region per municipality in whatever order of names, both ways are equal", () => {
    fc.assert(
      fc.property(request, fc.shuffledSubarray(["A", "B", "C", "D", "E", "F"], { minLength: 6 }), (one, names) => {
        const { weights, total, method } = one;
        for (const regionOf of [() => "Alles", (index: number) => names[index] ?? ""]) {
          const lines = linesOf(FLEVOLAND, regionOf);
          const answer = divided(keyWith(weights), { province: FLEVOLAND, total, lines, method });
          expect(steps(answer, "twoSteps")).toEqual(steps(answer, "oneStep"));
          expect(answer.moved).toBe(0);
        }
      }),
    );
  });

  test("one step is what the municipalities of the province get anyway, in every province and by every shipped measure", () => {
    const names = safetyRegionNames();
    for (const id of ["spreidingswet-2026", "gelijk"]) {
      const key = keyNamed(id);
      for (const { code } of provinces) {
        const lines = linesOf(code, (_index, municipality) => names.get(municipality) ?? "");
        const answer = divided(key, { province: code, total: 4321, lines });
        const whole = regionOfCode(code);
        if (whole === undefined) throw new Error(code);
        const expected = municipalAllocation({ ...shippedContext(), key }, whole, { total: 4321 });
        expect(expected).toEqual({
          ok: true,
          value: answer.municipalities.map(({ municipality, oneStep }) => ({ region: municipality, places: oneStep })),
        });
      }
    }
  });
});
