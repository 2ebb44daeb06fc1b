import fc from "fast-check";
import { nearestShare, wholeShares } from "../../src/allocation/wholeShares";
import { fractionToNumber } from "../../src/numbers/fraction";

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

/** Every share by big integers: its whole part, what is left, and the double nearest to it. */
function slowly(total: number, weights: readonly number[]): unknown {
  const sum = BigInt(sumOf(weights));
  const products = weights.map((weight) => BigInt(total) * BigInt(weight));
  return {
    wholes: products.map((product) => Number(product / sum)),
    rests: products.map((product) => Number(product % sum)),
    nearest: products.map((product) => fractionToNumber({ numerator: product, denominator: sum })),
  };
}

function quickly(total: number, weights: readonly number[]): unknown {
  const shares = wholeShares(total, weights, sumOf(weights));
  if (shares === null) return null;
  return {
    wholes: [...shares.wholes],
    rests: [...shares.rests],
    nearest: weights.map((_none, index) => nearestShare(shares, index)),
  };
}

const small = fc.integer({ min: 0, max: 12 });
const weight = fc.oneof(small, fc.integer({ min: 1, max: 900_000 }), fc.integer({ min: 1, max: 2 ** 47 }));
const weights = fc.array(weight, { minLength: 1, maxLength: 8 }).filter((all) => sumOf(all) > 0);
const total = fc.oneof(
  fc.nat({ max: 100 }),
  fc.integer({ min: 0, max: 10 ** 15 }),
  fc.integer({ min: 0, max: 99 }).map((less) => Number.MAX_SAFE_INTEGER - less),
);

test("a share is a whole part and a rest, and the nearest double, whatever the product is", () => {
  fc.assert(
    fc.property(total, weights, (given, values) => {
      expect(quickly(given, values)).toEqual(slowly(given, values));
    }),
    { numRuns: 3000 },
  );
});

test("is exact for whole shares and for those just beside them, where the product is over 2^100", () => {
  // (2^53 − 1) × (2^50 − 1) = (2^53 − 1) × 2^50 − (2^53 − 1), which 2^50 goes 2^53 − 9 times into: 2^50 × 8 − 2^53 + 1 = 1 is left.
  const [most, all] = [Number.MAX_SAFE_INTEGER, 2 ** 50];
  expect(quickly(most, [all - 1, 1])).toMatchObject({ wholes: [2 ** 53 - 9, 7], rests: [1, all - 1] });
  for (const part of [0, 1, 2, 3, 2 ** 25, 2 ** 49 - 1, 2 ** 49, 2 ** 50 - 1, 2 ** 50]) {
    for (const less of [0, 1, 2, 3, 2 ** 26, 2 ** 40 + 1]) {
      expect(quickly(most - less, [part, all - part])).toEqual(slowly(most - less, [part, all - part]));
    }
  }
});

test("rounds a share once, to an even neighbour: half-way between two doubles and just beside it", () => {
  // 2^53 − 1 over 2, 1 and 1: (2^53 − 1) / 2 is a double, (2^53 − 1) / 4 too. Over 2^20 equal parts and one more they are not.
  for (const values of [
    [2, 1, 1],
    [2 ** 20, 2 ** 20 + 1],
    [2 ** 49 + 1, 2 ** 49 - 1],
    [3 * 2 ** 40 + 1, 2 ** 40 - 1],
  ]) {
    for (let less = 0; less < 64; less += 1) {
      expect(quickly(Number.MAX_SAFE_INTEGER - less, values)).toEqual(slowly(Number.MAX_SAFE_INTEGER - less, values));
    }
  }
});

test("is not said of weights that together are over 2^50", () => {
  expect(wholeShares(1, [2 ** 50 - 1, 1], 2 ** 50)).not.toBeNull();
  expect(wholeShares(1, [2 ** 50, 1], 2 ** 50 + 1)).toBeNull();
});

test("a share of nothing is 0, never −0", () => {
  expect(quickly(5, [-0, 3])).toEqual({ wholes: [0, 5], rests: [0, 0], nearest: [0, 5] });
  expect(quickly(0, [2, 3])).toEqual({ wholes: [0, 0], rests: [0, 0], nearest: [0, 0] });
});
