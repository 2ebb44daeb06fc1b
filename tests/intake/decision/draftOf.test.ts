import type { Category, PrintedTotal } from "../../../src/intake/reading";
import { draftOf } from "../../../src/intake/decision/draftOf";
import type { Counted } from "../../../src/intake/table/entry";
import { message } from "../../../src/intake/table/entry";
import type { TableReading } from "../../../src/intake/understandTable";
import { provinces, regionOfCode } from "../../../src/reference/regions";
import { problem } from "../../../src/text/result";
import { DECISION, read } from "../corpus";
import { readingOf, rowsOf, tableOf } from "./drafts";

const counted = (region: string, count: number, category: Category | null = "totaal"): Counted => ({
  region,
  name: regionOfCode(region)?.name ?? region,
  count,
  lines: [2],
  category,
});
const printed = (region: string | null, count: number, category: Category = "totaal"): PrintedTotal => ({
  region,
  printed: count,
  sum: 0,
  category,
  line: 9,
});

function draft(said: Partial<TableReading>, sentences = ""): ReturnType<typeof draftOf> {
  return draftOf(readingOf({}), tableOf(said), sentences);
}

const codes = ({ messages }: ReturnType<typeof draft>): readonly string[] =>
  messages.map(({ problem: { code }, severity }) => `${severity} ${code.replace("reading.", "")}`);

const PART = "warning partOfCountry";
const SUM = "information noTotal";

test("the rows are those of regions, and the country is their total", () => {
  const found = draft({
    rows: [counted("NL", 7), counted("PV22", 3), counted("PV24", 4, null), counted("PV22", 1, "amv")],
    totals: [printed("NL", 9), printed(null, 2, "amv"), printed("PV22", 3)],
    titles: ["Opgave"],
    messages: [message(problem("reading.zero"), "warning")],
  });
  expect(found.rows.map(({ region, category }) => [region, category])).toEqual([
    ["PV22", "totaal"],
    ["PV24", null],
    ["PV22", "amv"],
  ]);
  expect(found.decision).toMatchObject({
    id: "capaciteitsbesluit-zonder-datum-9",
    titel: "Opgave",
    categorieen: ["totaal", "amv"],
    regels: rowsOf("NL totaal 9", "NL amv 2", "PV22 totaal 3", "PV24 totaal 4", "PV22 amv 1"),
    controle: [
      { categorie: "totaal", peildatum: null, plekken: 9 },
      { categorie: "amv", peildatum: null, plekken: 2 },
    ],
  });
  expect(codes(found)).toEqual(["warning zero", PART]);
});

describe("the total", () => {
  test.each<[string, Partial<TableReading>, string, number | undefined, readonly string[]]>([
    ["is what is printed", { rows: [counted("PV22", 3)], totals: [printed("NL", 9)] }, "", 9, [PART]],
    [
      "is none of two that differ, when the rows add up to neither",
      { rows: [counted("PV22", 3)], totals: [printed("NL", 9), printed(null, 8)] },
      "",
      undefined,
      ["warning printedTotalsDiffer", PART],
    ],
    ["is no total of a province", { rows: [counted("PV22", 3)], totals: [printed("PV24", 4)] }, "", 3, [SUM, PART]],
    ["is no total of minors", { rows: [counted("PV22", 3)], totals: [printed("NL", 2, "amv")] }, "", 3, [SUM, PART]],
    [
      "is the sum where none is printed, and that is said",
      { rows: [counted("PV22", 3), counted("PV24", 4)] },
      "",
      7,
      [SUM, PART],
    ],
    [
      "is what a letter says beside its rows",
      { rows: [counted("PV22", 300)] },
      "Er zijn 900 plekken nodig.",
      900,
      ["warning totalFromSentence", PART],
    ],
    ["alone is no part of the country", { totals: [printed("NL", 9)] }, "", 9, []],
    ["of all provinces is that of the country", { rows: provinces.map(({ code }) => counted(code, 1)) }, "", 12, [SUM]],
  ])("%s", (_what, said, sentences, total, expected) => {
    const found = draft(said, sentences);
    expect(found.decision?.controle[0]?.plekken).toBe(total);
    expect(codes(found)).toEqual(expected);
  });

  test("that a letter says is not that of the minors", () => {
    const found = draft({ rows: [counted("PV22", 300), counted("PV22", 100, "amv")] }, "Er zijn 900 plekken nodig.");
    expect(found.decision?.controle.map(({ plekken }) => plekken)).toEqual([900, 100]);
  });

  test("of nothing is none, and nothing is read", () => {
    const found = draft({ rows: [counted("NL", 7)] });
    expect([found.outcome, codes(found)]).toEqual(["refused", ["error noRows"]]);
  });
});

