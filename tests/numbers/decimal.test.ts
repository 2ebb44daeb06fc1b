import { parseDecimal } from "../../src/numbers/decimal";
import { scaleToIntegers } from "../../src/numbers/scaleToIntegers";

describe("a decimal is read exactly", () => {
  test.each([
    [0.1, 1n, 1],
    ["15.95", 1595n, 2],
    [-3, -3n, 0],
    ["9007199254740993", 9007199254740993n, 0],
    [1e-7, 1n, 7],
    ["1.5e3", 1500n, 0],
    [1e21, 10n ** 21n, 0],
    [" 2.50 ", 250n, 2],
    ["+7", 7n, 0],
  ])("%j is %d × 10^-%d", (value, coefficient, scale) => {
    expect(parseDecimal(value)).toEqual({ coefficient, scale });
  });

  test.each([NaN, Infinity, "", "tien", "1,5", "1.2.3", ".5", "5.", "1e9999", "0x10"])("%j is no decimal", (value) => {
    expect(parseDecimal(value)).toBeNull();
  });

  test("has at most 400 decimals or zeros", () => {
    expect(parseDecimal("1e-400")).toEqual({ coefficient: 1n, scale: 400 });
    expect(parseDecimal("1e400")).toEqual({ coefficient: 10n ** 400n, scale: 0 });
    expect(parseDecimal("1e401")).toBeNull();
    expect(parseDecimal("1e-401")).toBeNull();
  });

  test("decimals of different lengths come to one scale: 0.5, 1.25 and 3 are 50, 125 and 300", () => {
    const decimals = [0.5, 1.25, 3].map(parseDecimal).filter((decimal) => decimal !== null);
    expect(scaleToIntegers(decimals)).toEqual([50n, 125n, 300n]);
  });
});
