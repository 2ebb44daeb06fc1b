import fc from "fast-check";
import { integerSquareRoot } from "../../src/numbers/integerSquareRoot";

test("the whole part of a square root is the largest number whose square is not more", () => {
  expect([0n, 1n, 2n, 3n, 4n, 8n, 9n].map(integerSquareRoot)).toEqual([0n, 1n, 1n, 1n, 2n, 2n, 3n]);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 600n }), (value) => {
      const root = integerSquareRoot(value);
      expect(root * root <= value && value < (root + 1n) * (root + 1n)).toBe(true);
    }),
  );
});
