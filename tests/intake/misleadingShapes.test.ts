/**
 * Lists that look good and are something else, or show something else than they hold: each was once read without a word. And good lists that
 * were once refused without a sentence that helps.
 */
import { writeXlsx } from "hucre/xlsx";
import type { ReadingOrder } from "../../src/intake/reading";
import { bytesInput, DECISION, INHABITANTS_2025, outcome, plainXlsx, QUOTA_2024_I, read } from "./corpus";

const other = "geweigerd: reading.otherPeriod";
const QUOTA_2024_II: ReadingOrder = { ...QUOTA_2024_I, halfYear: { year: 2024, half: 2 } };
const INHABITANTS_2027: ReadingOrder = { ...INHABITANTS_2025, year: 2027 };

async function codes(text: string, order: ReadingOrder): Promise<readonly string[]> {
  return (await read(text, order)).meldingen.map(({ code }) => code);
}

describe("a column that says when though its header does not", () => {
  test.each<[string, string, string]>([
    ["Ronde", "2024-II", other],
    ["Tijdvak", "2024-II", other],
    ["Ronde", "tweede halfjaar 2024", other],
    ["Opmerking", "geldt voor 2024-II", other],
    ["Ingangsdatum", "1-7-2024", other],
    ["Geldig vanaf", "01-07-2024", other],
    ["Start", "2024-07-01", other],
    ["Van", "1 juli 2024", other],
    ["Ingangsdatum", "1-2-2024", other],
    ["Ronde", "2024-I", "GM0193 140, GM0034 250"],
    ["Opmerking", "geldt voor 2024-I", "GM0193 140, GM0034 250"],
    ["Ingangsdatum", "1-1-2024", "GM0193 140, GM0034 250"],
    ["Opmerking", "na 2023-I en 2023-II", "GM0193 140, GM0034 250"],
    ["Opmerking", "bijgesteld", "GM0193 140, GM0034 250"],
    ["Publicatiedatum", "1-10-2023", "GM0193 140, GM0034 250"],
    ["Vastgesteld op", "1-10-2023", "GM0193 140, GM0034 250"],
  ])("the quota of 2024-I beside %s: %s", async (header, cell, expected) => {
    const text = `Gemeente;${header};Taakstelling\nZwolle;${cell};140\nAlmere;${cell};250\nTotaal;;390\n`;
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(expected);
  });

  test("both halves of a year with their first and last day", async () => {
    const text =
      "Gemeente;Van;Tot\u0020en met;Taakstelling\nZwolle;1-1-2024;30-6-2024;140\nZwolle;1-7-2024;31-12-2024;130\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140");
    expect(outcome(await read(text, QUOTA_2024_II))).toBe("GM0193 130");
    expect(outcome(await read(text.replace("Tot en met", "Tot").replace("30-6-2024", "1-7-2024"), QUOTA_2024_I))).toBe(
      "GM0193 140",
    );
  });

  test("a whole year is no half", async () => {
    const text = "Gemeente;Van;Tot;Taakstelling\nZwolle;1-1-2024;31-12-2024;270\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(other);
  });

  test("a header that names the half-year says more than a remark, and not more than a column of half-years", async () => {
    const text = (cell: string): string => `Gemeente;Taakstelling 2024-I;Noot\nZwolle;140;${cell}\n`;
    expect(outcome(await read(text("zie ook 2023-II"), QUOTA_2024_I))).toBe("GM0193 140");
    expect(outcome(await read(text("2023-II"), QUOTA_2024_I))).toBe(other);
  });

  test.each(["Van", "Meetmoment", "Stand op", "Peiljaar", "Verslagjaar"])("inhabitants beside %s", async (header) => {
    const cell = /jaar/u.test(header) ? "2024" : "1-1-2024";
    const text = `Gemeente;${header};Inwoners\nZwolle;${cell};132411\nAlmere;${cell};226500\n`;
    expect(outcome(await read(text))).toBe(other);
    expect(outcome(await read(text.replaceAll(cell, cell.replace("2024", "2025"))))).toBe(
      "GM0193 132411, GM0034 226500",
    );
  });

  test("a decision for two days below each other asks for the day", async () => {
    const text = "Provincie;Per;Opgave\nDrenthe;1-1-2026;3553\nDrenthe;1-7-2026;3600\n";
    expect(outcome(await read(text, DECISION))).toBe("periode? 1-1-2026 | 1-7-2026");
  });
});

