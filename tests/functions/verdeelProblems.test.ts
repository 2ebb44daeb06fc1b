import { cell, column } from "./cell";

describe("wrong weights", () => {
  test("a number stored as text is refused with its place and the repair", () => {
    expect(cell("VERDEEL", 100, column(1, "12,5"))).toBe(
      "#VALUE! gewichten, rij 2: Hier staat '12,5' als tekst. Maak er een getal van: kies de celopmaak Getal en typ het opnieuw.",
    );
  });

  test("every wrong cell is named at once, by row and column", () => {
    expect(
      cell("VERDEEL", 100, [
        [1, "veel"],
        [true, "#N/B"],
      ]),
    ).toBe(
      "#VALUE! gewichten, rij 1, kolom 2: Hier staat de tekst 'veel'. Vul een getal in. gewichten, rij 2, kolom 1: Hier staat WAAR of ONWAAR. Vul een getal in. gewichten, rij 2, kolom 2: Hier staat een foutwaarde. Herstel eerst die cel.",
    );
  });

  test("many wrong cells are counted after the first ones", () => {
    const answer = String(cell("VERDEEL", 100, column(...Array.from({ length: 30 }, () => "fout"))));
    expect(answer).toContain("gewichten, rij 1: Hier staat de tekst 'fout'.");
    expect(answer).toMatch(/En nog \d+ fouten\.$/u);
    expect(answer.length).toBeLessThan(450);
  });

  test("no weights at all, a negative one and no positive one have their own sentence", () => {
    expect(cell("VERDEEL", 5, column(3, -1))).toBe(
      "#VALUE! gewichten, rij 2: Het gewicht -1 is negatief. Vul een getal van 0 of hoger in.",
    );
    expect(cell("VERDEEL", 5, column(0, ""))).toBe(
      "#VALUE! Alle gewichten zijn 0. Geef ten minste één ontvanger een gewicht boven 0.",
    );
  });

  test("an error cell that arrives as an object is an error value, not a number", () => {
    expect(cell("VERDEEL", 5, column(1, { type: "Error", basicValue: "#N/A" }))).toContain(
      "gewichten, rij 2: Hier staat een foutwaarde. Herstel eerst die cel.",
    );
  });

  test("a number that is none, as another add-in may return, is refused with its place", () => {
    expect(cell("VERDEEL", 5, column(1, NaN, Infinity))).toBe(
      "#VALUE! gewichten, rij 2: Hier staat geen getal. Vul een getal in. gewichten, rij 3: Hier staat geen getal. Vul een getal in.",
    );
  });

  test("different shapes are named both", () => {
    expect(cell("VERDEEL", 10, column(1, 2), null, [[1, 2]])).toBe(
      "#VALUE! 'minimum' heeft de vorm 1×2, 'gewichten' heeft 2×1. Geef beide dezelfde vorm, of geef één cel.",
    );
  });

  test("a wrong total and wrong weights are told together", () => {
    const answer = String(cell("VERDEEL", "100", column("x", 1)));
    expect(answer).toContain("'100' als tekst");
    expect(answer).toContain("de tekst 'x'");
  });

  test.each([
    [1.5, "1,5"],
    [-3, "-3"],
  ])("a total of %p is no count", (total, shown) => {
    expect(cell("VERDEEL", total, column(1))).toBe(
      `#VALUE! Het totaal ${shown} is geen geheel getal van 0 of hoger. Vul een heel aantal plekken in.`,
    );
  });

  test("a total of 2^53 is too large: a sheet cannot tell it from the next number", () => {
    expect(cell("VERDEEL", 2 ** 53, column(1))).toBe(
      "#VALUE! Het totaal 9.007.199.254.740.992 is te groot om precies te verdelen. Vul een kleiner getal in.",
    );
  });

  test("a range for the total asks for one cell", () => {
    expect(cell("VERDEEL", column(1, 2), column(1))).toBe("#VALUE! Bij 'totaal' hoort één waarde. Wijs één cel aan.");
    expect(cell("VERDEEL", [[9]], column(1, 2))).toEqual(column(3, 6));
  });
});
