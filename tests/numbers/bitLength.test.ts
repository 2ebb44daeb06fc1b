import fc from "fast-check";
import { bitLength } from "../../src/numbers/bitLength";

describe("the number of binary digits", () => {
  test("0 has none, 1 has one, 5 is 101", () => {
    expect([0n, 1n, 5n].map(bitLength)).toEqual([0, 1, 3]);
  });

  test.each([1, 53, 54, 60, 1022, 1023, 1024, 1025, 2046, 2047, 2048, 5000])(
    "2^%d − 1 has so many, and 2^%d one more, also where a double rounds up to it",
    (bits) => {
      const power = 1n << BigInt(bits);
      expect(bitLength(power - 1n)).toBe(bits);
      expect(bitLength(power)).toBe(bits + 1);
      expect(bitLength(power + 1n)).toBe(bits + 1);
    },
  );

  test("is the length of the number in writing", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 2n ** 3000n }), (value) => {
        expect(bitLength(value)).toBe(value.toString(2).length);
      }),
    );
  });
});
