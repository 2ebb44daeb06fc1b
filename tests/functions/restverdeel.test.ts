import { cell, column } from "./cell";

describe("RESTVERDEEL", () => {
  test("agreed numbers stay, 'geen' is an agreed zero, and the rest goes over the others by weight", () => {
    // 10 − 3 − 0 = 7 for the weights 2 and 5
    expect(cell("RESTVERDEEL", 10, column(1, 1, 2, 5), column(3, "geen", "", 0))).toEqual(column(3, 0, 2, 5));
  });

  test("nothing agreed is an ordinary distribution, in any shape", () => {
    expect(cell("RESTVERDEEL", 100, [[1, 1, 1]], [["", "", ""]])).toEqual([[34, 33, 33]]);
  });

  test("takes a method for the rest", () => {
    // 10 − 3 = 7 over 60, 30, 10 by d'Hondt: 5, 2, 0
    expect(cell("RESTVERDEEL", 10, column(60, 30, 10, 99), column("", "", "", 3), "dhondt")).toEqual(
      column(5, 2, 0, 3),
    );
  });

  test("more agreed than the total says how many", () => {
    expect(cell("RESTVERDEEL", 10, column(1, 1), column(11, 0))).toBe(
      "#VALUE! Er is 1 plek meer afgesproken dan het totaal 10. Verlaag een afspraak of verhoog het totaal.",
    );
  });

  test("places left over while everybody has an agreement say how many", () => {
    expect(cell("RESTVERDEEL", 10, column(1, 1), column(3, 4))).toBe(
      "#VALUE! Er zijn nog 3 plekken over, maar alle ontvangers hebben al een afspraak. Maak ten minste één afspraak leeg.",
    );
  });

  test("a wrong agreement is named with its row", () => {
    expect(cell("RESTVERDEEL", 10, column(1, 1), column("ja", 1))).toBe(
      "#VALUE! vast, rij 1: Hier staat de tekst 'ja'. Vul een getal in, of het woord 'geen' voor nul.",
    );
    expect(cell("RESTVERDEEL", 10, column(1, 1), column("", 1.5))).toBe(
      "#VALUE! vast, rij 2: De afspraak 1,5 is geen geheel getal van 0 of hoger. Vul een heel aantal plekken in.",
    );
  });

  test("what is missing is named", () => {
    expect(cell("RESTVERDEEL")).toBe("#VALUE! Het argument 'gewichten' ontbreekt. Vul het in.");
    expect(cell("RESTVERDEEL", null, column(1), null)).toBe(
      "#VALUE! Het argument 'totaal' ontbreekt. Vul het in. Het argument 'vast' ontbreekt. Vul het in.",
    );
  });
});
