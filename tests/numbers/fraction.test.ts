import fc from "fast-check";
import { compareFractions, fraction, fractionToNumber } from "../../src/numbers/fraction";

describe("an exact fraction", () => {
  test("carries its sign above the line", () => {
    expect(fraction(1n, -2n)).toEqual({ numerator: -1n, denominator: 2n });
  });

  test("is compared without a decimal: 1/3 < 34/101 because 101 < 102", () => {
    expect(compareFractions(fraction(1n, 3n), fraction(34n, 101n))).toBe(-1);
    expect(compareFractions(fraction(2n, 6n), fraction(1n, 3n))).toBe(0);
    expect(compareFractions(fraction(-1n, 3n), fraction(-1n, 2n))).toBe(1);
  });

  test("becomes the nearest double, also when its parts lie far beyond 2^53", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), (p, q) => {
        const large = 10n ** 40n;
        return fractionToNumber(fraction(BigInt(p) * large, BigInt(q) * large)) === p / q;
      }),
    );
  });

  test("2^53 + 1 over 1 is rounded once, to an even neighbour", () => {
    expect(fractionToNumber(fraction(2n ** 53n + 1n, 1n))).toBe(2 ** 53);
    expect(fractionToNumber(fraction(2n ** 53n + 3n, 1n))).toBe(2 ** 53 + 4);
    expect(fractionToNumber(fraction(0n, 10n ** 30n))).toBe(0);
  });
});
