import { isNumber, unitOf, withoutUnit } from "../../../src/intake/table/figureCells";

describe("a cell with a number that is no year", () => {
  test.each([140, 1899, 2101, 2024.5, -5, 0])("%d is one in a sheet", (cell) => {
    expect(isNumber(cell)).toBe(true);
  });

  test.each([1900, 2024, 2100])("%d may be a year", (cell) => {
    expect(isNumber(cell)).toBe(false);
  });

  test.each([
    "140",
    "1.234",
    "1 234",
    "-5",
    "(12)",
    "140*",
    "140 ²",
    "3.553 plekken",
    "20245",
    "12024",
    "1899",
    "2101",
    "9".repeat(80),
  ])("'%s' is one as text", (cell) => {
    expect(isNumber(cell)).toBe(true);
  });

  test.each([
    "",
    "x",
    "2024",
    "2024*",
    "1999**",
    "140 x",
    "ca. 140",
    "140 dozen",
    "9".repeat(81),
    null,
    true,
    new Date(0),
  ])("'%s' is none", (cell) => {
    expect(isNumber(cell)).toBe(false);
  });
});

describe("the unit behind a number", () => {
  test("is that of the figure", () => {
    expect(unitOf("140 plekken", "places")).toBe("plekken");
    expect(withoutUnit("140 plekken", "places")).toBe("140");
  });

  test.each([["140 plekken"], ["140"], [140], [null], [undefined], ["x"]])(
    "%p has none of inhabitants and stays as it is",
    (cell) => {
      expect(unitOf(cell, "inhabitants")).toBeNull();
      expect(withoutUnit(cell, "inhabitants")).toBe(cell);
    },
  );
});