describe("a title that says that the figures are something else", () => {
  test.each<[string, string, ReadingOrder, string]>([
    ["Bevolkingsprognose 2027", "Inwoners", INHABITANTS_2027, "waarde? de aantallen zelf"],
    ["Toename van het aantal inwoners in 2027", "Inwoners", INHABITANTS_2027, "waarde? de aantallen zelf"],
    ["Bevolkingsontwikkeling 2027", "Inwoners", INHABITANTS_2027, "GM0193 134100"],
    ["Prognose taakstelling 2024-I", "Taakstelling", QUOTA_2024_I, "waarde? de opgave zelf"],
    ["Taakstelling cumulatief t/m 2024-I", "Taakstelling", QUOTA_2024_I, "waarde? de opgave zelf"],
    ["Taakstelling 2024-I na verrekening", "Taakstelling", QUOTA_2024_I, "waarde? de opgave zelf"],
    ["Taakstelling 2024-I inclusief achterstand", "Taakstelling", QUOTA_2024_I, "waarde? de opgave zelf"],
    ["Taakstelling en saldo 2024-I", "Taakstelling", QUOTA_2024_I, "GM0193 140"],
  ])("%s", async (title, header, order, expected) => {
    const count = order.kind === "quota" ? "140" : "134100";
    const text = `${title}\nGemeente;${header}\nZwolle;${count}\n`;
    expect(outcome(await read(text, order))).toBe(expected);
    const [answer] = ["de aantallen zelf", "de opgave zelf"].filter((one) => expected.endsWith(one));
    if (answer !== undefined)
      expect(outcome(await read(text, order, { values: new Map([[title, answer]]) }))).toBe(`GM0193 ${count}`);
  });
});

describe("numbers of which nobody knows what the point means", () => {
  test.each<[string, string]>([
    ["1.400|0.250", "geweigerd: reading.mixedNotation"],
    ["1,400|0,250", "geweigerd: reading.noRows"],
    ["1,4|2|1,25", "geweigerd: reading.mostlyFractions"],
    ["1,4|140|250|22", "GM0034 140, GM0503 250, GM0184 22"],
    ["140.000|250.000", "geweigerd: reading.onlyDoubtful"],
    ["140|250.000", "GM0193 140"],
  ])("%s", async (cells, expected) => {
    const lines = cells.split("|").map((cell, index) => `${["Zwolle", "Almere", "Delft", "Urk"][index] ?? ""};${cell}`);
    expect(outcome(await read(`Gemeente;Taakstelling\n${lines.join("\n")}\n`, QUOTA_2024_I))).toBe(expected);
  });

  test("a quota that is too large for its inhabitants counts when the planner says so", async () => {
    const text = "Gemeente;Taakstelling\nZwolle;140\nAlmere;250.000\n";
    expect(await codes(text, QUOTA_2024_I)).toContain("reading.quotaImplausible");
    expect(outcome(await read(text, QUOTA_2024_I, { confirmed: new Set([3]) }))).toBe("GM0193 140, GM0034 250000");
  });

  test("more places than inhabitants are said", async () => {
    expect(await codes("Provincie;Opgave\nDrenthe;3.553.000\nFlevoland;3449\n", DECISION)).toContain(
      "reading.placesImplausible",
    );
    expect(await codes("Provincie;Opgave\nDrenthe;3553\nFlevoland;3449\n", DECISION)).not.toContain(
      "reading.placesImplausible",
    );
  });
});

