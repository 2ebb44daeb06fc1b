/** Text that changes nothing by itself and may change everything for who reads it: it is said wherever it stands. */
import { writeXlsx } from "hucre/xlsx";
import type { ReadingOrder } from "../../../src/intake/reading";
import type { SourceInput } from "../../../src/intake/source/sourceTables";
import { bytesInput, DECISION, QUOTA_2024_I, read } from "../corpus";

type Row = readonly (string | number | null)[];
const OF_2027 = { ...DECISION, year: 2027 };
const TABLE: readonly Row[] = [
  ["Provincie", "Opgave 2027"],
  ["Drenthe", 3553],
  ["Zeeland", 1469],
];

async function book(...sheets: readonly (readonly [string, readonly Row[]])[]): Promise<SourceInput> {
  const written = await writeXlsx({
    sheets: sheets.map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })),
  });
  return bytesInput("a.xlsx", written);
}

async function said(
  input: SourceInput | string,
  code: string,
  order: ReadingOrder = OF_2027,
  sheet?: string,
): Promise<readonly string[]> {
  const { uitkomst, meldingen } = await read(input, order, sheet === undefined ? {} : { sheet });
  expect(uitkomst).toBe("gelezen");
  return meldingen.filter((one) => one.code === code).map(({ zin }) => zin);
}

describe("a sheet beside the one that was read", () => {
  test("is named with its text", async () => {
    const input = await book(["Opgave", TABLE], ["Erratum", [["Drenthe is 3.600."], ["Met dank."]]]);
    expect(await said(input, "reading.sheetsLeft")).toEqual([
      "Niet gelezen zijn deze bladen: 'Erratum' (Drenthe is 3.600. Met dank.). Lees zelf of daar iets over de getallen staat.",
    ]);
  });

  test("is named where it holds a table that could not be taken, and not where the planner chose another table", async () => {
    const old = TABLE.map(([name = "", count = ""]) => [name, count === "Opgave 2027" ? "Opgave 2026" : count]);
    expect(await said(await book(["Opgave", TABLE], ["Oud", old]), "reading.sheetsLeft")).toEqual([
      "Niet gelezen zijn deze bladen: 'Oud'. Lees zelf of daar iets over de getallen staat.",
    ]);
    const two = await book(["Eerste", TABLE], ["Tweede", TABLE], ["Noot", [["Tweede is vervallen"]]]);
    expect(await said(two, "reading.sheetsLeft", OF_2027, "Eerste")).toEqual([
      "Niet gelezen zijn deze bladen: 'Noot' (Tweede is vervallen). Lees zelf of daar iets over de getallen staat.",
    ]);
  });

  test("five of more, each cut off where it is long", async () => {
    const notes = Array.from({ length: 7 }, (_none, index) => [`N${String(index)}`, [["x".repeat(120)]]] as const);
    const [sentence = ""] = await said(await book(["Opgave", TABLE], ...notes), "reading.sheetsLeft");
    expect(sentence).toContain(`'N4' (${"x".repeat(100)}…), nog 2.`);
  });

  test("is not named where it is blank, and not beside inhabitants, which are compared with what is known", async () => {
    expect(await said(await book(["Opgave", TABLE], ["Blad2", []]), "reading.sheetsLeft")).toEqual([]);
    const inhabitants: readonly Row[] = [
      ["Gemeente", "Inwoners 2025"],
      ["Zwolle", 133810],
    ];
    const input = await book(["Inwoners", inhabitants], ["Toelichting", [["Bron: CBS"]]]);
    expect(await said(input, "reading.sheetsLeft", { ...OF_2027, kind: "inhabitants", year: 2025 })).toEqual([]);
  });
});

describe("text beside the table", () => {
  test("in the header row above an empty column is said", async () => {
    const [head = [], ...rows] = TABLE;
    const input = await book(["Blad1", [[...head, null, "Deze opgave is vervallen."], ...rows]]);
    expect(await said(input, "reading.titlesLeft")).toEqual([
      "Boven de lijst staat: 'Deze opgave is vervallen.'. Lees zelf of dat iets zegt over de getallen.",
    ]);
  });

  test("in a column without a header is quoted", async () => {
    const [head = [], first = [], ...rows] = TABLE;
    const input = await book(["Blad1", [head, [...first, null, "moet 3.600 zijn"], ...rows]]);
    expect(await said(input, "reading.columnsLeft")).toEqual([
      "Niet gebruikt zijn deze kolommen: 'kolom 4 (moet 3.600 zijn)'.",
    ]);
  });

  test("and not that of a column that waits for remarks", async () => {
    const [head = [], ...rows] = TABLE;
    const input = await book(["Blad1", [[...head, "Opmerkingen", "Peildatum"], ...rows]]);
    expect(await said(input, "reading.titlesLeft")).toEqual([]);
  });
});

describe("words above or below the figures", () => {
  const quota = (title: string, total = ""): string =>
    `${title}\nGemeente;Taakstelling\nZwolle;140\nKampen;60\n${total}`;

  test.each(["Opgave opvang 2024-I", "Spreidingswet taakstelling 2024-I", "Totaal na uitruil, taakstelling 2024-I"])(
    "a title '%s' is said of a quota",
    async (title) => {
      expect(await said(quota(title), "reading.titlesLeft", QUOTA_2024_I)).toHaveLength(1);
    },
  );

  test("a title of a quota above places is said", async () => {
    const text = "Huisvesting nieuwkomers 2027\nProvincie;Plekken\nDrenthe;3553\nZeeland;1469\n";
    expect(await said(text, "reading.titlesLeft")).toHaveLength(1);
  });

  test.each([
    ["Totaal incl. achterstand", 1],
    ["Totaal vorige lijst", 1],
    ["Totaal", 0],
    ["Totaal taakstelling", 0],
    ["Totaal Overijssel", 0],
    ["Som", 0],
  ])("a total that is called '%s' is said %i times: 140 + 60 = 200", async (name, times) => {
    const text = quota("Taakstelling 2024-I", `${name};200\n`);
    expect(await said(text, "reading.totalNamed", QUOTA_2024_I)).toHaveLength(times);
  });
});
