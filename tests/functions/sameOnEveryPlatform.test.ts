/**
 * A reference to an empty cell arrives as null on the web and as 0 on the desktop; members of one table use both. And
 * every problem with an argument says which argument, whatever its kind.
 */
import { cell, column } from "./cell";

const BLANKS: readonly unknown[] = [null, undefined, "", 0, " ", [[0]], [[""]]];

describe("a blank cell for a text argument means the same on every platform", () => {
  test.each([
    ["VERDEEL", [7, column(60, 30, 10)]],
    ["RESTVERDEEL", [7, column(60, 30, 10), column("", "", "")]],
    ["SPREIDING", [7, column(60, 30, 10), 0]],
    ["VERGELIJK", [7, column(60, 30, 10), column(1, 1, 1)]],
    ["BESLUIT", []],
    ["CAPACITEIT", []],
    ["OPGAVE", [column("PV20")]],
    ["SLEUTEL", []],
    ["INWONERS", [column("PV20")]],
    ["GEBIED", [column("Almere")]],
    ["GEMEENTEN", []],
  ])("%s", (id, given) => {
    for (const blank of BLANKS) expect(cell(id, ...given, blank)).toEqual(cell(id, ...given));
  });
});

describe("a problem says which argument it is about", () => {
  test("a total stored as text, an error value or a truth value", () => {
    expect(cell("VERDEEL", "100", column(1))).toBe(
      "#VALUE! totaal: Hier staat '100' als tekst. Maak er een getal van: kies de celopmaak Getal en typ het opnieuw.",
    );
    expect(cell("CONTROLE", column(1), "#N/B")).toBe(
      "#VALUE! totaal: Hier staat een foutwaarde. Herstel eerst die cel.",
    );
    expect(cell("VERDEEL", true)).toBe("#VALUE! totaal: Hier staat WAAR of ONWAAR. Vul een getal in.");
  });

  test("inhabitants and scores of the Spreidingswet, with their row", () => {
    expect(cell("SPREIDING", 4, column(10, 10, 2.5), column(0, 3, 3))).toBe(
      "#VALUE! seswoa, rij 2: De SES-WOA-score 3 kan niet. Vul een score boven -1 en hoogstens 2 in, zoals 0,153. inwoners, rij 3: Het inwonertal 2,5 is geen geheel getal van 0 of hoger. Vul een heel aantal in.",
    );
  });

  test.each([
    ["VERDEEL", [1, column(1), column(1, 2)], "methode"],
    ["BESLUIT", [column("id", "titel")], "veld"],
    ["CAPACITEIT", [column("amv", "totaal")], "categorie"],
    ["SLEUTEL", [column("gelijk", "x")], "sleutel"],
    ["INWONERS", [column("NL"), column(2022, 2023)], "peildatum"],
    ["GEMEENTEN", [column("PV20", "PV21")], "provincie"],
  ])("%s with a range where one value belongs", (id, given, argument) => {
    expect(cell(id, ...given)).toBe(`#VALUE! Bij '${argument}' hoort één waarde. Wijs één cel aan.`);
  });

  test("a truth or error value where a name belongs", () => {
    expect(cell("SLEUTEL", true)).toBe("#VALUE! sleutel: Hier staat WAAR of ONWAAR. Vul een naam in.");
    expect(cell("GEMEENTEN", { type: "Error", basicValue: "#N/A" })).toBe(
      "#VALUE! provincie: Hier staat een foutwaarde. Herstel eerst die cel.",
    );
    expect(cell("BESLUIT", true)).toContain("'WAAR' is geen keuze voor 'veld'.");
    expect(cell("CAPACITEIT", 1.5)).toContain("'1,5' is geen keuze voor 'categorie'.");
  });
});

describe("text arguments", () => {
  test("a curly apostrophe, as word processors make, is an apostrophe", () => {
    expect(cell("VERDEEL", 7, column(60, 30, 10), "D’Hondt")).toEqual(column(5, 2, 0));
  });

  test("a date that does not exist is no date", () => {
    expect(cell("INWONERS", "NL", "30-2-2024")).toBe(
      "#VALUE! '30-2-2024' is geen jaar of datum. Vul een jaar in, zoals 2024.",
    );
  });

  test("a long text is cut, visibly", () => {
    expect(cell("CAPACITEIT", "x".repeat(41))).toContain(`'${"x".repeat(40)}…' is geen keuze`);
  });
});