describe("a decision of which not all was read", () => {
  test("says which column it left when only the minors were taken", async () => {
    const minors = "Provincie;Opgave excl. amv;amv\nDrenthe;3449;104\nFlevoland;3359;90\n";
    expect(await codes(minors, DECISION)).toContain("reading.amvOnly");
    const whole = "Provincie;Regulier;amv;Totaal\nDrenthe;3449;104;3553\nFlevoland;3359;90;3449\n";
    expect(await codes(whole, DECISION)).not.toContain("reading.amvOnly");
    expect(await codes("Provincie;amv\nDrenthe;104\nFlevoland;90\n", DECISION)).not.toContain("reading.amvOnly");
  });

  test("asks for the day when two tables are of two days", async () => {
    const table = (day: string, drenthe: string): string =>
      `Opgave per ${day}\nProvincie\tOpgave\nDrenthe\t${drenthe}\nFlevoland\t3.449\n\n`;
    const text = table("1 januari 2026", "3.553") + table("1 juli 2026", "4.000");
    expect(outcome(await read(text, DECISION))).toBe("periode? 1 januari 2026 | 1 juli 2026");
    expect(outcome(await read(text, DECISION, { period: "1 juli 2026" }))).toBe("PV22 4000, PV24 3449");
  });
});

describe("a letter whose number of places is no total", () => {
  test.each([
    "Per 1 januari 2027 zijn er 12.000 opvangplekken extra nodig.",
    "Per 1 januari 2027 komen er 12.000 opvangplekken bovenop.",
    "Op 1 januari 2027 zijn er 72.000 opvangplekken beschikbaar.",
    "Er zijn 72.000 opvangplekken bezet.",
    "De opgave bedraagt 88.000 opvangplekken (exclusief 4.000 voor amv) per 1 januari 2027.",
    "Er zijn 88.000 opvangplekken nodig, naast de plekken voor amv.",
  ])("%s", async (letter) => {
    const result = await read(`Geachte heer,\n\n${letter}\n`, DECISION);
    expect(outcome(result)).toBe("geweigerd: reading.letterOthers");
    expect(result.besluit).toBeNull();
  });

  test.each([
    "Op 1 januari 2027 moeten er 88.000 opvangplekken beschikbaar zijn.",
    "Per 1 januari 2027 zijn 88.000 opvangplekken nodig, waarvan 4.000 plekken voor amv.",
    "Per 1 januari 2027 zijn 88.000 opvangplekken nodig. Dat zijn 12.000 plekken meer.",
  ])("and one whose number is: %s", async (letter) => {
    expect((await read(`Geachte heer,\n\n${letter}\n`, DECISION)).besluit?.controle[0]?.plekken).toBe(88_000);
  });
});

