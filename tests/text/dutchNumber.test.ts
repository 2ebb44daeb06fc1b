import { dutchInteger, dutchNumber } from "../../src/text/dutchNumber";

describe("numbers are printed the Dutch way", () => {
  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [18750, "18.750"],
    [-1234567, "-1.234.567"],
    [17590672n, "17.590.672"],
    [-100n, "-100"],
  ])("%s becomes %s", (value, text) => {
    expect(dutchInteger(value)).toBe(text);
  });

  test("a fraction gets a decimal comma and keeps its shortest decimal text", () => {
    expect(dutchNumber(0.91)).toBe("0,91");
    expect(dutchNumber(-0.073)).toBe("-0,073");
    expect(dutchNumber(12345.5)).toBe("12.345,5");
  });

  test("a very small fraction keeps its exponent", () => {
    expect(dutchNumber(1.5e-7)).toBe("1,5e-7");
  });

  test("whole numbers have no decimals, as number or as bigint", () => {
    expect(dutchNumber(96000)).toBe("96.000");
    expect(dutchNumber(96000n)).toBe("96.000");
  });
});
