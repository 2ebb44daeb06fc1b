import { cell, column } from "./cell";

/** Inhabitants of the twelve provinces on 1 January 2022, in the order of CBS (StatLine, division of 2023). */
const PROVINCES_2022 = column(
  590170,
  654019,
  497743,
  1171910,
  434771,
  2110472,
  1369873,
  2909827,
  3753944,
  386767,
  2593273,
  1117903,
);

const AMV_75500 = [171, 189, 144, 339, 126, 610, 396, 842, 1086, 112, 750, 323];

const places = (answer: unknown): number[] => (Array.isArray(answer) ? answer.flat().map(Number) : []);
const sumOf = (answer: unknown): number => places(answer).reduce((sum, count) => sum + count, 0);

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

describe("VERDEEL with weights", () => {
  test("a tie goes to the recipient that stands first", () => {
    // 100 / 3 = 33⅓ each; the one place left over goes to the highest
    expect(cell("VERDEEL", 100, column(1, 1, 1))).toEqual(column(34, 33, 33));
  });

  test("answers in the shape of the weights, ties by row and then by column", () => {
    expect(cell("VERDEEL", 100, [[1, 1, 1]])).toEqual([[34, 33, 33]]);
    // 6 / 4 = 1,5 each: 1, and the two left over go to the first row
    expect(
      cell("VERDEEL", 6, [
        [1, 1],
        [1, 1],
      ]),
    ).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(cell("VERDEEL", 7, 5)).toEqual([[7]]);
  });

  test("without a total takes the total of the decision", () => {
    expect(cell("VERDEEL", null, column(1, 1))).toEqual(column(44000, 44000));
  });

  test("'officieel' reproduces the published amv table of 75.500 from the inhabitants of 2022", () => {
    // Groningen: 5.088 × 590.170 / 17.590.672 = 170,7 → 171
    expect(places(cell("VERDEEL", 5088, PROVINCES_2022, "officieel"))).toEqual(AMV_75500);
  });

  test("'officieel' rounds each on its own, so its sum may differ from the total", () => {
    // 10 / 4 = 2,5 → 3 each, together 12
    expect(cell("VERDEEL", 10, column(1, 1, 1, 1), "officieel")).toEqual(column(3, 3, 3, 3));
  });

  test("'officieel' refuses bounds", () => {
    expect(cell("VERDEEL", 10, column(1, 2), "officieel", 1)).toBe(
      "#VALUE! De methode 'officieel' rondt elke ontvanger apart af en kent geen minimum of maximum. Kies 'sluitend' of haal de grenzen weg.",
    );
  });

  test("the divisor methods part ways on small numbers", () => {
    // 7 over 60, 30, 10: d'Hondt 60/5 > 30/3 > 10 gives 5, 2, 0; Adams gives everyone one first: 4, 2, 1
    expect(cell("VERDEEL", 7, column(60, 30, 10), "dhondt")).toEqual(column(5, 2, 0));
    expect(cell("VERDEEL", 7, column(60, 30, 10), "adams")).toEqual(column(4, 2, 1));
    for (const method of ["webster", "hill", "dean"]) {
      expect(sumOf(cell("VERDEEL", 7, column(60, 30, 10), method))).toBe(7);
    }
  });

  test.each([
    ["sluitend", ["grootste rest", " GROOTSTE  REST ", "Sluitend"]],
    ["officieel", ["officiëel", "OFFICIEEL"]],
    ["webster", ["sainte-lague", "Sainte-Laguë"]],
    ["dhondt", ["d'hondt", "D'Hondt", "jefferson"]],
    ["adams", ["Adams "]],
    ["hill", ["huntington-hill", "Huntington-Hill"]],
    ["dean", ["DEAN"]],
  ])("method '%s' has other names, and case, accents and blanks do not count", (name, others) => {
    const weights = column(60, 30, 10, 7);
    for (const other of others) expect(cell("VERDEEL", 7, weights, other)).toEqual(cell("VERDEEL", 7, weights, name));
  });

  test("a method that does not exist answers the ones that do", () => {
    expect(cell("VERDEEL", 10, column(1, 2), "eerlijk")).toBe(
      "#VALUE! 'eerlijk' is geen keuze voor 'methode'. Kies uit: sluitend, officieel, webster, dhondt, adams, hill, dean.",
    );
  });

  test("bounds hold, and what they free goes to the others by weight", () => {
    // 100 over 1, 1, 8: the last may have 40, so 60 is left for two equal ones
    expect(cell("VERDEEL", 100, column(1, 1, 8), null, null, column("", "", 40))).toEqual(column(30, 30, 40));
    // the first has at least 50, so 50 is left for 1 and 8: 5,56 and 44,44
    expect(cell("VERDEEL", 100, column(1, 1, 8), null, column(50, "", ""))).toEqual(column(50, 6, 44));
  });

  test("a blank or 0 is no maximum; the word 'geen' is a maximum of zero", () => {
    for (const none of ["", null, 0]) {
      expect(cell("VERDEEL", 10, column(1, 1), null, null, column(none, none))).toEqual(column(5, 5));
    }
    expect(cell("VERDEEL", 10, column(1, 1), null, null, column(" Geen", ""))).toEqual(column(0, 10));
  });

  test("a recipient without weight gets its minimum", () => {
    expect(cell("VERDEEL", 10, column(0, 1, 1), null, column(2, "", ""))).toEqual(column(2, 4, 4));
  });

  test("decimal weights count exactly: 0,1 + 0,2 is 0,3", () => {
    // 3 × 0,1 / 0,6 = 0,5; 3 × 0,2 / 0,6 = 1; 3 × 0,3 / 0,6 = 1,5: the place left over goes to the first of two equal rests
    expect(cell("VERDEEL", 3, column(0.1, 0.2, 0.3))).toEqual(column(1, 1, 1));
  });

  test("a blank, null and 0 weigh the same, whatever the platform sends", () => {
    for (const blank of ["", null, undefined, 0]) {
      expect(cell("VERDEEL", 9, column(1, blank, 2))).toEqual(column(3, 0, 6));
    }
  });

  test("too high minima say how many places are missing", () => {
    expect(cell("VERDEEL", 10, column(1, 2), null, 6)).toBe(
      "#VALUE! De minima vragen samen 12 plekken, 2 meer dan het totaal 10. Verlaag een minimum of verhoog het totaal.",
    );
  });

  test("a minimum above its maximum says where", () => {
    expect(cell("VERDEEL", 10, column(1, 2), null, column(0, 5), column(0, 4))).toBe(
      "#VALUE! minimum, rij 2: Het minimum 5 is hoger dan het maximum 4. Maak een van beide anders.",
    );
  });
});

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

  test("different shapes are named both", () => {
    expect(cell("VERDEEL", 10, column(1, 2), null, [[1, 2]])).toBe(
      "#VALUE! 'minimum' heeft de vorm 1×2, 'gewichten' heeft 2×1. Geef beide dezelfde vorm, of geef één cel.",
    );
  });

  test("a wrong total and wrong weights are told together", () => {
    const answer = String(cell("VERDEEL", "100", column("x")));
    expect(answer).toContain("'100' als tekst");
    expect(answer).toContain("de tekst 'x'");
  });

  test.each([
    [1.5, "1,5"],
    [-3, "-3"],
    [2 ** 53, "9.007.199.254.740.992"],
  ])("a total of %p is no count", (total, shown) => {
    expect(cell("VERDEEL", total, column(1))).toBe(
      `#VALUE! Het totaal ${shown} is geen geheel getal van 0 of hoger. Vul een heel aantal plekken in.`,
    );
  });

  test("a range for the total asks for one cell", () => {
    expect(cell("VERDEEL", column(1, 2), column(1))).toBe("#VALUE! Bij 'totaal' hoort één waarde. Wijs één cel aan.");
    expect(cell("VERDEEL", [[9]], column(1, 2))).toEqual(column(3, 6));
  });
});

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
