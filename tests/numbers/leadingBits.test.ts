import fc from "fast-check";
import { fraction } from "../../src/numbers/fraction";
import { LEADING_BITS, leadingBits } from "../../src/numbers/leadingBits";

const positive = fc.bigInt({ min: 1n, max: 2n ** 700n });

describe("the first digits of a fraction", () => {
  test("are all of them when there are few: 3/4 = 3 × 2^−2", () => {
    const { mantissa, exponent } = leadingBits(fraction(3n, 4n));
    expect(mantissa << BigInt(exponent + LEADING_BITS + 1)).toBe((3n << BigInt(LEADING_BITS + 1)) / 4n);
  });

  test("are never more than the fraction, and less than one unit below it", () => {
    fc.assert(
      fc.property(positive, positive, (numerator, denominator) => {
        const { mantissa, exponent } = leadingBits(fraction(numerator, denominator));
        const [up, down] = exponent > 0 ? [1n << BigInt(exponent), 1n] : [1n, 1n << BigInt(-exponent)];
        expect(mantissa * up * denominator <= numerator * down).toBe(true);
        expect((mantissa + 1n) * up * denominator > numerator * down).toBe(true);
        expect(mantissa >= 1n << BigInt(LEADING_BITS - 1)).toBe(true);
        expect(mantissa < 1n << BigInt(LEADING_BITS + 1)).toBe(true);
      }),
    );
  });
});
