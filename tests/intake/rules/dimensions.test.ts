/** Columns by which a list repeats its regions: which of their values counts is the planner's choice, never that of the last line. */
import type { Cell, SourceLine } from "../../../src/intake/cells/cell";
import type { FigureKind } from "../../../src/intake/headers/figureWords";
import { dimensionsOf, dividingColumns, valuesOf } from "../../../src/intake/rules/dimensions";
import type { ColumnHeader } from "../../../src/intake/table/blockHeaders";

/** Lines of one column. */
function linesOf(cells: readonly Cell[]): readonly SourceLine[] {
  return cells.map((cell, index) => ({ line: index + 2, cells: [cell] }));
}

const headed = (text: string, own = text): ColumnHeader => ({ column: 0, text, own });

/** Each value on three lines, as in a list that repeats its regions. */
function repeated(values: readonly string[]): readonly SourceLine[] {
  return linesOf([...values, ...values, ...values]);
}

/** The values that a planner chooses from; null when the column needs no choice. */
function choices(lines: readonly SourceLine[], header: ColumnHeader, wanted: FigureKind): readonly string[] | null {
  return dimensionsOf(lines, [header], new Set(), wanted)[0]?.values ?? null;
}

function isAsked(header: string, values: readonly string[], wanted: FigureKind = "inhabitants"): boolean {
  return choices(repeated(values), headed(header), wanted) !== null;
}

const numbered = (count: number, text: string): readonly string[] =>
  Array.from({ length: count }, (_none, index) => `${text} ${index}`);

describe("the values of a column are its texts, each once", () => {
  test.each<[string, readonly Cell[], readonly string[] | null]>([
    ["in the order of the list", ["vrouw", "man", "vrouw"], ["vrouw", "man"]],
    ["without what is blank", ["man", null, "", " ", "vrouw"], ["man", "vrouw"]],
    ["none where all is blank", [null, ""], null],
    ["none beside a number", ["man", 3], null],
    ["whole numbers as text are codes", ["10000", "-5"], ["10000", "-5"]],
    ["a fraction is a figure", ["man", "1.5"], null],
    ["a fraction with a comma", ["man", "12,75"], null],
    ["a fraction below 0", ["man", "-1,5"], null],
    ["with the minus of print", ["man", "−12.50"], null],
    ["a version is no fraction", ["v1.5"], ["v1.5"]],
    ["nor is a paragraph", ["1.5a", "1:5"], ["1.5a", "1:5"]],
  ])("%s", (_name, cells, expected) => {
    expect(valuesOf(linesOf(cells), 0)).toEqual(expected);
  });

  test("up to 400: more are names or remarks", () => {
    expect(valuesOf(linesOf(numbered(400, "x")), 0)).toHaveLength(400);
    expect(valuesOf(linesOf(numbered(401, "x")), 0)).toBeNull();
  });

  test("a line that is shorter than its header is blank there", () => {
    expect(valuesOf([{ line: 2, cells: [] }, ...linesOf(["man"])], 0)).toEqual(["man"]);
  });
});

describe("a planner chooses", () => {
  test.each<[string, readonly string[]]>([
    ["Geslacht", ["a", "b"]],
    ["Leeftijd code", ["100", "200"]],
    ["Leeftijd van hoofd", ["100", "groep"]],
    ["Leeftijd van hoofd", ["100", "g100"]],
    ["Leeftijd van hoofd", ["100", "100g"]],
    ["Onderwerp", ["Aantal woningen"]],
    ["Onderwerp", ["Inwoners", "Aantal woningen"]],
    ["Groepering", ["mannen", "vrouwen"]],
    ["Groepering", ["mannen", "overig"]],
    ["Groepering", ["0 tot 5", "5 tot 10"]],
    ["Groepering", ["10 jaar", "110 jaar"]],
    ["Kern", ["Noord", "Zuid"]],
    ["Wijknaam", ["Noord"]],
    ["Wijk_code", ["Noord"]],
    ["Soort van inwoners", ["Gehuisvest", "Anders"]],
    ["Soort", ["amv", "anders"]],
  ])("%s with %j", (header, values) => {
    expect(choices(repeated(values), headed(header), "inhabitants")).toEqual(values);
  });

  test.each<[string, string, readonly string[]]>([
    ["only its total", "Geslacht", ["Totaal mannen en vrouwen"]],
    ["only its total, as a code", "Leeftijd", ["10000"]],
    ["the figure itself is the one subject", "Onderwerp", ["Inwoners"]],
    ["numbers under a header of more words are figures", "Leeftijd van hoofd", ["100", "12,5-20"]],
    ["one of three is a part", "Groepering", ["mannen", "overig", "rest"]],
    ["a number of years in a sentence is no age", "Groepering", ["sinds 5 jaar", "1000 jaar"]],
    ["no words that tell of parts", "Opmerking", ["goed", "slecht"]],
    ["a kind of something else", "Soort", ["groot", "klein"]],
    ["a sentence above a column is no kind", "Soort van alle inwoners", ["amv", "anders"]],
    ["what the header names beside a piece of a municipality", "Wijk noord", ["a", "b"]],
  ])("not where there is %s: %s with %j", (_why, header, values) => {
    expect(isAsked(header, values)).toBe(false);
  });

  test("by the upper header where the lower one is blank", () => {
    expect(choices(repeated(["a", "b"]), headed("Geslacht", ""), "inhabitants")).toEqual(["a", "b"]);
    expect(choices(repeated(["a", "b"]), headed("Geslacht", "Noot"), "inhabitants")).toBeNull();
  });

  test.each<[string, FigureKind, readonly string[], boolean]>([
    ["emergency places are others beside places", "places", ["noodopvang", "anders"], true],
    ["and say nothing of a quota", "quota", ["noodopvang", "anders"], false],
    ["minors are a part of the places", "places", ["amv", "anders"], true],
    ["and the figure itself where those are wanted", "minors", ["amv", "anders"], false],
  ])("%s", (_name, wanted, values, expected) => {
    expect(isAsked("Soort", values, wanted)).toBe(expected);
  });

  test("of at most 150 parts or pieces: more are names", () => {
    expect(isAsked("Groepering", numbered(150, "mannen"))).toBe(true);
    expect(isAsked("Groepering", numbered(151, "mannen"))).toBe(false);
    expect(isAsked("Kern", numbered(150, "x"))).toBe(true);
    expect(isAsked("Kern", numbered(151, "x"))).toBe(false);
  });

  test("not of a column that was taken for something else", () => {
    const lines = repeated(["man", "vrouw"]);
    expect(dimensionsOf(lines, [headed("Geslacht")], new Set([0]), "inhabitants")).toEqual([]);
  });
});

