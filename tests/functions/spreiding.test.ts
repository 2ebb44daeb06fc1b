import { cell, column } from "./cell";

describe("SPREIDING", () => {
  test("weighs inhabitants × (1 + SES-WOA)", () => {
    // 1.000 × 1,1 = 1.100 and 1.000 × 0,9 = 900: 55 and 45 of 100
    expect(cell("SPREIDING", 100, column(1000, 1000), column(0.1, -0.1))).toEqual(column(55, 45));
  });

  test("computes a score exactly", () => {
    // 1.153 and 847 of 2.000: 1.000 places are 576,5 and 423,5; the place left over goes to the first of two equal rests
    expect(cell("SPREIDING", 1000, column(1000, 1000), column(0.153, -0.153))).toEqual(column(577, 423));
  });

  test("closes on the total by itself, and rounds each on its own when asked", () => {
    expect(cell("SPREIDING", 10, column(1, 1, 1, 1), 0)).toEqual(column(3, 3, 2, 2));
    expect(cell("SPREIDING", 10, column(1, 1, 1, 1), 0, "officieel")).toEqual(column(3, 3, 3, 3));
  });

  test("answers in the shape of the inhabitants; other shapes are named", () => {
    expect(cell("SPREIDING", 4, [[10, 30]], [[0, 0]])).toEqual([[1, 3]]);
    expect(cell("SPREIDING", 4, [[10, 30]], column(0, 0))).toBe(
      "#VALUE! 'seswoa' heeft de vorm 2×1, 'inwoners' heeft 1×2. Geef beide dezelfde vorm, of geef één cel.",
    );
  });

  test.each([-1, -1.5, 2.01, 15.3])("a score of %p is refused: above -1 and at most 2", (score) => {
    expect(String(cell("SPREIDING", 4, column(10, 30), column(0, score)))).toContain(
      `De SES-WOA-score ${String(score).replace(".", ",")} kan niet. Vul een score boven -1 en hoogstens 2 in, zoals 0,153.`,
    );
  });

  test("a score of 2 and one just above -1 are allowed", () => {
    // weights 1 × 3 and 1 × 0,01: of 301 places 300 and 1
    expect(cell("SPREIDING", 301, column(1, 1), column(2, -0.99))).toEqual(column(300, 1));
  });

  test("inhabitants are whole numbers of at least 0", () => {
    expect(String(cell("SPREIDING", 4, column(10.5, 30), 0))).toContain(
      "Het inwonertal 10,5 is geen geheel getal van 0 of hoger. Vul een heel aantal in.",
    );
    expect(String(cell("SPREIDING", 4, column("veel", 30), 0))).toContain(
      "inwoners, rij 1: Hier staat de tekst 'veel'.",
    );
  });
});
