/**
 * Odd files as planners have them, each with the one right end: the figures, a question, or a refusal. Inhabitants are those of 1 January 2025
 * unless something else is said.
 */
import { bytesInput, DECISION, encoded, outcome, plainXlsx, QUOTA_2024_I, read } from "./corpus";

const BOTH = "GM0193 133810, GM0034 229574";

describe("an odd list of inhabitants", () => {
  test.each<[string, string, string]>([
    ["a total in the middle", "Zwolle;133810\nTotaal;133810\nAlmere;229574\nTotaal;229574", BOTH],
    ["provinces between as subtotals", "Overijssel;133810\nZwolle;133810\nFlevoland;229574\nAlmere;229574", BOTH],
    ["two notations", "Zwolle;133.810\nAlmere;229,574", "geweigerd: reading.mixedNotation"],
    ["commas in all thousands", "Zwolle;133,810\nAlmere;229,574", BOTH],
    ["apostrophes in thousands", "Zwolle;133'810\nAlmere;229'574", "geweigerd: reading.noRows"],
    ["decimals that are thousands", "Zwolle;133,8\nAlmere;229,6", "geweigerd: reading.noRows"],
    ["a separator in quotes", 'Zwolle;133810;"ja; nee"\nAlmere;229574;"nee"', BOTH],
    ["a line break in a number", 'Zwolle;"133\n810"\nAlmere;229574', "GM0034 229574"],
    ["notes below", "Zwolle;133810\nAlmere;229574\n\n* voorlopig 12\n1) Zwolle: telling van 2019", BOTH],
    ["separators at the end", "Zwolle;133810;;;\nAlmere;229574;;;", BOTH],
    ["a negative count", "Zwolle;-133810\nAlmere;229574", "GM0034 229574"],
    ["the same twice", "Zwolle;133810\nzwolle;133810\nAlmere;229574", BOTH],
    ["a part beside its successor", "Weesp;21000\nAmsterdam;931298", "GM0363 931298"],
    [
      "a province and a municipality of one bare name",
      "Utrecht;1409144\nUtrecht;376757\nZwolle;133810",
      "geweigerd: reading.differsTwice",
    ],
    ["percent signs", "Zwolle;133810%\nAlmere;229574", "GM0034 229574"],
    ["a currency", "Zwolle;€ 133.810\nAlmere;229574", "GM0034 229574"],
    ["a range", "Zwolle;133000-134000\nAlmere;229574", "GM0034 229574"],
    ["about", "Zwolle;± 133.810\nAlmere;ca. 229.574", "geweigerd: reading.noRows"],
    ["words behind the numbers", "Zwolle;133810 inwoners\nAlmere;229.574 inw.", BOTH],
    ["a letter among the digits", "Zwolle;133O810\nAlmere;229574", "GM0034 229574"],
    ["digits that are shown the other way round", "Zwolle;133\u202e018\u202c\nAlmere;229574", "GM0034 229574"],
    ["a letter of another script", "Zw\u043elle;133810\nAlmere;229574", "GM0034 229574"],
    ["a formula for a name", '"=HYPERLINK(""x"")";133810\nAlmere;229574', "GM0034 229574"],
    ["half of all", "Zwolle;67810\nAlmere;115574\nDelft;55000", "geweigerd: reading.noInhabitants"],
  ])("%s", async (_what, lines, expected) => {
    expect(outcome(await read(`Gemeente;Inwoners\n${lines}\n`))).toBe(expected);
  });

  test.each<[string, string, string]>([
    [
      "years below a header of one cell",
      "Gemeente;Inwoners;Inwoners\n;2024;2025\nZwolle;132411;133810\nAlmere;226500;229574\n",
      BOTH,
    ],
    [
      "a header of three rows",
      "Bevolking;;;\nGemeente;1 januari;;\n;2023;2024;2025\nZwolle;130668;132411;133810\nAlmere;222825;226500;229574\n",
      BOTH,
    ],
    [
      "men and women and no total",
      "Gemeente;Bevolking;\n;Mannen;Vrouwen\nZwolle;66000;67810\n",
      "geweigerd: reading.part",
    ],
    ["blank first columns", ";;Gemeente;Inwoners\n;;Zwolle;133810\n;;Almere;229574\n", BOTH],
    ["a line that names the separator", "sep=;\nGemeente;Inwoners\nZwolle;133810\nAlmere;229574\n", BOTH],
    ["two marks of byte order", "\ufeff\ufeffGemeente;Inwoners\nZwolle;133810\nAlmere;229574\n", BOTH],
    ["regions beside each other", "Gemeente;Zwolle;Almere\nInwoners;133810;229574\n", "geweigerd: reading.sideways"],
    [
      "two years below each other",
      "Inwoners 1 januari 2024\nGemeente;Inwoners\nZwolle;132411\n\nInwoners 1 januari 2025\nGemeente;Inwoners\nZwolle;133810\n",
      "GM0193 133810",
    ],
    [
      "men and women below each other",
      "Mannen\nGemeente;Inwoners\nZwolle;66000\n\nVrouwen\nGemeente;Inwoners\nZwolle;67810\n",
      "waarde? het geheel",
    ],
    ["a unit below the header", "Gemeente;Inwoners\nnaam;x 1000\nZwolle;134\n", "kolom? Inwoners x 1000"],
    ["millions", "Gemeente;Inwoners (mln)\nZwolle;0,13\n", "kolom? Inwoners (mln)"],
    [
      "districts of one municipality",
      "Wijk;Gemeente;Inwoners\nCentrum;Zwolle;8000\nZuid;Zwolle;10000\n",
      "waarde? Centrum | Zuid",
    ],
    ["growth before the figure", "Gemeente;Groei inwoners;Inwoners\nZwolle;1399;133810\nAlmere;3074;229574\n", BOTH],
    ["so many per thousand beside it", "Gemeente;Inwoners;Per 1.000\nZwolle;133810;5\nAlmere;229574;6\n", BOTH],
  ])("with %s", async (_what, text, expected) => {
    expect(outcome(await read(text))).toBe(expected);
  });

  test("in UTF-16 without a mark, with names that have accents", async () => {
    const text = "Gemeente;Inwoners\nSúdwest-Fryslân;91234\nZwolle;133810\n";
    expect(outcome(await read(bytesInput("x.csv", encoded(text, "utf-16le"))))).toBe("GM1900 91234, GM0193 133810");
  });
});

