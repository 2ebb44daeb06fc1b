import fc from "fast-check";
import { wideNumber } from "../../src/numbers/wideNumber";

describe("a double with an exponent of its own", () => {
  test("0 is 0, and 3 is ¾ × 2²", () => {
    expect(wideNumber(0n)).toEqual({ mantissa: 0, exponent: 0 });
    expect(wideNumber(3n)).toEqual({ mantissa: 0.75, exponent: 2 });
  });

  test("is off by a relative 2^−52 at most, also far beyond the largest double", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 3000n }), (value) => {
        const { mantissa, exponent } = wideNumber(value);
        expect(mantissa).toBeGreaterThanOrEqual(0.5);
        expect(mantissa).toBeLessThanOrEqual(1);
        const scaled = (BigInt(mantissa * 2 ** 60) << BigInt(exponent)) >> 60n;
        const difference = scaled > value ? scaled - value : value - scaled;
        expect(difference <= (value >> 52n) + 1n).toBe(true);
      }),
    );
  });
});