describe("a sheet that shows something else than it holds", () => {
  const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const sheet = (before: string, hiddenRow: number | null, style = ""): Uint8Array => {
    const text = (place: string, words: string): string => `<c r="${place}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const row = (number: number, cells: string): string =>
      `<row r="${number}"${number === hiddenRow ? ' hidden="1"' : ""}>${cells}</row>`;
    const rows = [
      row(1, text("A1", "Gemeente") + text("B1", "Taakstelling")),
      row(2, `${text("A2", "Zwolle")}<c r="B2"${style}><v>140</v></c>`),
      row(3, `${text("A3", "Almere")}<c r="B3"><v>250</v></c>`),
    ];
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    return plainXlsx([], {
      "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
      "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>`,
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows.join("")}</sheetData></worksheet>`,
    });
  };
  const said = async (bytes: Uint8Array): Promise<readonly (string | readonly number[])[]> => {
    const { meldingen, rijen } = await read(bytesInput("a.xlsx", bytes), QUOTA_2024_I);
    const hidden = meldingen.filter(({ code }) => code.startsWith("reading.hidden"));
    return [rijen.map(({ aantal }) => aantal).join(" "), ...hidden.flatMap(({ code, regels }) => [code, regels])];
  };

  test("a line that is hidden or filtered counts, and that is said", async () => {
    expect(await said(sheet("", 3))).toEqual(["140 250", "reading.hiddenLines", [3]]);
    expect(await said(sheet("", 1))).toEqual(["140 250"]);
    expect(await said(sheet("", null))).toEqual(["140 250"]);
  });

  test("so is a column of figures", async () => {
    expect(await said(sheet('<cols><col min="2" max="2" hidden="1"/></cols>', null))).toEqual([
      "140 250",
      "reading.hiddenColumn",
      [],
    ]);
    expect(await said(sheet('<cols><col min="3" max="9" hidden="1"/></cols>', null))).toEqual(["140 250"]);
  });

  test("a number that its format shows as nothing is not taken", async () => {
    expect(await said(sheet("", null, ' s="1"'))).toEqual(["250"]);
  });

  test("a sheet of another writer that hides nothing says nothing", async () => {
    const rows = [
      ["Gemeente", "Taakstelling"],
      ["Zwolle", 140],
    ];
    expect(await said(await writeXlsx({ sheets: [{ name: "Blad1", rows }] }))).toEqual(["140"]);
  });
});

describe("a good list that was refused", () => {
  test.each<[string, string]>([
    ["Zwolle;140 a)", "GM0193 140"],
    ["Zwolle;140b)", "GM0193 140"],
    ["Zwolle;1.140 *", "GM0193 1140"],
  ])("for its note: %s", async (line, expected) => {
    expect(outcome(await read(`Gemeente;Taakstelling\n${line}\n`, QUOTA_2024_I))).toBe(expected);
  });

  test.each(["140 1)", "1401)", "140(1)", "1.140 (12)"])(
    "for digits of a note gets a sentence about them: %s",
    async (cell) => {
      expect(await codes(`Gemeente;Taakstelling\nZwolle;${cell}\nAlmere;250\n`, QUOTA_2024_I)).toContain(
        "reading.noteBehind",
      );
    },
  );

  test("for wide blanks between and narrow ones in its numbers", async () => {
    const text = "Provincie  Opgave  amv\nDrenthe  3 553  104\nFlevoland  3 449  90\n";
    const { rijen } = await read(text, DECISION);
    expect(rijen.map(({ aantal }) => aantal)).toEqual([3553, 3449, 104, 90]);
  });

  test.each([
    "Gemeente Inwoners 2024 Inwoners 2025\nZwolle 132.411 133.810\nAlmere 226.500 229.574\n",
    "Gemeente Inwoners 2024 Inwoners 2025\nDen Haag 562 839 568 945\nAlmere 226 500 229 574\n",
  ])("for columns that nobody can take apart gets a sentence that says so: %j", async (text) => {
    expect(outcome(await read(text))).toBe("geweigerd: reading.columnsNotApart");
  });

  test("prose that begins with a municipality is no such list", async () => {
    expect(outcome(await read("Zwolle kreeg 3 brieven.\nAlmere kreeg er 5.\n"))).toBe(
      "geweigerd: reading.headerMissing",
    );
  });
});

describe("a column of kinds that says of all lines that they are something else", () => {
  test.each<[string, ReadingOrder, string, string]>([
    ["Gemeente;Type;Taakstelling", QUOTA_2024_I, "realisatie", "waarde? realisatie"],
    ["Gemeente;Doelgroep;Taakstelling", QUOTA_2024_I, "amv", "waarde? amv"],
    ["Gemeente;Soort;Taakstelling", QUOTA_2024_I, "definitief", "GM0193 140, GM0034 250"],
    ["Gemeente;Status;Taakstelling", QUOTA_2024_I, "achterstand", "GM0193 140, GM0034 250"],
    ["Gemeente;Wijk;Inwoners", INHABITANTS_2025, "Centrum", "waarde? Centrum"],
    ["Gemeente;Stadsdeel;Taakstelling", QUOTA_2024_I, "Noord", "waarde? Noord"],
    ["Provincie;Categorie;Opgave", DECISION, "amv", "waarde? amv"],
    ["Provincie;Soort plek;Opgave", DECISION, "noodopvang", "waarde? noodopvang"],
    ["Provincie;Status;Opgave", DECISION, "gerealiseerd", "waarde? gerealiseerd"],
    ["Provincie;Status;Opgave", DECISION, "vastgesteld", "PV22 140, PV24 250"],
  ])("%s", async (header, order, kind, expected) => {
    const [one, two] = order === DECISION ? ["Drenthe", "Flevoland"] : ["Zwolle", "Almere"];
    const text = `${header}\n${one};${kind};140\n${two};${kind};250\n`;
    expect(outcome(await read(text, order))).toBe(expected);
  });

  test("places that were chosen as those of minors are not the total", async () => {
    const text =
      "Provincie;Categorie;Opgave\nDrenthe;totaal;3553\nDrenthe;amv;104\nFlevoland;totaal;3449\nFlevoland;amv;90\n";
    const categories = async (value: string): Promise<unknown> => {
      const { rijen } = await read(text, DECISION, { values: new Map([["Categorie", value]]) });
      return rijen.map(({ aantal, categorie }) => [aantal, categorie]);
    };
    expect(await categories("amv")).toEqual([
      [104, "amv"],
      [90, "amv"],
    ]);
    expect(await categories("totaal")).toEqual([
      [3553, "totaal"],
      [3449, "totaal"],
    ]);
  });
});

describe("what looks like it and is not", () => {
  test.each<[string, ReadingOrder, string]>([
    ["Zwolle 3 Almere 5\nDelft 4 Urk 2\n", INHABITANTS_2025, "geweigerd: reading.headerMissing"],
    ["Zwolle 133.810\tx\nprijs 5\ten meer\n", INHABITANTS_2025, "geweigerd: reading.headerMissing"],
    ["De lijst\nDen Haag 1 2\nis lang\n", INHABITANTS_2025, "geweigerd: reading.headerMissing"],
    ["Zwolle\nAlmere\n", INHABITANTS_2025, "geweigerd: reading.noRows"],
  ])("columns with one blank between: %j", async (text, order, expected) => {
    const found = outcome(await read(text, order));
    expect(found).not.toBe("geweigerd: reading.columnsNotApart");
    expect(found.split(":")[0]).toBe(expected.split(":")[0]);
  });

  test("a total for one day and minors for another are no two days of one figure", async () => {
    const text =
      "Opgave per 1 januari 2026\nProvincie\tOpgave\nDrenthe\t3.553\n\nOpgave amv per 1 juli 2026\nProvincie\tamv\nDrenthe\t104\n";
    expect((await read(text, DECISION)).vragen).toEqual([]);
  });

  test("places beside minors that are there already are said, other columns are not", async () => {
    const text = "Provincie;Gerealiseerde plekken;Oppervlakte;amv\nDrenthe;3000;12;104\nFlevoland;2000;13;90\n";
    const { meldingen } = await read(text, DECISION);
    const left = meldingen.filter(({ code }) => code === "reading.amvOnly");
    expect(left.map(({ ernst, zin }) => [ernst, /'([^']*)'/u.exec(zin)?.[1]])).toEqual([
      ["let op", "Gerealiseerde plekken"],
    ]);
  });

  test("a day on which something is decided is not the day before it", async () => {
    const letter = "Er zijn 88.000 opvangplekken nodig. Peildatum 1 januari 2027. Datum: 3 maart 2026.\n";
    expect((await read(letter, DECISION)).besluit?.vastgesteldOp).toBe("2026-03-03");
  });
});
