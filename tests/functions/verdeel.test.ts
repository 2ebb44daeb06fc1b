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