describe("numbers as text are figures when they differ from line to line, and codes when they come back", () => {
  const asked = (header: string, cells: readonly Cell[]): boolean =>
    choices(linesOf(cells), headed(header), "inhabitants") !== null;

  test.each<[string, string, readonly Cell[], boolean]>([
    ["3 of 5 differ: 2 × 3 > 5", "Leeftijd", ["11", "12", "13", "13", "13"], false],
    ["blank lines count for nothing", "Leeftijd", ["11", "12", "13", "13", "13", null, null, null, ""], false],
    ["3 of 6: 2 × 3 = 6", "Leeftijd", ["11", "12", "13", "11", "12", "13"], true],
    ["3 of 6 and blank lines", "Leeftijd", ["11", "12", "13", "11", "12", "13", null, ""], true],
    ["one code on one line", "Leeftijd", ["22000"], true],
    ["texts may differ on every line", "Leeftijd", ["11", "12", "jong"], true],
    ["texts that begin with a number", "Leeftijd", ["11 a", "12 b", "13 c"], true],
    ["texts that end with a number", "Leeftijd", ["a 11", "b 12", "c 13"], true],
    ["households are counted", "Huishoudens", ["11", "12", "11", "12", "11", "12"], false],
    ["one number of households too", "Huishoudens", ["11", "11", "11"], false],
    ["kinds of households are none", "Huishoudens", ["1 persoon", "2 personen", "1 persoon", "2 personen"], true],
    ["nor are they where a number stands behind", "Huishoudens", ["soort 1", "soort 2"], true],
    ["nor beside a text", "Huishoudens", ["1200", "Totaal"], true],
  ])("%s", (_name, header, cells, expected) => {
    expect(asked(header, cells)).toBe(expected);
  });
});

describe("where a region stands twice with different figures, a column that tells its lines apart is offered", () => {
  const HEADERS: readonly ColumnHeader[] = [headed("Gemeente"), { column: 1, text: "Versie", own: "Versie" }];

  /** The choices in the second column, of which each group holds the lines about one region. */
  function offered(groups: readonly (readonly Cell[])[], headers = HEADERS): readonly string[] | null {
    const lines = groups.map((cells, group) =>
      cells.map((cell) => ({ line: group, cells: [`Gemeente ${group}`, cell] })),
    );
    return dividingColumns(lines.flat(), lines, headers, new Set([0]))[0]?.values ?? null;
  }

  test.each<[string, readonly (readonly Cell[])[], readonly string[] | null]>([
    ["one region", [["oud", "nieuw"]], ["oud", "nieuw"]],
    ["one word among numbers is enough", [["oud", "2"]], ["oud", "2"]],
    ["letters alone say nothing", [["A", "B"]], null],
    [
      "all of the regions, or none",
      [
        ["oud", "nieuw"],
        ["oud", "oud"],
      ],
      null,
    ],
    ["nor when one line is blank", [["oud", ""]], null],
    ["nor when one line of three is blank", [["oud", "nieuw", null]], null],
    ["nor when two of three are the same", [["oud", "oud", "nieuw"]], null],
    ["numbers", [["oud", 3]], null],
  ])("%s", (_name, groups, expected) => {
    expect(offered(groups)).toEqual(expected);
  });

  test("of at most 60 values", () => {
    expect(offered([numbered(60, "versie")])).toHaveLength(60);
    expect(offered([numbered(61, "versie")])).toBeNull();
  });

  test("under a header, in a column that is nothing else", () => {
    const groups = [["oud", "nieuw"]];
    expect(offered(groups, [{ column: 1, text: "", own: "" }])).toBeNull();
    expect(offered(groups, [headed("Gemeente")])).toBeNull();
    expect(dividingColumns(linesOf([3, 4]), [], [headed("Aantal")], new Set())).toEqual([]);
  });
});
