import { cell, column } from "./cell";

describe("KRUISVERDEEL", () => {
  test("divides so that both margins are exact", () => {
    // The example of the encyclopaedia: rows 5, 11, 4 and columns 7, 5, 8.
    expect(
      cell(
        "KRUISVERDEEL",
        column(5, 11, 4),
        [[7, 5, 8]],
        [
          [123, 45, 815],
          [912, 714, 414],
          [312, 255, 215],
        ],
      ),
    ).toEqual([
      [1, 0, 4],
      [4, 4, 3],
      [2, 1, 1],
    ]);
  });

  test("refuses margins with different sums and says by how much", () => {
    expect(
      cell(
        "KRUISVERDEEL",
        column(5, 4),
        [[7, 3]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBe("#VALUE! De rijtotalen zijn samen 9 en de kolomtotalen 10: 1 plek verschil. Maak de sommen gelijk.");
  });

  test("says how many places cannot be put where when the zeros leave no way", () => {
    expect(
      cell(
        "KRUISVERDEEL",
        column(3, 2, 4),
        [[4, 5]],
        [
          [1, 0],
          [1, 0],
          [1, 1],
        ],
      ),
    ).toBe(
      "#VALUE! 1 plek kan nergens heen. De vraag van rij 1, 2 is 5, kolom 1 heeft er 4. Geef daar meer gewichten of pas de totalen aan.",
    );
    expect(cell("KRUISVERDEEL", column(2, 1), [[3]], column("", 5))).toBe(
      "#VALUE! 2 plekken kunnen nergens heen. De vraag van rij 1 is 2, maar daar staat geen enkel gewicht. Geef daar gewichten of pas de totalen aan.",
    );
  });

  test("names the shape that a margin must have", () => {
    expect(
      cell(
        "KRUISVERDEEL",
        [[5, 4]],
        [[4, 5]],
        [
          [1, 1],
          [1, 1],
        ],
      ),
    ).toBe("#VALUE! 'rijtotalen' heeft de vorm 1×2. Bij gewichten van 2×2 hoort 2×1.");
    expect(
      cell("KRUISVERDEEL", column(5, 4), column(4, 5), [
        [1, 1],
        [1, 1],
      ]),
    ).toBe("#VALUE! 'kolomtotalen' heeft de vorm 2×1. Bij gewichten van 2×2 hoort 1×2.");
  });

  test("names the cell in which a total or a weight is wrong", () => {
    expect(
      cell(
        "KRUISVERDEEL",
        column(1.5, 4),
        [[4, -1]],
        [
          [1, "x"],
          [1, 1],
        ],
      ),
    ).toBe("#VALUE! gewichten, rij 1, kolom 2: Hier staat de tekst 'x'. Vul een getal in.");
    expect(
      cell(
        "KRUISVERDEEL",
        column(1.5, 4),
        [[4, -1]],
        [
          [1, 1],
          [1, -2],
        ],
      ),
    ).toBe(
      "#VALUE! rijtotalen, rij 1: Het rijtotaal 1,5 is geen geheel getal van 0 of hoger. Vul een heel aantal plekken in. kolomtotalen, rij 1, kolom 2: Het kolomtotaal -1 is geen geheel getal van 0 of hoger. Vul een heel aantal plekken in. gewichten, rij 2, kolom 2: Het gewicht -2 is negatief. Vul een getal van 0 of hoger in.",
    );
  });

  test("names what is missing", () => {
    expect(cell("KRUISVERDEEL", column(1), null, column(1))).toBe(
      "#VALUE! Het argument 'kolomtotalen' ontbreekt. Vul het in.",
    );
  });
});
