import { changesNumbers, contextLines, hasSign, labelledYears } from "../../../src/intake/decision/letterContext";
import { read } from "../corpus";

const ORDER = { kind: "decision", year: 2027, halfYear: null, province: null } as const;
const LETTER = "Capaciteitsopgave 2027: 88.000 plekken\n";

describe("a line that makes the number of a letter another one", () => {
  test.each([
    "Status: ingetrokken",
    "Status: concept",
    "Conceptbrief",
    "Versie: ontwerp",
    "Let op: niet meer actueel",
    "Scenario: hoog",
    "Voorstel",
    "Betreft: opvang ontheemden Oekraïne",
    "Doelgroep: statushouders",
    "Betreft: noodopvang",
    "Huidige bezetting",
    "Realisatie 2026",
    "Beschikbaar",
    "De Tweede Kamer moet nog instemmen.",
  ])("is asked about and quoted, above the number: %s", async (line) => {
    expect(changesNumbers(line)).toBe(true);
    const { uitkomst, besluit, meldingen } = await read(`${line}\nTotaal aantal plekken: 88.000\n`, ORDER);
    expect([uitkomst, besluit]).toEqual(["vraag", null]);
    expect(meldingen.map(({ code }) => code)).toContain("reading.letterContext");
  });

  test("and below it", async () => {
    const { uitkomst, meldingen } = await read(`${LETTER}Status: ingetrokken\n`, ORDER);
    expect(uitkomst).toBe("vraag");
    expect(meldingen.map(({ zin }) => zin)).toContain(
      "In de brief staat ook: 'Status: ingetrokken'. Lees zelf of dat iets zegt over het aantal.",
    );
  });

  test("is none of whom the letter is from and to", () => {
    const lines = ["Datum: 1 februari 2026", "Ons kenmerk: 4711", "Aan: de regietafel", "Hoogachtend", "Groet, Jan"];
    expect(lines.filter(changesNumbers)).toEqual([]);
    expect(contextLines(lines)).toEqual([]);
  });

  test("is said where it is not known, and the number still taken", async () => {
    const { uitkomst, meldingen } = await read(`${LETTER}Uitgangspunt: laag water\n`, ORDER);
    expect(uitkomst).toBe("gelezen");
    expect(meldingen.map(({ code }) => code)).toEqual(["reading.fromSentences", "reading.letterContext"]);
  });
});

describe("the period of a label", () => {
  test("is that of each line that names one", () => {
    expect(labelledYears(["Jaar: 2026", "Peildatum: 1 juli 2027", "Datum: 1 februari 2025"])).toEqual([2026, 2027]);
    expect(labelledYears(["Capaciteitsopgave 2027: 88.000 plekken"])).toEqual([]);
    expect(labelledYears(["Capaciteitsopgave 2027: 88.000 plekken in 2028"])).toEqual([2027, 2028]);
  });

  test.each(["Jaar: 2026", "Peildatum: 1 juli 2026", "Peildatum: 1 juli 2028", "Looptijd: 2026"])(
    "is refused where another one is asked: %s",
    async (line) => {
      const { uitkomst, meldingen } = await read(`${line}\nTotaal aantal plekken: 88.000\n`, ORDER);
      expect([uitkomst, meldingen[0]?.code]).toEqual(["geweigerd", "reading.otherPeriod"]);
    },
  );

  test("is asked about where the letter names the asked one as well", async () => {
    const { uitkomst } = await read(`Peildatum: 1 juli 2026\n${LETTER}`, ORDER);
    expect(uitkomst).toBe("vraag");
    expect((await read("Capaciteitsopgave 2027: 88.000 plekken in 2028\n", ORDER)).uitkomst).toBe("vraag");
    expect((await read("Periode: eerste halfjaar 2027\nCapaciteitsopgave: 44.000 plekken\n", ORDER)).uitkomst).toBe(
      "vraag",
    );
  });

  test("fits: the number is taken", async () => {
    const { uitkomst, besluit } = await read("Jaar: 2027\nCapaciteitsopgave: 88.000 plekken\n", ORDER);
    expect([uitkomst, besluit?.controle[0]?.plekken]).toEqual(["gelezen", 88_000]);
  });

  test("of the minors alone leaves them out, and says so", async () => {
    const { besluit, meldingen } = await read(
      "Totaal aantal plekken: 88.000\nAantal amv-plekken: 3.660 (2026)\n",
      ORDER,
    );
    expect(besluit?.categorieen).toEqual(["totaal"]);
    expect(meldingen.map(({ code }) => code)).toContain("reading.letterMinors");
  });
});

describe("a sign at a number", () => {
  test.each([
    "Capaciteitsopgave 2027: -8.000 plekken",
    "Capaciteitsopgave 2027: +8.000 plekken",
    "Totaal: −8.000 plekken",
  ])("makes it no total: %s", async (letter) => {
    expect(hasSign(letter)).toBe(true);
    const { uitkomst, meldingen } = await read(`${letter}\n`, ORDER);
    expect([uitkomst, meldingen[0]?.code]).toEqual(["geweigerd", "reading.letterUnsure"]);
  });

  test.each(["Aantal plekken: 88.000?", "Capaciteitsopgave 2027: 88.000 plekken (70%)"])(
    "that doubts it is asked about: %s",
    async (letter) => {
      expect((await read(`${letter}\n`, ORDER)).uitkomst).toBe("vraag");
    },
  );

  test("is none between two numbers, or before a word", () => {
    expect(["84.000-88.000 plekken", "- 88.000 plekken", "amv-plekken: 3.660"].filter(hasSign)).toEqual([]);
  });
});
