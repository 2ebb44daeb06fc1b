import { roundDown, roundHalfUp, roundUp } from "../../src/numbers/rounding";

describe("rounding by name, on exact fractions", () => {
  test.each([
    // 7/2 = 3,5 and −7/2 = −3,5: exactly one half goes up, also below zero.
    [7n, 2n, 3n, 4n, 4n],
    [-7n, 2n, -4n, -3n, -3n],
    // 10/3 = 3,33; 11/3 = 3,67.
    [10n, 3n, 3n, 4n, 3n],
    [11n, 3n, 3n, 4n, 4n],
    [-10n, 3n, -4n, -3n, -3n],
    [6n, 3n, 2n, 2n, 2n],
    [0n, 5n, 0n, 0n, 0n],
  ])("%d/%d is %d down, %d up and %d to the nearest", (numerator, denominator, down, up, nearest) => {
    expect(roundDown(numerator, denominator)).toBe(down);
    expect(roundUp(numerator, denominator)).toBe(up);
    expect(roundHalfUp(numerator, denominator)).toBe(nearest);
  });
});