describe("an odd list of the quota of 2024-I", () => {
  test.each<[string, string]>([
    ["Taakstelling cumulatief", "kolom? Taakstelling cumulatief"],
    ["Resterende taakstelling", "geweigerd: reading.result"],
    ["Openstaande taakstelling", "geweigerd: reading.result"],
    ["Taakstelling heel 2024", "geweigerd: reading.otherPeriod"],
    ["Taakstelling 1e halfjaar 2024", "GM0193 140"],
    ["Taakstelling tweede helft 2024", "geweigerd: reading.otherPeriod"],
    ["Taakstelling 1e kwartaal 2024", "geweigerd: reading.otherPeriod"],
    ["Taakstelling januari 2024", "geweigerd: reading.otherPeriod"],
    ["Taakstelling per maand", "kolom? Taakstelling per maand"],
    ["Prognose taakstelling 2024-I", "geweigerd: reading.forecast"],
    ["Taakstelling woningen", "kolom? Taakstelling woningen"],
    ["Woningbouwtaakstelling", "geweigerd: reading.noQuotaColumn"],
    ["Taakstelling opvang Oekraïne", "geweigerd: reading.part"],
    ["Taakstelling gezinnen", "kolom? Taakstelling gezinnen"],
    ["Gemiddelde taakstelling", "geweigerd: reading.ratio"],
  ])("%s", async (header, expected) => {
    expect(outcome(await read(`Gemeente;${header}\nZwolle;140\n`, QUOTA_2024_I))).toBe(expected);
  });

  test("with results in the first half of a header of two rows", async () => {
    const text = "Gemeente;Realisatie;;Taakstelling;\n;2024-I;2024-II;2024-I;2024-II\nZwolle;100;90;140;130\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140");
  });
});

