import fc from "fast-check";
import { allocate } from "../../src/allocation/allocate";
import type { Apportionment } from "../../src/allocation/apportionment";
import { largestRemainder, withBigIntegers, withSafeNumbers } from "../../src/allocation/largestRemainder";
import { parameters } from "./arbitraryRequest";

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

const onNumbers = (total: number, weights: readonly number[]): Apportionment | null =>
  withSafeNumbers(total, weights, sumOf(weights));

const onIntegers = (total: number, weights: readonly number[]): Apportionment =>
  withBigIntegers(BigInt(total), weights.map(BigInt), BigInt(sumOf(weights)));

/** Weights that look like inhabitants, the same in every run (Lehmer's generator). */
function weightsOf(count: number): readonly number[] {
  let seed = 20_261_124;
  return Array.from({ length: count }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return 1000 + (seed % 900_000);
  });
}

describe("largest remainder on ordinary numbers", () => {
  test.each([1, 2, 342, 4096, 4097, 20_000])("with %d recipients gives what big integers give", (count) => {
    for (const total of [0, 1, count - 1, count, 7 * count + 3]) {
      expect(onNumbers(total, weightsOf(count))).toEqual(onIntegers(total, weightsOf(count)));
    }
  });

  test("with very many equal weights the first ones get the places left over, and all are named as tied", () => {
    // 25,000 places over 10,000 equal weights: 2.5 each, so 2 for everybody and 5,000 left over.
    const weights = Array.from({ length: 10_000 }, () => 7);
    const found = onNumbers(25_000, weights);
    expect(found?.places).toEqual(weights.map((_weight, index) => (index < 5000 ? 3 : 2)));
    expect(found?.tie).toEqual({ candidates: weights.map((_weight, index) => index), available: 5000 });
  });

  test("a remainder just below the sum of the weights still counts as the largest", () => {
    // 2 × 4,000,000,000,001 / 8,000,000,000,001 is 1 and a little; the other two shares fall just short of a whole.
    const weights = [4_000_000_000_001, 3_999_999_999_999, 1];
    for (const total of [1, 2, 3, 500, 1001]) expect(onNumbers(total, weights)).toEqual(onIntegers(total, weights));
  });

  test("products up to 2^53 − 1 are exact; one above is left to big integers", () => {
    // 2^53 − 1 = 6361 × 1,416,003,655,831: with that total and a weight of 6361 the product is the largest exact one.
    expect(6361 * 1_416_003_655_831).toBe(Number.MAX_SAFE_INTEGER);
    expect(onNumbers(1_416_003_655_831, [6361, 3])).toEqual(onIntegers(1_416_003_655_831, [6361, 3]));
    expect(onNumbers(1_416_003_655_832, [6361, 3])).toBeNull();
    const weights = { size: "safe", values: [6361, 3], sum: 6364 } as const;
    expect(largestRemainder(1_416_003_655_832, weights)).toEqual(onIntegers(1_416_003_655_832, [6361, 3]));
  });

  test("agrees with big integers up to the largest products that are exact", () => {
    const weights = fc.array(fc.integer({ min: 0, max: 2 ** 26 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 2 ** 27 - 1 }), (values, total) => {
        fc.pre(sumOf(values) > 0);
        expect(onNumbers(total, values)).toEqual(onIntegers(total, values));
      }),
      parameters,
    );
  });

  test("the weights that were given stay as they were", () => {
    const weights = [3, 2, 1];
    onNumbers(10, weights);
    expect(weights).toEqual([3, 2, 1]);
  });
});

describe("weights that a sheet can hold", () => {
  test("minus zero is zero: it gets 0 places, not −0", () => {
    const found = allocate({ total: 5, weights: [-0, 1] });
    expect(found).toEqual({ ok: true, value: [0, 5] });
  });

  test.each([[[Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]], [[2 ** 53 + 2, 2 ** 53 + 2]], [[1e300, 1e300]]])(
    "two equal weights as large as %p share equally",
    (weights) => {
      expect(allocate({ total: 4, weights })).toEqual({ ok: true, value: [2, 2] });
    },
  );

  test.each([[[NaN, 1]], [[Infinity, 1]], [[-1, 1]]])("%p is refused at its own position", (weights) => {
    const found = allocate({ total: 4, weights });
    expect(found.ok ? [] : found.problems.map(({ position }) => position)).toEqual([0]);
  });
});
