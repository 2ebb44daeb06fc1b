import { cell, column, rowsOf } from "./cell";

describe("EERLIJKHEID", () => {
  test("gives five names with their values", () => {
    // 3 and 1 over 1 and 1: shares of places 3/4, 1/4, of weights ½, ½.
    // Gallagher √(½ (25² + 25²)) = 25; Sainte-Laguë in percent 2 × 25² / 50 = 25; one above and one below 2 and 2;
    // Gini of 3 and 1 per unit: ¼.
    expect(cell("EERLIJKHEID", column(3, 1), column(1, 1))).toEqual([
      ["Gallagher-index (0 is evenredig, 100 het slechtst)", 25],
      ["Sainte-Laguë-index (0 is evenredig)", 25],
      ["Meeste plekken boven het aandeel", 1],
      ["Meeste plekken onder het aandeel", 1],
      ["Gini van plekken per eenheid gewicht (0 is gelijk)", 0.25],
    ]);
  });

  test("is 0 throughout for an allocation that is exactly in proportion", () => {
    expect(rowsOf(cell("EERLIJKHEID", [[2, 4]], [[1, 2]])).map((row) => row[1])).toEqual([0, 0, 0, 0, 0]);
  });

  test("refuses ranges of different shapes and places that are not whole", () => {
    expect(cell("EERLIJKHEID", column(1, 2), [[1, 2]])).toBe(
      "#VALUE! 'gewichten' heeft de vorm 1×2, 'verdeling' heeft 2×1. Geef beide dezelfde vorm, of geef één cel.",
    );
    expect(cell("EERLIJKHEID", column(1.5), column(1))).toBe(
      "#VALUE! verdeling: 1,5 is geen heel aantal plekken van 0 of hoger. Vul een heel getal in.",
    );
  });
});
