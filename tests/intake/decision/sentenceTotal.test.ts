/** A letter with a list: its rows are 3.553 + 3.449 = 7.002, and its sentence may say something else. */
import { DECISION, outcome, read } from "../corpus";

const list = "• Drenthe: 3.553 plekken\n• Flevoland: 3.449 plekken\n";
const letter = (sentence: string): string => `${sentence}\nDe verdeling van de opvangplekken is als volgt.\n${list}`;

test.each([
  [
    "one total is that of the decision",
    "Er zijn 7.100 opvangplekken nodig.",
    7100,
    "exact",
    ["reading.totalFromSentence let op"],
  ],
  [
    "one that is the sum is no warning",
    "Er zijn 7.002 opvangplekken nodig.",
    7002,
    "exact",
    ["reading.totalFromSentence ter informatie"],
  ],
  [
    "about so many stays about",
    "Er zijn circa 7.100 opvangplekken nodig.",
    7100,
    "circa",
    ["reading.totalFromSentence let op"],
  ],
  [
    "of two totals the sum stays",
    "Er zijn 7.100 opvangplekken nodig. Het besluit stelt 7.200 plekken vast.",
    7002,
    "exact",
    ["reading.otherTotals let op"],
  ],
  ["no total leaves the sum", "Dit is de verdeling.", 7002, "exact", []],
])("%s", async (_what, sentence, total, precision, said) => {
  const reading = await read(letter(sentence), DECISION);
  expect(outcome(reading)).toBe("PV22 3553, PV24 3449");
  expect([reading.besluit?.controle[0]?.plekken, reading.besluit?.nauwkeurigheid]).toEqual([total, precision]);
  const messages = reading.meldingen.filter(({ code }) => /Sentence$|otherTotals$/u.test(code));
  expect(messages.map(({ code, ernst }) => `${code} ${ernst}`)).toEqual(said);
});

test("a printed total counts more than a sentence", async () => {
  const reading = await read(letter("Er zijn 7.100 opvangplekken nodig.") + "• Totaal: 7.050 plekken\n", DECISION);
  expect(reading.totalen).toEqual([{ gedrukt: 7050, som: 7002, categorie: "totaal" }]);
  expect(reading.meldingen.map(({ code }) => code)).not.toContain("reading.totalFromSentence");
});

test("a table beside sentences that cannot be taken is said with its reason", async () => {
  const text = "Er zijn 7.100 opvangplekken nodig per 1 januari 2027.\n\tDrenthe\tFlevoland\nOpgave\t3.553\t3.449\n";
  const reading = await read(text, DECISION);
  expect(reading.meldingen.find(({ code }) => code === "reading.rowsNotRead")?.zin).toContain(
    "naast elkaar in regel 2",
  );
});

describe("a sentence beside the rows that is not about all of them leaves the sum: 3.553 + 3.449 = 7.002", () => {
  const below = async (sentence: string, header = "Provincie;Opgave") => {
    const text = `${header}\nDrenthe;3.553;100\nFlevoland;3.449;100\n${sentence}\n`;
    const { besluit, meldingen } = await read(text, DECISION);
    const said = meldingen.filter(({ ernst }) => ernst === "let op").map(({ code }) => code);
    return [
      besluit?.controle.map(({ plekken }) => plekken),
      besluit?.nauwkeurigheid,
      said.filter((code) => !["reading.partOfCountry", "reading.notesLeft"].includes(code)),
    ];
  };

  test.each<[string, readonly string[]]>([
    ["Hiervan moeten minimaal 2.000 plekken voor alleenstaanden geschikt zijn.", []],
    ["Inclusief een buffer van 5.000 opvangplekken.", []],
    ["Een gemiddeld azc heeft 300 opvangplekken.", []],
    ["Zeist moet 9.000 opvangplekken regelen.", []],
    ["Exclusief Ter Apel (2.000 plekken).", []],
    ["Exclusief de reserve zijn 8.000 plekken nodig.", ["reading.otherTotals"]],
    ["In 2026 waren 80.000 opvangplekken nodig.", ["reading.otherTotals"]],
    ["Er zijn 6.000 opvangplekken nodig.", ["reading.lowerInSentence"]],
  ])("%s", async (sentence, said) => {
    expect(await below(sentence)).toEqual([[7_002], "exact", said]);
  });

  test("a header is no sentence", async () => {
    expect(await below("", "Gebied;Opgave;Toelichting (9.000 plekken nodig)")).toEqual([[7_002], "exact", []]);
  });
});
