import { cell, column } from "./cell";

/** The published places of 2026, in the order of CBS. */
const PUBLISHED_2026 = [
  ["Groningen", 2483],
  ["Fryslân", 3094],
  ["Drenthe", 2460],
  ["Overijssel", 5801],
  ["Flevoland", 2285],
  ["Gelderland", 10749],
  ["Utrecht", 7542],
  ["Noord-Holland", 14905],
  ["Zuid-Holland", 18175],
  ["Zeeland", 1910],
  ["Noord-Brabant", 13476],
  ["Limburg", 5120],
];

describe("VERDEEL without weights", () => {
  test("without any argument gives the published provincial figures of the newest decision, to the unit", () => {
    expect(cell("VERDEEL")).toEqual(PUBLISHED_2026);
  });

  test("every way to leave an argument out is the same", () => {
    for (const absent of [null, undefined, [[null]], [[undefined]]]) {
      expect(cell("VERDEEL", absent, absent, absent, absent, absent)).toEqual(PUBLISHED_2026);
    }
  });

  test("with a total only gives the same provinces for that total", () => {
    // 100 × 18.175 / 88.000 = 20,65 → 21; 100 × 1.910 / 88.000 = 2,17 → 2
    const answer = cell("VERDEEL", 100);
    expect(answer).toContainEqual(["Zuid-Holland", 21]);
    expect(answer).toContainEqual(["Zeeland", 2]);
    expect(answer).toHaveLength(12);
  });

  test("a total of 0 gives every province 0", () => {
    expect(cell("VERDEEL", 0)).toEqual(PUBLISHED_2026.map(([name]) => [name, 0]));
  });

  test("a minimum is one cell for every province, or a column of twelve", () => {
    const first = column(5000, ...Array.from({ length: 11 }, () => ""));
    expect(cell("VERDEEL", 88000, null, null, first)).toContainEqual(["Groningen", 5000]);
    expect(cell("VERDEEL", 36, null, null, 3)).toEqual(PUBLISHED_2026.map(([name]) => [name, 3]));
  });

  test("another shape of a bound says how many it needs", () => {
    expect(cell("VERDEEL", 100, null, null, column(1, 2))).toBe(
      "#VALUE! Zonder gewichten hoort bij 'minimum' één cel of een kolom van 12 provincies. Nu is het 2×1.",
    );
    expect(cell("VERDEEL", 100, null, null, null, [Array.from({ length: 12 }, () => 1)])).toContain("Nu is het 1×12.");
  });

  test("maxima below the total say how many places are left over", () => {
    // 12 × 8 = 96, so 4 of 100 are left over
    expect(cell("VERDEEL", 100, null, null, null, 8)).toBe(
      "#VALUE! De maxima laten samen 96 plekken toe: 4 plekken kunnen nergens heen. Verhoog een maximum of verlaag het totaal.",
    );
  });
});
