import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import { analyseSensitivity, type Sensitivity, type SensitivityRequest } from "../../src/allocation/analyseSensitivity";
import { compareFractions, fraction, fractionToNumber } from "../../src/numbers/fraction";
import { parameters } from "./arbitraryRequest";

function analysed(request: SensitivityRequest): Sensitivity {
  const result = analyseSensitivity(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const codesOf = (request: SensitivityRequest): readonly string[] => {
  const result = analyseSensitivity(request);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

const requests = fc
  .array(fc.record({ weight: fc.integer({ min: 1, max: 40 }), correction: fc.integer({ min: -9, max: 20 }) }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((recipients) =>
    fc.record({
      total: fc.integer({ min: 0, max: 30 }),
      steps: fc.integer({ min: 1, max: 10 }),
      weights: fc.constant(recipients.map(({ weight }) => weight)),
      corrections: fc.constant(recipients.map(({ correction }) => correction / 10)),
    }),
  );

/** The allocation at p = part / whole, by way of whole weights. */
function allocationAt(
  { total, weights, corrections }: SensitivityRequest,
  part: bigint,
  whole: bigint,
): readonly number[] {
  const moved = weights.map((weight, index) => {
    const tenths = BigInt(Math.round(Number(corrections[index]) * 10));
    return String(BigInt(weight) * (10n * whole + part * tenths));
  });
  const result = allocate({ total, weights: moved });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("sensitivity to a correction", () => {
  test("gives an allocation per step and where a number first moves", () => {
    // 10 over 100 and 100, the second with +0.5: at p the second has 10 (1 + p/2) / (2 + p/2).
    // It is 5.5 at 1 + p/2 = 0.55 (2 + p/2): p = 4/9. At p = 1 it is 6.
    const { allocations, firstChanges, parts } = analysed({
      total: 10,
      weights: [100, 100],
      corrections: [0, 0.5],
      steps: 2,
    });
    expect(parts.map(fractionToNumber)).toEqual([0, 0.5, 1]);
    expect(allocations).toEqual([
      [5, 5],
      [4, 6],
      [4, 6],
    ]);
    expect(firstChanges.map((change) => change && fractionToNumber(change))).toEqual([4 / 9, 4 / 9]);
  });

  test("where several are equal at the start, whoever falls behind fastest loses first", () => {
    // 2 over 2, 2 and 2 is 1, 1 and 0 by order. With +1.7, +0.5 and +2 the third is ahead at once, the second behind.
    const { firstChanges } = analysed({ total: 2, weights: [2, 2, 2], corrections: [1.7, 0.5, 2], steps: 1 });
    expect(firstChanges.map((change) => change && fractionToNumber(change))).toEqual([null, 0, 0]);
  });

  test("where lines meet exactly, doubles do not decide who is ahead", () => {
    // At p = 2/3 the second, with + 0.1, weighs 720 × 1.0667 = 768 as the first does, and the third, with − 0.3, 3840 × 0.8 =
    // 3072, four times that: shares 1/3, 1/3 and 4/3 of 2. The second rises, so it gains the place of the third.
    const weights = ["768000000000028416", "720000000000026640", "3840000000000142080"];
    const { firstChanges } = analysed({ total: 2, weights, corrections: [0, 0.1, -0.3], steps: 1 });
    expect(firstChanges.map((change) => change && fractionToNumber(change))).toEqual([null, 2 / 3, 2 / 3]);
  });

  test("of recipients that stay equal the first one gains first", () => {
    // 4 over 1, 1 and 2 is 1, 1 and 2; the third with −0.9. The first two have 4 / (4 − 1.8p), the third (2 − 1.8p) times
    // that. A place moves where 1 = 2 − 1.8p: p = 5/9. The next one where shares differ by one whole: 4 (1.8p − 1) =
    // 4 − 1.8p, so p = 8/9.
    const { firstChanges } = analysed({ total: 4, weights: [1, 1, 2], corrections: [0, 0, -0.9], steps: 1 });
    expect(firstChanges.map((change) => change && fractionToNumber(change))).toEqual([5 / 9, 8 / 9, 5 / 9]);
  });

  test("of recipients that stay equal the first one loses last", () => {
    // 6 over 1, 1 and 1 is 2 each; the third with +1. Shares 6 / (3 + p) and (1 + p) times that differ by one whole where
    // 6p = 3 + p: p = 3/5. For two wholes p would be 3/2.
    const { firstChanges } = analysed({ total: 6, weights: [1, 1, 1], corrections: [0, 0, 1], steps: 1 });
    expect(firstChanges.map((change) => change && fractionToNumber(change))).toEqual([null, 3 / 5, 3 / 5]);
  });

  test("has nothing that moves where nobody has a place", () => {
    const { firstChanges } = analysed({ total: 0, weights: [1, 2], corrections: [1, -0.5], steps: 1 });
    expect(firstChanges).toEqual([null, null]);
  });

  test("leaves the place empty of those who keep their number", () => {
    const { firstChanges } = analysed({ total: 2, weights: [1, 1], corrections: [0.1, 0.1], steps: 1 });
    expect(firstChanges).toEqual([null, null]);
  });

  test("each step is the allocation over weight × (1 + p × correction)", () => {
    fc.assert(
      fc.property(requests, (request) => {
        const { allocations } = analysed(request);
        allocations.forEach((places, step) => {
          expect(places).toEqual(allocationAt(request, BigInt(step), BigInt(request.steps)));
        });
      }),
      parameters,
    );
  });

  test("before the first change a recipient has its first number, and just beyond it another one", () => {
    fc.assert(
      fc.property(requests, fc.integer({ min: 1, max: 400 }), (request, grid) => {
        const { firstChanges, allocations } = analysed(request);
        const [start = []] = allocations;
        const halfway = (part: number): readonly [bigint, bigint] => [BigInt(2 * part + 1), BigInt(2 * grid)];
        for (let part = 0; part < grid; part += 1) {
          const places = allocationAt(request, ...halfway(part));
          firstChanges.forEach((change, index) => {
            const isBefore = change === null || compareFractions(fraction(...halfway(part)), change) < 0;
            if (isBefore) expect(places[index]).toBe(start[index]);
          });
        }
        firstChanges.forEach((change, index) => {
          if (change === null || compareFractions(change, fraction(1n, 1n)) >= 0) return;
          const step = 10n ** 30n;
          const beyond = allocationAt(request, change.numerator * step + 1n, change.denominator * step);
          expect(beyond[index]).not.toBe(start[index]);
        });
      }),
      { ...parameters, numRuns: Math.ceil(parameters.numRuns / 10) },
    );
  });

  test("is decided on integers where doubles cannot tell weights apart", () => {
    const near = fc.array(
      fc.record({ units: fc.integer({ min: 0, max: 3 }), correction: fc.integer({ min: -2, max: 2 }) }),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(near, fc.integer({ min: 1, max: 12 }), (recipients, total) => {
        const request = {
          total,
          steps: 1,
          weights: recipients.map(({ units }) => String(10n ** 20n + BigInt(units))),
          corrections: recipients.map(({ correction }) => correction / 10),
        };
        const { firstChanges, allocations } = analysed(request);
        const [start = []] = allocations;
        firstChanges.forEach((change, index) => {
          if (change === null || compareFractions(change, fraction(1n, 1n)) >= 0) return;
          const step = 10n ** 60n;
          const beyond = allocationAt(request, change.numerator * step + 1n, change.denominator * step);
          expect(beyond[index]).not.toBe(start[index]);
          if (change.numerator === 0n) return;
          const before = allocationAt(request, change.numerator * step - 1n, change.denominator * step);
          expect(before[index]).toBe(start[index]);
        });
        const end = allocationAt(request, 10n ** 60n - 1n, 10n ** 60n);
        firstChanges.forEach((change, index) => {
          if (change === null) expect(end[index]).toBe(start[index]);
        });
      }),
      parameters,
    );
  });

  test("refuses a correction below −1, one that takes everything, and odd numbers of steps", () => {
    expect(codesOf({ total: 1, weights: [1], corrections: [-1.01], steps: 1 })).toEqual([
      "allocation.correctionOutOfRange",
    ]);
    expect(codesOf({ total: 1, weights: [1, 2], corrections: [-1, -1], steps: 1 })).toEqual([
      "allocation.correctionTakesAll",
    ]);
    expect(analysed({ total: 1, weights: [1, 2], corrections: [0, -1], steps: 1 }).allocations).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect(analysed({ total: 1, weights: [1], corrections: [0], steps: 100 }).allocations).toHaveLength(101);
    for (const steps of [0, 101, 1.5]) {
      expect(codesOf({ total: 1, weights: [1], corrections: [0], steps })).toEqual(["allocation.stepsOutOfRange"]);
    }
    expect(codesOf({ total: -1, weights: [-1], corrections: ["x"], steps: 0 })).toEqual([
      "allocation.totalNotACount",
      "allocation.negativeWeight",
      "allocation.correctionOutOfRange",
      "allocation.stepsOutOfRange",
    ]);
  });

  test("says which correction and how many steps it refuses", () => {
    expect(analyseSensitivity({ total: 1, weights: [1, 1], corrections: [0, "x"], steps: 200 })).toEqual({
      ok: false,
      problems: [
        { code: "allocation.correctionOutOfRange", parameters: { correction: "x" }, position: 1 },
        { code: "allocation.stepsOutOfRange", parameters: { steps: 200, most: 100 } },
      ],
    });
  });

  test("ends as soon as everybody has changed, also with more places than anybody can count", () => {
    // 2^53 − 1 places over 1 and 1, of which one grows to 2: about a sixth of all places move, one by one.
    const result = analyseSensitivity({
      total: Number.MAX_SAFE_INTEGER,
      weights: [1, 1, 0],
      corrections: [0, 1, 1],
      steps: 1,
    });
    expect(result.ok && result.value.firstChanges.map((change) => change !== null)).toEqual([true, true, false]);
  });
});
