/**
 * Tables from which a wrong number could be read without a word: each is asked about, refused, or read with every line said. The
 * decisions are the distribution of May 2023 (COA): Drenthe 3.553, of which 104 minors; Flevoland 3.449 and 90.
 */
import { rivalNames } from "./silentNames";
import { bytesInput, DECISION, outcome, plainOds, plainXlsx, QUOTA_2024_I, read } from "./corpus";

const CUT = "geweigerd: reading.cutThousands";
const UNNAMED = "geweigerd: reading.regionsMissing";

describe("a thousand that its separator cut in two is refused", () => {
  test.each([
    [
      "by commas, with a word behind it",
      "Provincie,Opgave,Status\nDrenthe,3,553,definitief\nFlevoland,3,449,definitief\n",
    ],
    ["in one line of many", "Provincie,Opgave,Status\nDrenthe,3553,definitief\nZeeland,1,469,definitief\n"],
    ["by semicolons", "Provincie;Opgave;Status\nDrenthe;3553;definitief\nZeeland;1;469;definitief\n"],
    ["by tabs, before the minors", "Provincie\tOpgave\tamv\nDrenthe\t3\t553\t104\nFlevoland\t3\t449\t90\n"],
  ])("%s", async (_how, text) => {
    expect(outcome(await read(text, DECISION))).toContain(CUT);
  });

  test("and not where a column beside the figure has a header: 3 and 553 are two figures", async () => {
    const text = "Provincie;Opgave;Locaties\nDrenthe;3;553\nFlevoland;3;449\n";
    expect(outcome(await read(text, DECISION))).toBe("PV22 3, PV24 3");
  });
});