describe("more minors than places are refused", () => {
  const wrong = (said: Partial<TableReading>): string => {
    const { outcome, messages } = draft(said);
    const [first] = messages;
    return outcome === "refused" ? `${first?.severity ?? ""} ${JSON.stringify(first?.problem.parameters)}` : "";
  };

  test.each<[string, Partial<TableReading>, string]>([
    [
      "in a province",
      { rows: [counted("PV22", 3), counted("PV22", 4, "amv")] },
      'error {"name":"Drenthe","minors":4,"total":3}',
    ],
    ["in another province", { rows: [counted("PV24", 3), counted("PV22", 4, "amv")] }, ""],
    ["as many in a province", { rows: [counted("PV22", 3), counted("PV22", 3, "amv")] }, ""],
    [
      "in a region that is not known",
      { rows: [counted("X", 3), counted("X", 4, "amv")] },
      'error {"name":"X","minors":4,"total":3}',
    ],
    [
      "in the country",
      { totals: [printed("NL", 3), printed("NL", 4, "amv")] },
      'error {"name":"Nederland","minors":4,"total":3}',
    ],
    [
      "in what is printed without a region",
      { totals: [printed(null, 3), printed(null, 4, "amv")] },
      'error {"name":"Nederland","minors":4,"total":3}',
    ],
    ["fewer in the country", { totals: [printed("NL", 4), printed("NL", 3, "amv")] }, ""],
    [
      "in the total of a province is that of no country",
      { totals: [printed("NL", 9), printed("PV22", 3), printed("NL", 4, "amv")] },
      "",
    ],
    [
      "those of a province in its total are no minors of the country",
      { totals: [printed("NL", 9), printed("PV22", 10, "amv"), printed("NL", 4, "amv")] },
      "",
    ],
  ])("%s", (_what, said, expected) => {
    expect(wrong(said)).toBe(expected);
  });
});

test.each<[readonly string[], string]>([
  [["Capaciteitsraming 2027"], "capaciteitsraming"],
  [["Opgave", "Spreidingswet"], "capaciteitsraming"],
  [["Opgave 2027"], "capaciteitsbesluit"],
  [[], "capaciteitsbesluit"],
])("below the titles %j it is a %s", (titles, soort) => {
  expect(draft({ titles, totals: [printed("NL", 9)] }).decision?.soort).toBe(soort);
});

test("a title is no longer than 200 signs", () => {
  expect(draft({ titles: ["x".repeat(201)], totals: [printed("NL", 9)] }).decision?.titel).toBe("x".repeat(200));
});

describe("the title of a decision", () => {
  const titled = async (titles: string): Promise<string | undefined> =>
    (await read(`${titles}\nProvincie;Opgave 2027\nDrenthe;3553\nFlevoland;3449\n`, DECISION)).besluit?.titel;

  test.each([
    ["Capaciteitsbesluit 2027", "Capaciteitsbesluit 2027"],
    ["Geachte collega,\nCapaciteitsbesluit 2027", "Capaciteitsbesluit 2027"],
    ["Geachte collega,\nHieronder staat de opgave voor 2027.", ""],
    ["Drenthe", ""],
  ])("of %j is %j", async (titles, expected) => {
    expect(await titled(titles)).toBe(expected);
  });
});

describe("a list below a title that ends with its year", () => {
  const list = (year: number): string =>
    `Opgave ${String(year)}\nProvincie Drenthe: 3.553 plekken\nProvincie Flevoland: 1.469 plekken\nTotaal: 5.022 plekken\n`;

  test("is read: 3.553 + 1.469 = 5.022", async () => {
    const { uitkomst, besluit, rijen } = await read(list(2027), { ...DECISION, year: 2027 });
    expect([uitkomst, besluit?.titel, besluit?.controle[0]?.plekken, rijen.map(({ aantal }) => aantal)]).toEqual([
      "gelezen",
      "Opgave 2027",
      5022,
      [3553, 1469],
    ]);
  });

  test("of another year is never read, and the year is said", async () => {
    const { uitkomst, rijen, meldingen } = await read(list(2026), { ...DECISION, year: 2027 });
    expect([uitkomst === "gelezen", rijen]).toEqual([false, []]);
    expect(meldingen.some(({ zin }) => zin.includes("gaat over 2026 en niet over 2027"))).toBe(true);
  });
});
