import { naturalLogarithm } from "../../src/numbers/naturalLogarithm";

test("the natural logarithm of a whole number is that of the double", () => {
  for (const value of [1n, 2n, 10n, 123_456_789n, 2n ** 60n]) {
    expect(naturalLogarithm(value)).toBeCloseTo(Math.log(Number(value)), 12);
  }
  // As long as the number fits a double nothing is added: these are exact.
  expect([1n, 3n, 2n ** 900n].map(naturalLogarithm)).toEqual([0, Math.log(3), Math.log(2 ** 900)]);
  expect(naturalLogarithm(0n)).toBe(-Infinity);
});

test("it goes on beyond the largest double", () => {
  // ln 10^n = n ln 10
  for (const zeros of [299, 301, 302, 308, 309, 400, 5000]) {
    expect(naturalLogarithm(10n ** BigInt(zeros)) / (zeros * Math.LN10)).toBeCloseTo(1, 12);
  }
});