describe("a second column that may hold the figure is asked about", () => {
  test.each([
    ["Opgave asielzoekers", "Opgave amv", "Totaal", 3449, 104, 3553],
    ["Plekken", "Plekken amv", "Totaal", 3449, 104, 3553],
    ["Opgave", "Opgave amv", "Som", 3449, 104, 3553],
    ["COA-plekken", "Noodopvangplekken", "Totaal plekken", 3000, 553, 3553],
    ["Opvangplekken asielzoekers", "Opvangplekken Oekraïners", "Totaal", 3000, 553, 3553],
  ])("%s beside %s and %s", async (first, second, total, one, other, sum) => {
    const text = `Provincie;${first};${second};${total}\nDrenthe;${one};${other};${sum}\nFlevoland;2;1;3\n`;
    expect(outcome(await read(text, DECISION))).toMatch(new RegExp(`^kolom\\? ${first} \\| .*${total}$`, "u"));
  });

  test.each(rivalNames)("Taakstelling 2024-I beside %s", async (name) => {
    const text = `Gemeente;Taakstelling 2024-I;${name}\nZwolle;140;160\nAlmere;250;240\n`;
    expect(outcome(await read(text, QUOTA_2024_I))).toBe(`kolom? Taakstelling 2024-I | ${name}`);
  });

  test.each([
    ["which holds the same numbers", "Taakstelling 2024-I;Taakstelling 2024-I herijkt\nZwolle;140;140\nAlmere;250;250"],
    ["in another unit", "Taakstelling personen;Taakstelling woningen\nZwolle;140;64\nAlmere;250;114"],
    ["of what the law only supposes", "Taakstelling 2024-I;Fictieve taakstelling\nZwolle;140;160\nAlmere;250;240"],
    ["that counts people of another kind", "Taakstelling 2024-I;Personen\nZwolle;140;90\nAlmere;250;80"],
    ["with the arrears in it", "Taakstelling 2024-I;Achterstand;Totaal\nZwolle;140;20;160\nAlmere;250;10;260"],
  ])("but not one %s: 140 and 250", async (_how, columns) => {
    expect(outcome(await read(`Gemeente;${columns}\n`, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
  });
});

describe("a region that stands once for more lines", () => {
  test.each([
    [
      "of the total and the minors",
      "Provincie;Soort;Opgave\nDrenthe;totaal;3553\n;waarvan amv;104\nFlevoland;totaal;3449\n;waarvan amv;90\n",
      DECISION,
    ],
    [
      "of an old and a new version",
      "Provincie;Versie;Opgave\nDrenthe;oud;2700\n;nieuw;3553\nFlevoland;oud;3000\n;nieuw;3449\n",
      DECISION,
    ],
    [
      "of what was realised",
      "Gemeente;Soort;Taakstelling 2024-I\nZwolle;realisatie;100\n;taakstelling;140\nAlmere;realisatie;90\n;taakstelling;250\n",
      QUOTA_2024_I,
    ],
  ] as const)("%s is refused", async (_how, text, order) => {
    expect(outcome(await read(text, order))).toBe(UNNAMED);
  });

  test("is said for a single line, also the last one", async () => {
    const text =
      "Gemeente;Toelichting;Taakstelling 2024-I\nZwolle;;140\nDeventer;;105\nKampen;;60\nOlst-Wijhe;;20\nAlmere;;250\n;nieuw;30\n";
    const { meldingen } = await read(text, QUOTA_2024_I);
    expect(meldingen.map(({ zin }) => zin)).toContain("In regel 7 staat wel een getal, maar geen gebied.");
  });
});

describe("regions without a figure are said one by one", () => {
  const rows = [
    ["Gemeente", "Taakstelling 2024-I"],
    ["Deventer", null],
    ["Zwolle", 140],
    ["Kampen", null],
    ["Ommen", null],
    ["Almere", 250],
    ["Lelystad", null],
    ["Urk", null],
  ] as const;
  const blank = (name: string, line: number): string =>
    `Bij '${name}' (regel ${line}) staat geen getal. De regel is niet gebruikt.`;
  const expected = [blank("Deventer", 2), blank("Kampen", 4), blank("Ommen", 5), blank("Lelystad", 7), blank("Urk", 8)];

  test.each([
    ["of a workbook", bytesInput("lijst.xlsx", plainXlsx(rows))],
    ["of an ods", bytesInput("lijst.ods", plainOds(rows))],
    [
      "of a list without separators behind them",
      rows.map((cells) => cells.filter((cell) => cell !== null).join(";")).join("\n"),
    ],
  ])("%s: before, between and behind those that have one", async (_where, input) => {
    const reading = await read(input, QUOTA_2024_I);
    expect(outcome(reading)).toBe("GM0193 140, GM0034 250");
    expect(reading.meldingen.map(({ zin }) => zin).filter((said) => said.startsWith("Bij "))).toEqual(expected);
    expect(reading.meldingen.map(({ zin }) => zin)).toContain("Gelezen: 2 van de 7 regels met een gebied.");
  });

  test("but a name above a header, or after a blank line, is a title", async () => {
    const text =
      "Flevoland\nGemeente;Taakstelling 2024-I\nAlmere;250\nUrk;20\n\nOverijssel\nGemeente;Taakstelling 2024-I\nZwolle;140\n";
    const { meldingen } = await read(text, QUOTA_2024_I);
    expect(meldingen.map(({ zin }) => zin).filter((said) => said.startsWith("Bij "))).toEqual([]);
  });
});

describe("a column that may be the figure of another period or version is asked about", () => {
  test.each([
    ["2024-I;2024-II;Taakstelling", "140;150;290", "2024-I | Taakstelling"],
    [
      "Januari-juni 2024;Juli-december 2024;Taakstelling totaal",
      "140;150;290",
      "Januari-juni 2024 | Taakstelling totaal",
    ],
    ["Taakstelling 2024-I;Ruil;Na ruil", "140;10;150", "Taakstelling 2024-I | Na ruil"],
    ["Taakstelling 2024-I;Voorstel", "140;150", "Taakstelling 2024-I | Voorstel"],
    ["Taakstelling 2024-I (€)", "140", "Taakstelling 2024-I (€)"],
  ])("%s", async (headers, figures, choices) => {
    expect(outcome(await read(`Gemeente;${headers}\nZwolle;${figures}\n`, QUOTA_2024_I))).toBe(`kolom? ${choices}`);
  });

  test("and so is what each municipality of a province must do", async () => {
    const text = "Provincie;Opgave per gemeente\nDrenthe;553\nZeeland;469\n";
    expect(outcome(await read(text, DECISION))).toBe("kolom? Opgave per gemeente");
    const municipal = "Gemeente;Opgave per gemeente\nZeist;553\nUrk;69\n";
    expect(outcome(await read(municipal, DECISION))).toBe("GM0355 553, GM0184 69");
  });
});

describe("rows below a line that begins something else are asked about", () => {
  test.each([
    ["Achterstand\nKampen;12", "Achterstand"],
    ["Gerealiseerd\nGemeente;Taakstelling 2024-I\nKampen;12", "Gerealiseerd"],
    ["\nRealisatie\nKampen;12", "Realisatie"],
  ])("%s", async (below, title) => {
    const text = `Gemeente;Taakstelling 2024-I\nZwolle;140\nAlmere;250\n${below}\n`;
    const asked = await read(text, QUOTA_2024_I);
    expect(asked.vragen).toEqual([{ over: "waarde", kolom: title, keuzes: ["de opgave zelf"] }]);
    const answered = await read(text, QUOTA_2024_I, { values: new Map([[title, "de opgave zelf"]]) });
    expect(outcome(answered)).toBe("GM0193 140, GM0034 250, GM0166 12");
  });
});

describe("what stands beside the figures and changes nothing is said", () => {
  const said = async (text: string, order = QUOTA_2024_I): Promise<readonly string[]> => {
    const { uitkomst, meldingen } = await read(text, order);
    expect(uitkomst).toBe("gelezen");
    return meldingen.filter(({ code }) => /Left$|sectionLine$/u.test(code)).map(({ ernst, zin }) => `${ernst}: ${zin}`);
  };
  const LIST = "Gemeente;Taakstelling 2024-I\nZwolle;140\nAlmere;250\n";

  test("such as a column that says which rows no longer count", async () => {
    const text = "Gemeente;Taakstelling 2024-I;Status\nZwolle;140;vervallen\nAlmere;250;geldig\n";
    expect(await said(text)).toEqual(["ter informatie: Niet gebruikt zijn deze kolommen: 'Status'."]);
  });

  test("such as a line between the rows, unless it is a header again, a page or a region", async () => {
    expect(await said(`${LIST}\nVrijgesteld\nKampen;12\n`)).toEqual([
      "let op: In regel 5 staat 'Vrijgesteld'. De regels eronder tellen gewoon mee: controleer of dat klopt.",
    ]);
    for (const between of ["Pagina 2 van 3", "Gemeente;Taakstelling 2024-I", "Flevoland", "Bron: COA"]) {
      expect(await said(`${LIST}${between}\nKampen;12\n`)).toEqual([]);
    }
  });

  test("such as an erratum below the list, unless it is a source or a greeting", async () => {
    expect(await said(`${LIST}Correctie: Zwolle krijgt 150.\nHoogachtend,\nBron: COA, 3 maart 2024\n`)).toEqual([
      "let op: Onder de lijst staat tekst die het inlezen niet gebruikt: 'Correctie: Zwolle krijgt 150.'. Lees die tekst zelf.",
    ]);
    expect(await said("Provincie;Opgave\nDrenthe;3449\nZeeland;1400\n* exclusief amv\n", DECISION)).toEqual([
      "let op: Onder de lijst staat tekst die het inlezen niet gebruikt: '* exclusief amv'. Lees die tekst zelf.",
    ]);
  });

  test("such as a title that may change what the figures are, unless it is plain or names a region", async () => {
    const titled = (title: string): string => `${title}\n${LIST}`;
    expect(await said(titled("Na uitruil, wordt bijgewerkt"))).toEqual([
      "let op: Boven de lijst staat: 'Na uitruil, wordt bijgewerkt'. Lees zelf of dat iets zegt over de getallen.",
    ]);
    const sheet = plainXlsx(
      [
        ["Gemeente", "Taakstelling 2024-I"],
        ["Zwolle", 140],
      ],
      {},
    );
    expect((await read(bytesInput("a.xlsx", sheet), QUOTA_2024_I)).meldingen.map(({ code }) => code)).not.toContain(
      "reading.titlesLeft",
    );
    for (const title of ["Taakstelling eerste halfjaar 2024", "Provincie Utrecht", "Overzicht gemeenten, versie 3"]) {
      expect(await said(titled(title))).toEqual([]);
    }
  });

  test("five of more, each cut off where it is long", async () => {
    const columns = ["A", "B", "C", "D", "E", "F", "G"];
    const text = `Gemeente;Taakstelling 2024-I;${columns.join(";")}\nZwolle;140;${columns.map(() => "x").join(";")}\n`;
    expect(await said(text)).toEqual([
      "ter informatie: Niet gebruikt zijn deze kolommen: 'A', 'B', 'C', 'D', 'E', nog 2.",
    ]);
    const [note = ""] = await said(`${LIST}${"Lees dit goed ".repeat(12)}\n`);
    expect(note).toContain("Lees dit goed Le…'");
  });
});

describe("a title keeps its period beside what it tells of its source", () => {
  test.each([
    "Taakstelling 2023-II, versie van 3 februari 2024",
    "Overzicht taakstelling tweede helft 2023 (versie 12 januari 2024)",
    "Versie 2 taakstelling 2023-II",
  ])("%s", async (title) => {
    const refused = await read(`${title}\nGemeente;Taakstelling\nZwolle;140\n`, QUOTA_2024_I);
    expect(outcome(refused)).toBe("geweigerd: reading.otherPeriod");
  });

  test.each([
    ["Taakstelling eerste halfjaar 2024", "Gemeente Zwolle: 140\nGemeente Almere: 250"],
    ["Datum: 3 februari 2024", "Gemeente;Taakstelling\nZwolle;140\nAlmere;250"],
    ["Taakstelling 2024", "Gemeente;1e halfjaar;2e halfjaar;Jaar\nZwolle;140;150;290\nAlmere;250;230;480"],
  ])("and a good list is not refused for %s", async (title, list) => {
    expect(outcome(await read(`${title}\n${list}\n`, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
  });
});
