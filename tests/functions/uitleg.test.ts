import { cell, column, rowsOf } from "./cell";

const HEADERS = ["gewicht", "aandeel", "exact", "basis", "rest", "volgorde", "plekken", "gelijk", "marge"];

describe("UITLEG", () => {
  test("gives a header row and a row per recipient", () => {
    // 10 over 5, 3, 1: 5 5/9, 3 3/9 and 1 1/9. The largest rest has the one place that is left.
    const table = rowsOf(cell("UITLEG", 10, column(5, 3, 1)));
    expect(table[0]).toEqual(HEADERS);
    expect(table.slice(1).map((row) => row.slice(0, 8))).toEqual([
      [5, 5 / 9, 50 / 9, 5, 5 / 9, 1, 6, "nee"],
      [3, 3 / 9, 30 / 9, 3, 3 / 9, "", 3, "nee"],
      [1, 1 / 9, 10 / 9, 1, 1 / 9, "", 1, "nee"],
    ]);
  });

  test("says 'ja' of everybody in a tie for the last place, with a margin of 0", () => {
    const table = rowsOf(cell("UITLEG", 100, column(1, 1, 1)));
    expect(table.slice(1).map((row) => row.slice(5))).toEqual([
      [1, 34, "ja", 0],
      ["", 33, "ja", 0],
      ["", 33, "ja", 0],
    ]);
  });

  test("gives the margin in the unit of the weights", () => {
    // 1 place over 10 and 4: the second wins from more than 10, so 6 more; the first loses below 4, so 6 fewer.
    const table = rowsOf(cell("UITLEG", 1, column(10, 4)));
    expect(table.slice(1).map((row) => row[8])).toEqual([6, 6]);
  });

  test.each(["sluitend", "officieel", "webster", "dhondt", "adams", "hill", "dean"])(
    "has the same places as VERDEEL by the method %s",
    (method) => {
      const weights = column(912, 344, 77, 0, 12.5);
      const table = rowsOf(cell("UITLEG", 50, weights, method));
      expect(table.slice(1).map((row) => [row[6]])).toEqual(cell("VERDEEL", 50, weights, method));
    },
  );

  test("has the same places as VERDEEL with bounds", () => {
    const call = [100, [[3, 7, 11]], "sluitend", [["", 20, ""]], [["geen", "", 60]]] as const;
    const table = rowsOf(cell("UITLEG", ...call));
    expect([table.slice(1).map((row) => row[6])]).toEqual(cell("VERDEEL", ...call));
  });

  test("leaves the margin empty where no weight changes a number", () => {
    // The only recipient has everything, whatever it weighs.
    expect(rowsOf(cell("UITLEG", 3, column(5)))[1]).toEqual([5, 1, 3, 3, 0, "", 3, "nee", ""]);
  });

  test("says what is wrong as VERDEEL does", () => {
    const call = [10, column(1, "x")] as const;
    expect(cell("UITLEG", ...call)).toBe(cell("VERDEEL", ...call));
    expect(cell("UITLEG")).toBe("#VALUE! Het argument 'gewichten' ontbreekt. Vul het in.");
    expect(cell("UITLEG", null, column(1))).toBe("#VALUE! Het argument 'totaal' ontbreekt. Vul het in.");
  });
});
