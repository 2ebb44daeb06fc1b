import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { INHABITANTS_2025, bytesInput, DECISION, outcome, plainXlsx, QUOTA_2024_I, read } from "./corpus";

const list = (header: string, ...cells: readonly string[]): string =>
  [
    `Gemeente;${header}`,
    ...cells.map((cell, index) => `${["Zwolle", "Almere", "Delft", "Breda"][index] ?? "Urk"};${cell}`),
  ].join("\n");

describe("a list that is no list of inhabitants of 2025 is refused, or the planner is asked", () => {
  test.each<[string, string]>([
    ["Opvangplekken per 1.000 inwoners", "geweigerd: reading.ratio"],
    ["Inwoners per km²", "geweigerd: reading.ratio"],
    ["Inwoners per vierkante kilometer", "geweigerd: reading.ratio"],
    ["Bevolkingsdichtheid (aantal inwoners per km²)", "geweigerd: reading.ratio"],
    ["Gemiddelde bevolking (aantal)", "geweigerd: reading.ratio"],
    ["Aandeel inwoners", "geweigerd: reading.ratio"],
    ["Inwoners (%)", "geweigerd: reading.ratio"],
    ["Inwoners per huishouden", "geweigerd: reading.ratio"],
    ["Bevolking/Leeftijd/Jonger dan 5 jaar (aantal)", "geweigerd: reading.part"],
    ["Inwoners van 65 jaar en ouder", "geweigerd: reading.part"],
    ["Inwoners 15-65 jaar", "geweigerd: reading.part"],
    ["Mannelijke bevolking", "geweigerd: reading.part"],
    ["Inwoners (vrouwen)", "geweigerd: reading.part"],
    ["Female population", "geweigerd: reading.part"],
    ["Particuliere huishoudens", "geweigerd: reading.part"],
    ["Inwoners met migratieachtergrond", "geweigerd: reading.part"],
    ["Inwoners 65+", "geweigerd: reading.part"],
    ["Bevolkingsgroei", "geweigerd: reading.change"],
    ["Bevolkingsontwikkeling", "geweigerd: reading.change"],
    ["Toename inwoners", "geweigerd: reading.change"],
    ["Bevolking mutatie", "geweigerd: reading.change"],
    ["Bevolkingsprognose 2025", "geweigerd: reading.forecast"],
    ["Inwoners op 1 januari 2021", "geweigerd: reading.otherPeriod"],
    ["Inwoners 2024", "geweigerd: reading.otherPeriod"],
    ["inw_2019", "geweigerd: reading.otherPeriod"],
    ["Inwoners 31-12-2025", "geweigerd: reading.otherPeriod"],
    ["Inwoners (x 1 000)", "kolom? Inwoners (x 1 000)"],
    ["Inwoners in duizenden", "kolom? Inwoners in duizenden"],
    ["Aantal", "kolom? Aantal"],
    ["Inwoners asielketen", "kolom? Inwoners asielketen"],
    ["Oppervlakte", "geweigerd: reading.noInhabitantsColumn"],
    ["Taakstelling", "geweigerd: reading.noInhabitantsColumn"],
  ])("%s", async (header, expected) => {
    expect(outcome(await read(list(header, "3000", "4000")))).toBe(expected);
  });

  test.each<[string, string, string]>([
    [
      "two columns that may be meant",
      "Gemeente;Inwoners;Bevolking\nZwolle;133810;133000\n",
      "kolom? Inwoners | Bevolking",
    ],
    [
      "a title of another year",
      "Inwoners op 1 januari 2021\nGemeente;Inwoners\nZwolle;129840\n",
      "geweigerd: reading.otherPeriod",
    ],
    ["a column of other years", "Gemeente;Jaar;Inwoners\nZwolle;2021;129840\n", "geweigerd: reading.otherPeriod"],
    [
      "dates that do not exist",
      "Gemeente;Datum;Inwoners\nZwolle;2024-99-99;129840\n",
      "geweigerd: reading.noPeriodReadable",
    ],
    [
      "the numbers of another shipped year",
      "Gemeente;Inwoners\nZwolle;132411\nAlmere;222825\nUrk;21829\nDelft;106086\nBreda;186438\nTilburg;227707\n",
      "geweigerd: reading.countsOfYear",
    ],
    ["only women", "Gemeente;Geslacht;Inwoners\nZwolle;Vrouwen;67810\nAlmere;Vrouwen;115000\n", "waarde? Vrouwen"],
    [
      "sexes below each other",
      "Gemeente;Geslacht;Inwoners\nZwolle;Mannen;66000\nZwolle;Vrouwen;67810\n",
      "waarde? Mannen | Vrouwen",
    ],
    [
      "ages below each other",
      "Gemeente;Leeftijd;Inwoners\nZwolle;0 tot 5 jaar;6600\nZwolle;Totaal;133810\n",
      "waarde? 0 tot 5 jaar | Totaal",
    ],
    [
      "kinds below each other that no header names",
      "Gemeente;Bijzonderheid;Inwoners\nZwolle;binnen;66000\nZwolle;buiten;67810\n",
      "waarde? binnen | buiten",
    ],
    ["a municipality twice", "Gemeente;Inwoners\nZwolle;133810\nZwolle;133811\n", "geweigerd: reading.differsTwice"],
    [
      "a municipality twice by two names",
      "Gemeente;Inwoners\nDen Haag;568945\n's-Gravenhage;560000\n",
      "geweigerd: reading.differsTwice",
    ],
    [
      "parts of a municipality that are too small for it",
      "Gemeente;Inwoners\nPijnacker;22000\nNootdorp;15000\n",
      "geweigerd: reading.onlyDoubtful",
    ],
    ["thousands", "Gemeente;Inwoners\nZwolle;134\nAlmere;230\n", "waarde? duizendtallen"],
    ["a tenth of all", "Gemeente;Inwoners\nZwolle;13381\nAlmere;22957\nDelft;11000\n", "geweigerd: reading.factor"],
    [
      "half of all",
      "Gemeente;Inwoners\nZwolle;66000\nAlmere;115000\nDelft;55000\n",
      "geweigerd: reading.noInhabitants",
    ],
    ["two notations of numbers", "Gemeente;Inwoners\nZwolle;133.810\nUrk;22.08\n", "geweigerd: reading.mixedNotation"],
    ["points beside commas", "Gemeente;Inwoners\nZwolle;133.810\nUrk;22,080\n", "geweigerd: reading.mixedNotation"],
    ["only ended municipalities", "Gemeente;Inwoners\nAalburg;13000\n", "geweigerd: reading.noRows"],
    ["no region at all", "Naam;Inwoners\nJan;12\nPiet;13\n", "geweigerd: reading.headerMissing"],
    [
      "thousands that a comma cuts off",
      "Gemeente,Inwoners\nZwolle,133,810\nAlmere,229,574\n",
      "geweigerd: reading.cutThousands",
    ],
    ["prose", "Geachte heer,\nHierbij ontvangt u de lijst.\n", "geweigerd: reading.headerMissing"],
    [
      "two tables side by side",
      "Gemeente;Inwoners;Gemeente;Inwoners\nZwolle;133810;Almere;229574\n",
      "geweigerd: reading.subjectTwice",
    ],
    [
      "names with letters of another script",
      "Gemeente;Inwoners\n\u0410lmere;229574\n",
      "geweigerd: reading.headerMissing",
    ],
    [
      "a quote that is never closed",
      'Gemeente;Inwoners\n"Zwolle;133810\nAlmere;229574\n',
      "geweigerd: source.quoteOpen",
    ],
    ["nothing", "", "geweigerd: source.empty"],
    ["blanks only", "  \n\t\n", "geweigerd: source.empty"],
    ["broken JSON", '{"value":[{"RegioS":"GM0193"', "geweigerd: source.jsonBroken"],
    ["JSON that is too deep", `${"[".repeat(5000)}1${"]".repeat(5000)}`, "geweigerd: source.jsonTooDeep"],
    ["JSON without a list", '{"a":1}', "geweigerd: source.jsonNoList"],
    ["a web page", "<!DOCTYPE html><html><table><tr><td>Zwolle</td></tr></table></html>", "geweigerd: source.webPage"],
    ["a pdf", "%PDF-1.7 x", "geweigerd: source.pdf"],
    ["rich text", "{\\rtf1 Zwolle}", "geweigerd: source.document"],
  ])("%s", async (_what, text, expected) => {
    expect(outcome(await read(text))).toBe(expected);
  });

  test.each<[string, string, string]>([
    ["(12)", "reading.bracketed", "fout"],
    ["12-", "reading.minusBehind", "fout"],
    ["-5", "reading.negative", "fout"],
    ["\u22125", "reading.negative", "fout"],
    ["–5", "reading.negative", "fout"],
    [".", "reading.unknownSign", "fout"],
    ["-", "reading.nilSign", "fout"],
    ["x", "reading.secretSign", "fout"],
    ["n.v.t.", "reading.notAvailable", "fout"],
    ["#N/B", "reading.notAvailable", "fout"],
    ["-99999999", "reading.sentinel", "fout"],
    ["1e999", "reading.exponent", "fout"],
    ["1,1e5", "reading.exponent", "fout"],
    ["109577,5", "reading.fraction", "fout"],
    ["109.57", "reading.mixedNotation", "fout"],
    ["999999999999", "reading.tooLarge", "fout"],
    ["\u0661\u0660\u0669", "reading.foreignDigits", "fout"],
    ["\uff11\uff10\uff19", "reading.foreignDigits", "fout"],
    ["0x1AC", "reading.unreadable", "fout"],
    ["0109577", "reading.unreadable", "fout"],
    ["10.95.77", "reading.unreadable", "fout"],
    ["=1+1", "reading.unreadable", "fout"],
    ["=cmd|' /C calc'!A0", "reading.unreadable", "fout"],
    ["circa 109577", "reading.approximate", "fout"],
    ["", "reading.blank", "fout"],
    ["0", "reading.zero", "let op"],
    ["20000", "reading.implausible", "let op"],
  ])("a cell that holds %j is said by line and not taken", async (cell, code, severity) => {
    const result = await read(`Gemeente;Inwoners\nZwolle;133.810\nAlmere;229.574\nUtrecht;376.757\nDelft;${cell}\n`);
    expect(result.meldingen.map(({ code: said, ernst }) => [said, ernst])).toContainEqual([code, severity]);
    expect(result.rijen.filter(({ gebied }) => gebied === "GM0503")).toEqual([]);
    if (code !== "reading.mixedNotation") expect(result.rijen).toHaveLength(3);
  });

  test("names of JavaScript's own change nothing", async () => {
    const result = await read("__proto__;Gemeente;constructor;Inwoners\na;Zwolle;b;133810\n__proto__;toString;c;5\n");
    expect(outcome(result)).toBe("GM0193 133810");
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(outcome(await read('[{"__proto__":1,"Gemeente":"Zwolle","Inwoners":133810}]'))).toBe("GM0193 133810");
  });

  test("signs that turn the writing round do not hide a name", async () => {
    expect(outcome(await read("Gemeente;Inwoners\n\u202eZwolle\u202c;133810\n"))).toBe("GM0193 133810");
  });
});

