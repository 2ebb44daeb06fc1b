import fc from "fast-check";
import { explainAllocation } from "../../src/allocation/explainAllocation";
import { explainNumbers } from "../../src/allocation/explainNumbers";
import type { AllocationRequest } from "../../src/allocation/request";
import { fractionToNumber } from "../../src/numbers/fraction";
import { bounded, exactMethods, parameters, unbounded } from "./arbitraryRequest";

/** Per recipient, as a sheet shows them. */
function rowsOf(request: AllocationRequest): unknown {
  const result = explainNumbers(request);
  if (!result.ok) return result;
  const { tied, ...columns } = result.value;
  const value = columns.places.map((_count, index) => ({
    ...Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column[index]])),
    tied: tied.has(index),
  }));
  return { ok: true, value };
}

/** The slow way: every number as an exact fraction first. */
function slowly(request: AllocationRequest): unknown {
  const result = explainAllocation(request);
  if (!result.ok) return result;
  const value = result.value.recipients.map(({ weight, share, exact, remainder, margin, ...counts }) => ({
    ...counts,
    weight: fractionToNumber(weight),
    share: fractionToNumber(share),
    exact: fractionToNumber(exact),
    remainder: fractionToNumber(remainder),
    margin: margin.smallest && fractionToNumber(margin.smallest),
  }));
  return { ok: true, value };
}

const expectTheSame = (request: AllocationRequest): void => {
  expect(rowsOf(request)).toEqual(slowly(request));
};

/** Quotients as they are: 3 × 26 / 100 is 0.78. */
test("shows each number of an explanation as the nearest double", () => {
  const result = rowsOf({ total: 3, weights: [26, 18, 56] });
  // 0.78, 0.54 and 1.68: one whole place, then the largest remainders 0.78 and 0.68.
  expect(result).toMatchObject({
    ok: true,
    value: [
      { weight: 26, share: 0.26, exact: 0.78, base: 0, remainder: 0.78, rank: 1, places: 1, tied: false },
      { weight: 18, share: 0.18, exact: 0.54, base: 0, remainder: 0.54, rank: null, places: 0, tied: false },
      { weight: 56, share: 0.56, exact: 1.68, base: 1, remainder: 0.68, rank: 2, places: 2, tied: false },
    ],
  });
});

test("is the exact explanation in doubles, with few places and with ties", () => {
  fc.assert(fc.property(unbounded, expectTheSame), { ...parameters, numRuns: Math.ceil(parameters.numRuns / 20) });
});

test("is that with every method and with bounds", () => {
  const request = fc.oneof(
    bounded,
    fc.tuple(unbounded, fc.constantFrom(...exactMethods)).map(([given, method]) => ({ ...given, method })),
  );
  fc.assert(fc.property(request, expectTheSame), { ...parameters, numRuns: Math.ceil(parameters.numRuns / 40) });
});

test("is that for many recipients, near ties, one giant, no weight, and totals up to where doubles end", () => {
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 900_000 }),
    fc.integer({ min: 99_990, max: 100_010 }),
    fc.constantFrom(0, -0, 1, 7, 7_000_000, 1_000_000_000),
  );
  const weights = fc.array(weight, { minLength: 1, maxLength: 60 }).filter((all) => all.some((value) => value > 0));
  const total = fc.oneof(fc.nat({ max: 300 }), fc.nat({ max: 10 ** 6 }), fc.nat({ max: 10 ** 10 }), fc.maxSafeNat());
  fc.assert(fc.property(fc.record({ weights, total }), expectTheSame), {
    ...parameters,
    numRuns: Math.ceil(parameters.numRuns / 40),
  });
});

test("is that where the total and a place together pass where doubles end", () => {
  // 5,219,328,416,434,908 + 5,219,328,416,434,909 is odd and over 2^53: as doubles it would be one less.
  for (const weights of [[1], [0, 1], [1, 0, 0], [1, 1], [2, 1]]) {
    for (const total of [5_219_328_416_434_908, Number.MAX_SAFE_INTEGER, 2 ** 52 - 1, 2 ** 52, 2 ** 52 + 1]) {
      expectTheSame({ weights, total });
    }
  }
});

test("is that where total × sum goes far beyond 2^53: near ties, one giant, decimals, and totals up to 10^15", () => {
  const least = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 2 ** 44 }));
  const near = fc.tuple(least, fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 40 }));
  const weights = fc.oneof(
    near.map(([base, all]) => all.map((value) => base + value)),
    near.map(([base, all]) => [base * 30, ...all]),
    fc
      .array(fc.nat({ max: 9_000_000 }), { minLength: 1, maxLength: 40 })
      .map((all) => all.map((value) => value / 1000)),
  );
  const total = fc.oneof(fc.nat({ max: 10 ** 6 }), fc.integer({ min: 0, max: 10 ** 15 }), fc.constant(10 ** 15));
  const request = fc.record({ weights, total }).filter((given) => given.weights.some((value) => value > 0));
  fc.assert(fc.property(request, expectTheSame), { ...parameters, numRuns: Math.ceil(parameters.numRuns / 20) });
});

test("is that with decimals of which one unit and a step no longer fit an ordinary number", () => {
  // 10^13 places and units of 10^−4: steps × unit is over 2^53, and the margin goes by fractions.
  expectTheSame({ total: 10 ** 13, weights: [0.0001, 2.5, "3.25"] });
  expectTheSame({ total: 5, weights: [1e-15, 1e-16, "0.5"] });
});

test("refuses what `allocate` refuses", () => {
  for (const request of [
    { total: -1, weights: [1] },
    { total: 1, weights: [] },
    { total: 1, weights: [-1, "x"] },
    { total: 3, weights: [0, 0] },
  ]) {
    const result = explainNumbers(request);
    expect(result.ok).toBe(false);
    expect(result).toEqual(slowly(request));
  }
});