describe("an odd decision", () => {
  test.each<[string, string]>([
    ["Provincie;Opgave (x 1.000)\nDrenthe;3,6\n", "kolom? Opgave (x 1.000)"],
    ["Provincie;Opgave\nDrenthe;4,6%\n", "geweigerd: reading.noRows"],
    ["Provincie;Aandeel opgave\nDrenthe;46\n", "geweigerd: reading.ratio"],
    ["Provincie;Opgave\nDrenthe;3553\nDrenthe;3554\n", "geweigerd: reading.differsTwice"],
    ["Provincie;Opgave;Gerealiseerd;Nog te realiseren\nDrenthe;3553;3000;553\n", "PV22 3553"],
    ["Drenthe: 2.700 plekken, waarvan 160 amv\nFryslân: 3.580 plekken\n", "PV22 2700, PV21 3580, PV22 160"],
    ["• 2.700 plekken in Drenthe, waarvan 160 amv;\n• 3.580 plekken in Fryslân.\n", "PV22 2700, PV21 3580, PV22 160"],
    ["Drenthe: 2.700 plekken, waarvan 4.160 amv\nFryslân: 3.580 plekken\n", "geweigerd: reading.minorsAboveTotal"],
    ["Gerealiseerd:\nDrenthe: 2.700 plekken, waarvan 160 amv\nFryslân: 3.580 plekken\n", "waarde? de opgave zelf"],
    ["Drenthe: 2.700 plekken\nFryslân: 3.580 plekken\n", "kolom? kolom 2"],
    [
      "Op 1 januari 2027 zijn 88.000 opvangplekken nodig. Op 1 januari 2028 zijn 90.000 opvangplekken nodig.\n",
      "waarde? 88000 | 90000",
    ],
  ])("%j", async (text, expected) => {
    expect(outcome(await read(text, DECISION))).toBe(expected);
  });
});

describe("an odd workbook", () => {
  const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const sheet = (rows: readonly string[], after = ""): Uint8Array =>
    plainXlsx([], {
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("")}</sheetData>${after}</worksheet>`,
    });
  const HEAD = text("A1", "Gemeente") + text("B1", "Inwoners");

  test.each<[string, Uint8Array, string]>([
    [
      "a header that is merged over years",
      sheet(
        [
          HEAD,
          '<c r="B2"><v>2024</v></c><c r="C2"><v>2025</v></c>',
          `${text("A3", "Zwolle")}<c r="B3"><v>132411</v></c><c r="C3"><v>133810</v></c>`,
        ],
        '<mergeCells count="2"><mergeCell ref="B1:C1"/><mergeCell ref="A1:A2"/></mergeCells>',
      ),
      "GM0193 133810",
    ],
    [
      "a figure that is merged over two regions",
      sheet(
        [HEAD, `${text("A2", "Zwolle")}<c r="B2"><v>133810</v></c>`, text("A3", "Almere")],
        '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
      ),
      "geweigerd: reading.noRows",
    ],
    [
      "formulas: with an outcome, with an error, never computed",
      sheet([
        HEAD,
        `${text("A2", "Zwolle")}<c r="B2"><f>SUM(C2)</f><v>133810</v></c>`,
        `${text("A3", "Almere")}<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>`,
        `${text("A4", "Delft")}<c r="B4"><f>SUM(C4)</f></c>`,
      ]),
      "GM0193 133810",
    ],
    [
      "numbers that are none",
      sheet([
        HEAD,
        `${text("A2", "Zwolle")}<c r="B2"><v>133810</v></c>`,
        `${text("A3", "Almere")}<c r="B3"><v>Infinity</v></c>`,
        `${text("A4", "Delft")}<c r="B4"><v>1e999</v></c>`,
      ]),
      "GM0193 133810",
    ],
    [
      "an entity that nobody declared",
      sheet([
        HEAD,
        `${text("A2", "&#90;wolle")}<c r="B2"><v>133810</v></c>`,
        `${text("A3", "&xxe;")}<c r="B3"><v>1</v></c>`,
      ]),
      "GM0193 133810",
    ],
  ])("with %s", async (_what, bytes, expected) => {
    expect(outcome(await read(bytesInput("a.xlsx", bytes)))).toBe(expected);
  });
});
