import fc from "fast-check";
import { factorNear, factorOf, logarithmOf, logarithmOver } from "../../src/allocation/biproportional/factor";
import { fraction, fractionToNumber } from "../../src/numbers/fraction";

const factor = (numerator: bigint, denominator = 1n) => factorOf(fraction(numerator, denominator));
const one = factor(1n);
const part = fc.bigInt({ min: 1n, max: 2n ** 300n });

describe("a factor near a logarithm", () => {
  test.each([0, 1, -1, 0.3, 300, -300, 3000, -3000])(
    "e^%d is right to about 13 digits, and exact by its own definition",
    (logarithm) => {
      expect(logarithmOf(factorNear(logarithm))).toBeCloseTo(logarithm, 10);
    },
  );
});

describe("how far a scaled weight lies above a signpost", () => {
  test("is 0 when both are equal: twice 3/4 × 2 × 1 is 3", () => {
    expect(logarithmOver(factor(3n, 4n), factor(2n), one, 3n)).toBe(0);
  });

  test("is 0 for equal products of long parts, that are longer than the first digits", () => {
    const long = 3n ** 400n;
    expect(logarithmOver(factor(long), factor(7n, long), one, 14n)).toBe(0);
  });

  test("is the logarithm of their ratio: twice 6 over 3 is log 4, twice 1 over 8 is −log 4", () => {
    expect(logarithmOver(factor(6n), one, one, 3n)).toBeCloseTo(Math.log(4), 14);
    expect(logarithmOver(one, one, one, 8n)).toBeCloseTo(-Math.log(4), 14);
  });

  test.each([10n, 100n, 180n, 189n, 200n, 400n])(
    "is right in relation to itself where they differ by 2^−%d",
    (bits) => {
      const above = logarithmOver(factor((1n << bits) + 1n, 1n << bits), one, one, 2n);
      const below = logarithmOver(factor((1n << bits) - 1n, 1n << bits), one, one, 2n);
      const distance = 2 ** -Number(bits);
      expect(above / Math.log1p(distance)).toBeCloseTo(1, 9);
      expect(below / Math.log1p(-distance)).toBeCloseTo(1, 9);
    },
  );

  test("keeps its sign where no double is that small", () => {
    const bits = 3000n;
    expect(logarithmOver(factor((1n << bits) + 1n, 1n << bits), one, one, 2n)).toBe(Number.MIN_VALUE);
    expect(logarithmOver(factor((1n << bits) - 1n, 1n << bits), one, one, 2n)).toBe(-Number.MIN_VALUE);
  });

  test("is told of weights beyond every double", () => {
    const far = logarithmOver(factor(10n ** 400n), one, one, 2n);
    expect(far).toBeCloseTo(400 * Math.LN10, 8);
    expect(logarithmOver(factor(1n, 10n ** 400n), one, one, 2n)).toBeCloseTo(-400 * Math.LN10, 8);
    expect(logarithmOver(factor(10n ** 400n), factor(1n, 10n ** 400n), one, 2n)).toBe(0);
  });

  test("has the sign of the exact comparison", () => {
    fc.assert(
      fc.property(part, part, part, part, fc.bigInt({ min: -2n, max: 2n }), (a, b, c, d, off) => {
        // The column undoes weight and row, but for a few units in its numerator.
        const numerator = b * d + off;
        if (numerator <= 0n) return;
        const sign = logarithmOver(factor(a, b), factor(c, d), factor(numerator, a * c), 2n);
        expect(Math.sign(sign)).toBe(Number(off > 0n) - Number(off < 0n));
      }),
    );
  });

  test("agrees with the plain logarithm where that can tell", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }), (weight, signpost) => {
        const exact = Math.log(fractionToNumber(fraction(2n * BigInt(weight), BigInt(signpost))));
        expect(logarithmOver(factor(BigInt(weight)), one, one, BigInt(signpost))).toBeCloseTo(exact, 12);
      }),
    );
  });
});
