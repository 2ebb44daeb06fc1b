/** Which figures the tables of a decision hold, of which days they are, and which columns were left. */
import { decisionFigures } from "../../../src/intake/decision/decisionFigures";
import { leftOfMinors } from "../../../src/intake/decision/leftOfMinors";
import { severalDates } from "../../../src/intake/decision/severalDates";
import { COLUMN_OF_MINORS } from "../../../src/intake/rules/columnAnswer";
import { periodsIn } from "../../../src/intake/cells/namedPeriods";
import { headersOf, linesOf } from "../table/parts";

describe("which figures a table holds", () => {
  const figures = (
    titles: readonly string[],
    headers: string,
    values: readonly (readonly [string, string])[] = [],
  ): string =>
    decisionFigures({ titles, headers: linesOf(headers) }, { titles: [], answers: { values: new Map(values) } })
      .map(([figure, category]) => `${figure} ${category}`)
      .join(", ");

  test.each<[readonly string[], string, string]>([
    [["Opgave"], "Provincie;Opgave", "places totaal"],
    [["Opgave"], "Provincie;Opgave;amv", "places totaal, minors amv"],
    [["Opgave, waarvan amv"], "Provincie;Opgave;amv", "places totaal, minors amv"],
    [["Opgave, waarvan amv"], "Provincie;Plekken;amv", "places totaal, minors amv"],
    [["Opgave, waarvan amv"], "Provincie;Plekken noord;amv", "places totaal, minors amv"],
    [["Opgave, waarvan amv"], "Provincie;Aantal;amv", "places totaal, minors amv"],
    [["Opgave amv"], "Provincie;amv", "minors amv"],
    [["Opgave amv"], "Provincie;Aantal", "places amv"],
    [["Opgave minderjarigen"], "Provincie;Aantal", "places amv"],
    [["Opgave"], "Provincie;amv", "places totaal, minors amv"],
    [["Opgave inclusief amv"], "Provincie;Aantal", "places totaal"],
    [["Gerealiseerde opgave"], "Provincie;Aantal", "places totaal"],
    [["Opgave"], "Provincie;Opgave inclusief amv", "places totaal"],
    [["Opgave"], "Provincie;Realisatie", "places totaal"],
    [[], "", "places totaal"],
  ])("below %j with '%s': %s", (titles, headers, expected) => {
    expect(figures(titles, headers)).toBe(expected);
  });

  test("who chose the lines of the minors chose the minors, and who chose their column did not", () => {
    expect(figures(["Opgave"], "Provincie;Doelgroep;Aantal", [["Doelgroep", "amv"]])).toBe("places amv");
    expect(figures(["Opgave"], "Provincie;Aantal;Deel", [[COLUMN_OF_MINORS, "waarvan amv"]])).toBe("places totaal");
    expect(decisionFigures({ titles: [], headers: [] }, { titles: ["Opgave amv"], answers: {} })).toEqual([
      ["places", "amv"],
    ]);
  });
});

describe("places beside those of minors that were not read", () => {
  const left = (headers: string, category: "amv" | "totaal" = "amv", count = "amv"): readonly unknown[] =>
    leftOfMinors([
      { category, headers: headersOf(headers), columns: { region: "Provincie", count, period: null, notation: null } },
    ]).map(({ problem }) => problem.parameters["column"]);

  test.each<[string, readonly string[]]>([
    ["Provincie;Asielzoekers;amv", ["Asielzoekers"]],
    ["Provincie;Reguliere plekken;amv", ["Reguliere plekken"]],
    ["Provincie;Opgave;amv", []],
    ["Provincie;Gerealiseerd;amv", []],
    ["Provincie;Noot;amv", []],
  ])("'%s': %j", (headers, expected) => {
    expect(left(headers)).toEqual(expected);
  });

  test("are not said of the column that was read, nor beside a total", () => {
    expect(left("Provincie;Opgave amv overige", "amv", "Opgave amv overige")).toEqual([]);
    expect(left("Provincie;Asielzoekers;amv", "totaal")).toEqual([]);
  });

  test("are called by as much as a sentence can hold", () => {
    expect(left(`Provincie;Asielzoekers ${"x".repeat(200)};amv`)).toEqual([`Asielzoekers ${"x".repeat(107)}`]);
  });
});

describe("tables for several days", () => {
  type Dated = readonly ["totaal" | "amv", string | null];
  const asked = (tables: readonly Dated[]): readonly (readonly string[])[] =>
    severalDates(
      tables.map(([category, day]) => ({ category, period: day === null ? null : (periodsIn(day)[0] ?? null) })),
    ).map(({ choices }) => choices);

  test.each<[string, readonly Dated[], readonly (readonly string[])[]]>([
    [
      "of one day",
      [
        ["totaal", "1-1-2027"],
        ["totaal", "1-1-2027"],
      ],
      [],
    ],
    [
      "of two days",
      [
        ["totaal", "1-1-2027"],
        ["totaal", "1-7-2027"],
      ],
      [["1-1-2027", "1-7-2027"]],
    ],
    [
      "of minors for two days",
      [
        ["totaal", "1-1-2027"],
        ["amv", "1-1-2027"],
        ["amv", "1-7-2027"],
      ],
      [["1-1-2027", "1-7-2027"]],
    ],
    [
      "of each a day",
      [
        ["totaal", "1-1-2027"],
        ["amv", "1-7-2027"],
      ],
      [],
    ],
    [
      "of which one says no day",
      [
        ["totaal", "1-1-2027"],
        ["totaal", null],
      ],
      [],
    ],
  ])("%s", (_what, tables, expected) => {
    expect(asked(tables)).toEqual(expected);
  });
});

test("a title of places of others is none of minors, whatever else it says", () => {
  const [first] = decisionFigures({ titles: ["Leeftijd amvest 15 tot 20"], headers: [] }, { titles: [], answers: {} });
  expect(first).toEqual(["places", "totaal"]);
});