describe("a list that is no housing quota of 2024-I is refused, or the planner is asked", () => {
  test.each<[string, string]>([
    ["Realisatie taakstelling 2024-I", "geweigerd: reading.result"],
    ["Achterstand op taakstelling", "geweigerd: reading.result"],
    ["Voorsprong taakstelling", "geweigerd: reading.result"],
    ["Gehuisvest", "geweigerd: reading.result"],
    ["Nog te huisvesten", "geweigerd: reading.result"],
    ["Taakstelling inclusief saldo", "geweigerd: reading.settled"],
    ["Taakstelling per 1.000 inwoners", "geweigerd: reading.ratio"],
    ["% taakstelling", "geweigerd: reading.ratio"],
    ["Taakstelling 2024-II", "geweigerd: reading.otherPeriod"],
    ["Taakstelling 2024", "geweigerd: reading.otherPeriod"],
    ["Taakstelling 2023-I", "geweigerd: reading.otherPeriod"],
    ["Aantal", "kolom? Aantal"],
    ["Inwoners", "geweigerd: reading.noQuotaColumn"],
  ])("%s", async (header, expected) => {
    expect(outcome(await read(list(header, "140", "240"), QUOTA_2024_I))).toBe(expected);
  });
});

describe("what is no decision is refused", () => {
  test("an amv part above its total", async () => {
    expect(outcome(await read("Provincie;Opgave;amv\nDrenthe;100;104\n", DECISION))).toBe(
      "geweigerd: reading.minorsAboveTotal",
    );
  });

  test.each([
    ["Provincie;Opgave exclusief amv\nDrenthe;100\n", "geweigerd: reading.part"],
    ["Provincie;Opvangplekken per 1.000 inwoners\nDrenthe;10\n", "geweigerd: reading.ratio"],
    ["Provincie;Gerealiseerde plekken\nDrenthe;10\n", "geweigerd: reading.result"],
    ['{"schemaVersie":1,"regels":[]}', "geweigerd: intake.registerMalformed"],
    ['{"besluiten":[{"__proto__":{"a":1}}]}', "geweigerd: intake.registerMalformed"],
  ])("%j", async (text, expected) => {
    expect(outcome(await read(text, DECISION))).toBe(expected);
  });
});

