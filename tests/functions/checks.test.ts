import { cell, column } from "./cell";

describe("CONTROLE", () => {
  test("a distribution that adds up and keeps its bounds is OK", () => {
    expect(cell("CONTROLE", column(34, 33, 33), 100, 30, column(40, 33, ""))).toBe("OK");
    expect(cell("CONTROLE", [[34, 33, 33]], 100)).toBe("OK");
  });

  test("what VERDEEL gives is always OK", () => {
    expect(cell("CONTROLE", cell("VERDEEL", 88000, column(3, 1, 7, 11)), 88000)).toBe("OK");
  });

  test("says by how much the sum is off", () => {
    expect(cell("CONTROLE", column(34, 33), 66)).toBe("De som is 67. Dat is 1 meer dan het totaal 66.");
    expect(cell("CONTROLE", column(34, ""), 1034)).toBe("De som is 34. Dat is 1.000 minder dan het totaal 1.034.");
  });

  test("names every fault in one sentence after the other", () => {
    // 1,5 − 1 + 9 = 9,5
    expect(cell("CONTROLE", column(1.5, -1, 9), 10, column(2, "", ""), column("", "", 8))).toBe(
      "De som is 9,5. Dat is 0,5 minder dan het totaal 10. Ontvanger 1 heeft 1,5: dat is geen heel aantal plekken. Ontvanger 1 heeft 1,5: dat is minder dan het minimum 2. Ontvanger 2 heeft -1: dat is minder dan 0. Ontvanger 3 heeft 9: dat is meer dan het maximum 8.",
    );
  });

  test("'geen' is a maximum of zero, a blank or 0 is none", () => {
    expect(cell("CONTROLE", column(1, 2), 3, null, column("geen", ""))).toBe(
      "Ontvanger 1 heeft 1: dat is meer dan het maximum 0.",
    );
    expect(cell("CONTROLE", column(1, 2), 3, null, column(0, ""))).toBe("OK");
  });

  test("decimals do not spoil the sum: 0,1 + 0,2 is 0,3", () => {
    expect(cell("CONTROLE", column(0.1, 0.2), 1)).toContain("De som is 0,3. Dat is 0,7 minder dan het totaal 1.");
  });

  test("text among the places is an error, not a fault of the distribution", () => {
    expect(cell("CONTROLE", column(1, "2"), 3)).toBe(
      "#VALUE! verdeling, rij 2: Hier staat '2' als tekst. Maak er een getal van: kies de celopmaak Getal en typ het opnieuw.",
    );
  });

  test("bounds of another shape are refused", () => {
    expect(cell("CONTROLE", column(1, 2), 3, column(1, 1, 1))).toBe(
      "#VALUE! 'minimum' heeft de vorm 3×1, 'verdeling' heeft 2×1. Geef beide dezelfde vorm, of geef één cel.",
    );
  });

  test("what is missing is named", () => {
    expect(cell("CONTROLE")).toBe("#VALUE! Het argument 'verdeling' ontbreekt. Vul het in.");
    expect(cell("CONTROLE", column(1))).toBe("#VALUE! Het argument 'totaal' ontbreekt. Vul het in.");
  });
});

describe("RUILCONTROLE", () => {
  test("an exchange that leaves the sum as it was is OK", () => {
    expect(cell("RUILCONTROLE", column(10, 20, 30), column(15, 20, 25))).toBe("OK");
  });

  test("says what the exchange gains or loses, who gives and who takes", () => {
    expect(cell("RUILCONTROLE", column(10, 20), column(5, 26))).toBe(
      "De uitruil sluit niet: er komt 1 plek bij. Geven: ontvanger 1 (5). Nemen: ontvanger 2 (6).",
    );
    expect(cell("RUILCONTROLE", [[10, 20]], [[10, 0]])).toBe(
      "De uitruil sluit niet: er vallen 20 plekken weg. Geven: ontvanger 2 (20). Niemand neemt.",
    );
  });

  test("names a number below zero", () => {
    expect(cell("RUILCONTROLE", column(10, 20), column(31, -1))).toBe(
      "Ontvanger 2 heeft -1. Vul een heel aantal van 0 of hoger in.",
    );
  });

  test("refuses ranges of different shapes", () => {
    expect(cell("RUILCONTROLE", column(10, 20), [[10, 20]])).toBe(
      "#VALUE! 'na' heeft de vorm 1×2, 'voor' heeft 2×1. Geef beide dezelfde vorm, of geef één cel.",
    );
  });

  test("text is named with its place, in both ranges at once", () => {
    expect(cell("RUILCONTROLE", column("a", 20), column(10, "b"))).toBe(
      "#VALUE! voor, rij 1: Hier staat de tekst 'a'. Vul een getal in. na, rij 2: Hier staat de tekst 'b'. Vul een getal in.",
    );
  });
});
