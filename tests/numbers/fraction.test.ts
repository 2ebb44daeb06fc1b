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

  test("a bit far behind the point still breaks a tie: (2^53 + 1) + 2^-100 lies above the middle", () => {
    expect(fractionToNumber(fraction((2n ** 53n + 1n) * 2n ** 100n + 1n, 2n ** 100n))).toBe(2 ** 53 + 2);
    expect(fractionToNumber(fraction((2n ** 53n + 1n) * 2n ** 100n, 2n ** 100n))).toBe(2 ** 53);
    expect(fractionToNumber(fraction(-(2n ** 53n + 1n) * 2n ** 100n - 1n, 2n ** 100n))).toBe(-(2 ** 53) - 2);
    expect(fractionToNumber(fraction(2n ** 200n + 2n ** 147n + 1n, 1n))).toBe(2 ** 200 + 2 ** 148);
  });

  test("a large number below the line is not rounded before the division: 1/(2^53 + 1) < 1/2^53", () => {
    expect(fractionToNumber(fraction(1n, 2n ** 53n + 1n))).toBe(2 ** -53 - 2 ** -106);
    expect(fractionToNumber(fraction(2n ** 53n - 1n, 2n ** 53n - 1n))).toBe(1);
  });

  test("two parts far beyond the largest double still have a quotient: 2^3001 over 2^3000 is 2", () => {
    expect(fractionToNumber(fraction(2n ** 3001n, 2n ** 3000n))).toBe(2);
    expect(fractionToNumber(fraction(3n * 2n ** 3000n + 1n, 2n ** 3001n))).toBe(1.5);
  });

  test("what breaks a tie may lie thousands of bits behind the point", () => {
    // (2^53 + 1) over 1, both times 2^3000: half-way, and one more or less than that.
    const [above, below] = [(2n ** 53n + 1n) * 2n ** 3000n, 2n ** 3000n];
    expect(fractionToNumber(fraction(above, below))).toBe(2 ** 53);
    expect(fractionToNumber(fraction(above + 1n, below))).toBe(2 ** 53 + 2);
    expect(fractionToNumber(fraction(above - 1n, below))).toBe(2 ** 53);
    expect(fractionToNumber(fraction(above + 2n * below - 1n, below))).toBe(2 ** 53 + 2);
    expect(fractionToNumber(fraction(above + 2n * below, below))).toBe(2 ** 53 + 4);
  });

  test("no double lies nearer than the one that is given", () => {
    const large = fc.bigInt({ min: 1n, max: 2n ** 150n });
    fc.assert(
      fc.property(large, large, (numerator, denominator) => {
        const given = fractionToNumber(fraction(numerator, denominator));
        // In units of 2^-1000 every double of this size is whole, and so is its distance to the fraction times q.
        const unit = 2n ** 1000n;
        const exactly = (double: number): bigint => BigInt(double * 2 ** 400) * 2n ** 600n;
        const distance = (double: number): bigint => {
          const difference = numerator * unit - exactly(double) * denominator;
          return difference < 0n ? -difference : difference;
        };
        const step = 2 ** (Math.floor(Math.log2(given)) - 53);
        return [given - 2 * step, given - step, given + step, given + 2 * step].every(
          (other) => other === given || distance(given) <= distance(other),
        );
      }),
    );
  });
});