describe("a workbook that is strange is refused before it is unpacked", () => {
  const rows = [
    ["Gemeente", "Inwoners"],
    ["Zwolle", 133810],
  ] as const;
  const good = plainXlsx(rows);
  const stored = (entries: Readonly<Record<string, string>>): Uint8Array =>
    zipSync(Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])));

  test.each<[string, () => Uint8Array, string]>([
    ["more than 5 MB", () => new Uint8Array(5_000_001), "source.tooLarge"],
    ["an old workbook", () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), "source.oldWorkbook"],
    ["a zip without a workbook", () => stored({ "a.txt": "x" }), "source.zipNoWorkbook"],
    ["a zip that is cut off", () => good.slice(0, good.length - 40), "source.zipBroken"],
    ["a picture", () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "source.image"],
    ["a packed file", () => Uint8Array.from([0x1f, 0x8b, 8, 0]), "source.archive"],
    ["macros", () => plainXlsx(rows, { "xl/vbaProject.bin": "x" }), "source.macros"],
    ["a name that leads outside", () => plainXlsx(rows, { "../../a.xml": "<a/>" }), "source.zipNames"],
    ["a name from the root", () => plainXlsx(rows, { "/etc/a.xml": "<a/>" }), "source.zipNames"],
    ["a name twice but for its case", () => plainXlsx(rows, { "XL/Workbook.xml": "<a/>" }), "source.zipNames"],
    ["a workbook inside", () => plainXlsx(rows, { "xl/embeddings/a.xlsx": "PK" }), "source.zipNested"],
    [
      "a document type",
      () =>
        plainXlsx(rows, {
          "xl/worksheets/sheet1.xml": '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><worksheet/>',
        }),
      "source.documentType",
    ],
    [
      "a bomb",
      () => plainXlsx(rows, { "xl/worksheets/sheet1.xml": `<worksheet>${" ".repeat(20_000_000)}</worksheet>` }),
      "source.zipUnpacksTooLarge",
    ],
    [
      "too many parts",
      () =>
        plainXlsx(
          rows,
          Object.fromEntries(Array.from({ length: 250 }, (_none, index) => [`xl/media/${index}.txt`, "x"])),
        ),
      "source.zipTooManyEntries",
    ],
    ["a part that is no XML", () => plainXlsx(rows, { "xl/workbook.xml": "\u0001\u0002" }), "source.zipBroken"],
    [
      "random bytes",
      () => Uint8Array.from({ length: 4_000 }, (_none, index) => (index * 7919 * index) % 251),
      "source.noText",
    ],
  ])("%s", async (_what, bytes, code) => {
    expect(outcome(await read(bytesInput("a.xlsx", bytes())))).toBe(`geweigerd: ${code}`);
  });

  test("a far corner costs nothing", async () => {
    const sheet =
      '<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>';
    const result = await read(bytesInput("a.xlsx", plainXlsx(rows, { "xl/worksheets/sheet1.xml": sheet })));
    expect(result.uitkomst).toBe("geweigerd");
  });

  test("links to other files are said, and the list is read", async () => {
    const result = await read(bytesInput("a.xlsx", plainXlsx(rows, { "xl/externalLinks/externalLink1.xml": "<a/>" })));
    expect([outcome(result), result.meldingen[0]?.code]).toEqual(["GM0193 133810", "source.externalLinks"]);
  });

  test("dates, truth values and fractions in cells of figures are no counts", async () => {
    const sheets = [
      {
        name: "a",
        rows: [
          ["Gemeente", "Inwoners"],
          ["Zwolle", 133810],
          ["Almere", new Date(Date.UTC(2025, 0, 1))],
          ["Delft", true],
          ["Breda", 0.5],
        ],
      },
    ];
    const result = await read(bytesInput("a.xlsx", await writeXlsx({ sheets })), INHABITANTS_2025);
    expect(outcome(result)).toBe("GM0193 133810");
    expect(result.meldingen.filter(({ ernst }) => ernst === "fout").map(({ code }) => code)).toEqual([
      "reading.date",
      "reading.unreadable",
      "reading.fraction",
    ]);
  });

  test.each<[string, () => string, string]>([
    ["too many lines", () => "a;1\n".repeat(150_002), "source.tooManyLines"],
    ["a line of digits", () => `Gemeente;Inwoners\nZwolle;${"9".repeat(70_000)}\n`, "source.lineTooLong"],
    ["too many columns", () => `${"a;".repeat(400)}\n`, "source.tooManyColumns"],
    ["a line of quotes", () => `Gemeente;Inwoners\n${'"'.repeat(120_001)}\n`, "source.quoteOpen"],
  ])("a text with %s", async (_what, text, code) => {
    expect(outcome(await read(text()))).toBe(`geweigerd: ${code}`);
  });
});
