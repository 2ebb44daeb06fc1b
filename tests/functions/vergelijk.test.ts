import { cell, column } from "./cell";

describe("VERGELIJK", () => {
  test("gives A, B, B−A and (B−A)/A per recipient", () => {
    // A: 100 over 1, 3 = 25, 75. B: 100 over 1, 1 = 50, 50
    expect(cell("VERGELIJK", 100, column(1, 3), column(1, 1))).toEqual([
      [25, 50, 25, 1],
      [75, 50, -25, -25 / 75],
    ]);
  });

  test("a share of nothing is 0 where both are 0, and empty where only A is 0", () => {
    expect(cell("VERGELIJK", 10, column(1, 0, 0), column(1, 1, 0))).toEqual([
      [10, 5, -5, -0.5],
      [0, 5, 5, ""],
      [0, 0, 0, 0],
    ]);
  });

  test("gives a row per recipient also when the weights lie in a row", () => {
    expect(cell("VERGELIJK", 10, [[1, 1]], [[1, 4]])).toEqual([
      [5, 2, -3, -0.6],
      [5, 8, 3, 0.6],
    ]);
  });

  test("uses one method for both", () => {
    // 10 / 4 = 2,5 → 3 each on its own
    expect(cell("VERGELIJK", 10, column(1, 1, 1, 1), 1, "officieel")).toEqual(
      Array.from({ length: 4 }, () => [3, 3, 0, 0]),
    );
  });

  test("says in which of the two ranges a weight is wrong", () => {
    expect(cell("VERGELIJK", 10, column(1, 1), column(1, -2))).toBe(
      "#VALUE! gewichten2, rij 2: Het gewicht -2 is negatief. Vul een getal van 0 of hoger in.",
    );
    expect(cell("VERGELIJK", 10, column(1, "a"), column("b", 1))).toBe(
      "#VALUE! gewichten, rij 2: Hier staat de tekst 'a'. Vul een getal in. gewichten2, rij 1: Hier staat de tekst 'b'. Vul een getal in.",
    );
  });

  test("refuses ranges of different shapes", () => {
    expect(cell("VERGELIJK", 10, column(1, 1), column(1, 1, 1))).toBe(
      "#VALUE! 'gewichten2' heeft de vorm 3×1, 'gewichten' heeft 2×1. Geef beide dezelfde vorm, of geef één cel.",
    );
  });
});
