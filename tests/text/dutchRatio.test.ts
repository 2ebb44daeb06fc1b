import { dutchRatio } from "../../src/text/dutchRatio";

test("a ratio has its decimals the Dutch way, rounded half away from zero", () => {
  expect(dutchRatio(1, 8, 2)).toBe("0,13");
  expect(dutchRatio(-1, 8, 2)).toBe("−0,13");
  expect(dutchRatio(12_345_678, 10, 1)).toBe("1.234.567,8");
  expect(dutchRatio(7, 2, 0)).toBe("4");
  expect(dutchRatio(2, 200, 2)).toBe("0,01");
});

test("what rounds to nothing has no sign", () => {
  expect(dutchRatio(-1, 1000, 1)).toBe("0,0");
});
