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
