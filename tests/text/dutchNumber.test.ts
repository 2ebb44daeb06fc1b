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

  test("a small fraction is written out, a very small or large number as a sheet writes it", () => {
    expect(dutchNumber(1.5e-7)).toBe("0,00000015");
    expect(dutchNumber(-1e-7)).toBe("-0,0000001");
    expect(dutchNumber(5e-324)).toBe("5E-324");
    expect(dutchNumber(-1.5e30)).toBe("-1,5E+30");
    expect(dutchNumber(2 ** 60)).toBe("1.152.921.504.606.846.976");
  });

  test("what is no number is not dressed up", () => {
    expect(dutchNumber(Infinity)).toBe("Infinity");
  });

  test("whole numbers have no decimals, as number or as bigint", () => {
    expect(dutchNumber(96000)).toBe("96.000");
    expect(dutchNumber(96000n)).toBe("96.000");
  });
});
