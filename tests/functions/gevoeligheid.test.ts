import { cell, column, rowsOf } from "./cell";

describe("GEVOELIGHEID", () => {
  test("gives a column per step and the first part at which a number changes", () => {
    // 10 over 100 and 100 × (1 + p/2): the second has 5,5 at p = 4/9.
    expect(cell("GEVOELIGHEID", 10, column(100, 100), column(0, 0.5), 2)).toEqual([
      [0, 0.5, 1, "verandert vanaf"],
      [5, 4, 4, 4 / 9],
      [5, 6, 6, 4 / 9],
    ]);
  });

  test("takes ten steps when none are given, and leaves the last cell empty where nothing changes", () => {
    const table = rowsOf(cell("GEVOELIGHEID", 10, [[1, 1]], 0.3));
    expect(table[0]).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, "verandert vanaf"]);
    expect(table.slice(1)).toEqual([
      [...Array.from({ length: 11 }, () => 5), ""],
      [...Array.from({ length: 11 }, () => 5), ""],
    ]);
  });

  test("its first step is VERDEEL over the weights and its last one SPREIDING over inhabitants and scores", () => {
    const people = column(93_000, 41_500, 12_345, 7_001);
    const scores = column(0.213, -0.08, 0.001, -0.35);
    const table = rowsOf(cell("GEVOELIGHEID", 997, people, scores)).slice(1);
    expect(table.map((row) => [row[0]])).toEqual(cell("VERDEEL", 997, people));
    expect(table.map((row) => [row[10]])).toEqual(cell("SPREIDING", 997, people, scores));
  });

  test("says which correction or how many steps cannot be", () => {
    expect(cell("GEVOELIGHEID", 10, column(1, 1), column(0, -1.5))).toBe(
      "#VALUE! correctie, rij 2: De correctie -1,5 is lager dan -1. Het gewicht zou dan negatief worden.",
    );
    expect(cell("GEVOELIGHEID", 10, column(1, 1), -1)).toBe(
      "#VALUE! Met de volle correctie zijn alle gewichten 0. Maak ten minste één correctie hoger dan -1.",
    );
    expect(cell("GEVOELIGHEID", 10, column(1, 1), 0, 1000)).toBe(
      "#VALUE! Het aantal stappen 1.000 kan niet. Kies een geheel getal van 1 tot en met 100.",
    );
    expect(cell("GEVOELIGHEID", 10, column(1, 1))).toBe("#VALUE! Het argument 'correctie' ontbreekt. Vul het in.");
  });
});
