import { DECISION, outcome, read } from "../corpus";

const LETTER = `Geachte leden van de landelijke regietafel,

Er zijn 96.000 opvangplekken nodig per 1 januari 2025, waarvan 4.500 plekken voor amv.
Dit besluit is vastgesteld op 30 januari 2024.`;

describe("a decision out of a letter", () => {
  test("holds what the letter names once, and says that it came from sentences", async () => {
    const { uitkomst, besluit, rijen, meldingen } = await read(LETTER, DECISION);
    expect([uitkomst, rijen, besluit?.titel, besluit?.vastgesteldOp]).toEqual(["gelezen", [], "", "2024-01-30"]);
    expect(besluit?.regels).toEqual([
      { gebied: "NL", categorie: "totaal", peildatum: "2025-01-01", plekken: 96_000 },
      { gebied: "NL", categorie: "amv", peildatum: "2025-01-01", plekken: 4_500 },
    ]);
    expect(meldingen.map(({ code, ernst }) => [code, ernst])).toEqual([["reading.fromSentences", "let op"]]);
  });

  test("asks which of two numbers is the total, and takes the chosen one", async () => {
    const two = `${LETTER} Daarna zijn 102.000 plekken nodig.`;
    const asked = await read(two, DECISION);
    expect([asked.uitkomst, asked.besluit]).toEqual(["vraag", null]);
    expect(asked.vragen).toEqual([{ over: "waarde", kolom: "totaal", keuzes: ["96000", "102000"] }]);
    const answered = await read(two, DECISION, { values: new Map([["totaal", "102000"]]) });
    expect(answered.besluit?.regels[0]?.plekken).toBe(102_000);
  });

  test("leaves open what two sentences say differently", async () => {
    const { besluit } = await read(`${LETTER} Voor de groei is per 1 juli 2025 meer nodig.`, DECISION);
    expect(besluit?.regels.map(({ peildatum }) => peildatum)).toEqual([null, null]);
  });

  test("never counts more minors than places", async () => {
    const { besluit } = await read("Er zijn 4.000 plekken nodig. Er zijn 5.000 plekken voor amv.", DECISION);
    expect(besluit?.regels.map(({ categorie }) => categorie)).toEqual(["totaal"]);
  });

  test("without a number of places stays refused", async () => {
    expect((await read("Geachte leden, er volgt nog een brief.", DECISION)).uitkomst).toBe("geweigerd");
  });

  test.each<[string, string, string]>([
    ["De opgave voor Zeist bedraagt 350 opvangplekken.", "reading.letterOthers", "350"],
    ["De opgave is 88.000 plekken, plus 3.660 amv-plekken.", "reading.letterOthers", "88.000 en 3.660"],
    ["Er moeten per week 500 opvangplekken bij komen.", "reading.letterOthers", "500"],
    ["Er zijn 84.340 plekken nodig. Daarbovenop komen 3.660 amv-plekken.", "reading.letterUnsure", "84.340 en 3.660"],
    ["Er zijn 88.000 plekken nodig. De 88.000 plekken zijn exclusief amv.", "reading.letterOthers", "88.000"],
    ["Er zijn 96.000 plekken nodig. Dat aantal wordt gehalveerd.", "reading.letterUnsure", "96.000"],
    ["Er zijn 96.000 plekken nodig. Dit aantal wordt verlaagd.", "reading.letterUnsure", "96.000"],
    ["In 2026 waren 80.000 opvangplekken nodig.", "reading.letterUnsure", "80.000"],
    ["Betreft: opgave Zeist\nEr zijn 1.350 opvangplekken nodig.", "reading.letterOthers", "1.350"],
    ["Zeist groeit. Daar zijn 1.350 opvangplekken nodig.", "reading.letterOthers", "1.350"],
  ])("names the numbers that it refuses: %s", async (letter, code, places) => {
    const { uitkomst, besluit, meldingen } = await read(`${letter}\n`, DECISION);
    expect([uitkomst, besluit, meldingen[0]?.code]).toEqual(["geweigerd", null, code]);
    expect(meldingen[0]?.zin).toContain(`De brief noemt ${places} plekken`);
  });

  test("asks when a later sentence corrects the number", async () => {
    const asked = await read("Er zijn 88.000 opvangplekken nodig. Het juiste aantal is 89.000.\n", DECISION);
    expect(asked.vragen).toEqual([{ over: "waarde", kolom: "totaal", keuzes: ["88000", "89000"] }]);
  });

  test.each([
    ["of an address", "Aan: gemeente Zeist\nEr zijn 1.350 opvangplekken nodig.", ["1350"]],
    ["of a salutation", "Geachte burgemeester van Zeist,\nEr zijn 1.350 opvangplekken nodig.", ["1350"]],
    ["of the sentence before", "Zeist heeft een besluit genomen. Er zijn 1.350 opvangplekken nodig.", ["1350"]],
    ["who each must", "De provincies moeten ieder 7.000 opvangplekken maken.", ["7000"]],
    ["who is meant", "Er zijn 95.000 opvangplekken nodig voor Roma en Sinti.", ["95000"]],
    ["that nobody listed", "Er zijn 88.000 opvangplekken nodig, mits de begroting dat toelaat.", ["88000"]],
    ["that come off", "Er zijn 88.000 opvangplekken nodig. Hiervan mag 10% worden afgetrokken.", ["88000"]],
    ["that take it back in short", "De opgave is 88.000 opvangplekken. Dit geldt niet meer.", ["88000"]],
    ["of one table", "De regietafel verwacht dat er 7.000 opvangplekken nodig zijn.", ["7000"]],
    ["that tell what is there", "Het COA heeft in totaal 72.000 opvangplekken.", ["72000"]],
    ["of half a year", "Per half jaar zijn 44.000 opvangplekken nodig.", ["44000"]],
    ["of a part", "Van de 96.000 gevraagde plekken zijn 88.000 plekken vastgesteld.", ["96000", "88000"]],
    ["that take it back", "De opgave is 88.000 opvangplekken. Ik trek dit besluit in.", ["88000"]],
    ["of a later number", "Er zijn 88.000 opvangplekken nodig. Vanaf juli is dat 90.000.", ["88000", "90000"]],
    ["that correct it", "Er zijn 88.000 opvangplekken nodig. Lees hiervoor: 90.000.", ["88000", "90000"]],
  ])("asks where words stand that are not known: %s", async (_words, letter, choices) => {
    const asked = await read(`${letter}\n`, DECISION);
    expect([asked.uitkomst, asked.besluit]).toEqual(["vraag", null]);
    expect(asked.vragen).toEqual([{ over: "waarde", kolom: "totaal", keuzes: choices }]);
    const [choice = ""] = choices;
    const answered = await read(`${letter}\n`, DECISION, { values: new Map([["totaal", choice]]) });
    expect(answered.besluit?.controle).toEqual([{ categorie: "totaal", peildatum: null, plekken: Number(choice) }]);
  });

  test("refuses a number of another year than the one that is asked for", async () => {
    const asked = { ...DECISION, year: 2027 };
    expect(outcome(await read("In 2028 zijn 95.000 opvangplekken nodig.\n", asked))).toBe(
      "geweigerd: reading.otherPeriod",
    );
    expect((await read("In 2027 en 2028 zijn 95.000 opvangplekken nodig.\n", asked)).uitkomst).toBe("gelezen");
    expect((await read("Er zijn 95.000 opvangplekken nodig. De brief is van 2026.\n", asked)).uitkomst).toBe("gelezen");
  });

  test.each([
    "De capaciteitsopgave voor 2027 is 88.000 plekken.",
    "Het totaal aantal benodigde opvangplekken op 1 januari 2027 is 88.000.",
    "Benodigde opvangplekken: 88.000",
    "Het COA heeft 88.000 plekken nodig.",
  ])("reads '%s'", async (letter) => {
    expect((await read(`${letter}\n`, DECISION)).besluit?.controle[0]?.plekken).toBe(88_000);
  });

  test("reads lines that each name one thing", async () => {
    const lines = "Capaciteitsbesluit 2027\nAantal opvangplekken: 88.000\nWaarvan amv: 3.660\nPeildatum: 1 juli 2027\n";
    expect((await read(lines, DECISION)).besluit?.controle).toEqual([
      { categorie: "totaal", peildatum: "2027-07-01", plekken: 88_000 },
      { categorie: "amv", peildatum: "2027-07-01", plekken: 3_660 },
    ]);
  });

  test("takes no minors that are a range or not exact", async () => {
    for (const part of ["3.500 tot 3.660", "circa 3.660"]) {
      const { besluit, meldingen } = await read(`Er zijn 88.000 plekken nodig, waarvan ${part} voor amv.\n`, DECISION);
      expect(besluit?.controle.map(({ categorie }) => categorie)).toEqual(["totaal"]);
      expect(meldingen.map(({ code }) => code)).toContain("reading.letterMinors");
    }
  });

  test.each(["Deze brief geldt per 1 maart 2027.", "Ons kantoor is per 1 maart 2027 verhuisd."])(
    "takes no day of something else: %s",
    async (other) => {
      const { besluit } = await read(`In 2027 zijn 88.000 opvangplekken nodig. ${other}\n`, DECISION);
      expect(besluit?.controle).toEqual([{ categorie: "totaal", peildatum: null, plekken: 88_000 }]);
    },
  );

  test("gives minors and a day to no number of two, and says so", async () => {
    const letter =
      "Op 1 januari 2027 zijn 88.000 plekken nodig, waarvan 3.660 voor amv. Later zijn 90.000 plekken nodig.\n";
    const { besluit, meldingen } = await read(letter, DECISION, { values: new Map([["totaal", "90000"]]) });
    expect(besluit?.controle).toEqual([{ categorie: "totaal", peildatum: null, plekken: 90_000 }]);
    expect(meldingen.map(({ code }) => code)).toEqual(["reading.fromSentences", "reading.letterMinors"]);
  });

  test("says which numbers of minors it did not take", async () => {
    const { besluit, meldingen } = await read(
      "Er zijn 4.000 plekken nodig. Er zijn 5.000 plekken voor amv.\n",
      DECISION,
    );
    expect(besluit?.controle).toEqual([{ categorie: "totaal", peildatum: null, plekken: 4_000 }]);
    expect(meldingen.find(({ code }) => code === "reading.letterMinors")?.zin).toContain("5.000");
  });
});

test("a number without the minors is never taken for that of the minors, nor for the whole", async () => {
  const letter = (text: string): string => `Geachte heer,\n\n${text}\n`;
  const both = await read(
    letter("Er zijn 96.000 plekken nodig. Daarvan zijn er 91.500 plekken exclusief amv."),
    DECISION,
  );
  expect(both.vragen).toEqual([{ over: "waarde", kolom: "totaal", keuzes: ["96000", "91500"] }]);
  const without = await read(letter("De opgave is 88.000 opvangplekken exclusief 4.500 amv-plekken."), DECISION);
  expect(outcome(without)).toBe("geweigerd: reading.letterOthers");
  const within = await read(letter("De opgave is 88.000 opvangplekken inclusief amv."), DECISION);
  expect(within.besluit?.regels.map(({ categorie, plekken }) => [categorie, plekken])).toEqual([["totaal", 88_000]]);
});

describe("a plain letter is read without a question", () => {
  const read88 = async (text: string): Promise<readonly unknown[]> => {
    const { uitkomst, besluit } = await read(text, { ...DECISION, year: 2027 });
    return [
      uitkomst,
      ...(besluit?.controle.map(({ plekken, peildatum }) => `${String(plekken)} ${String(peildatum)}`) ?? []),
    ];
  };

  test("of the ministry, with its address and the long name of the law: 88.000 of which 3.660, on 1 January 2027", async () => {
    const letter = `Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Postbus 20018
2500 EA Den Haag

Datum 3 februari 2026
Betreft Capaciteitsbesluit 2026

Geachte voorzitter,

Op grond van artikel 2 van de Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen stel ik de capaciteitsraming vast op 88.000 opvangplekken op 1 januari 2027. Hiervan zijn 3.660 opvangplekken bestemd voor amv.

De minister van Asiel en Migratie`;
    expect(await read88(letter)).toEqual(["gelezen", "88000 2027-01-01", "3660 2027-01-01"]);
  });

  test.each([
    ["Capaciteitsopgave 2027: 88.000", ["88000 null"]],
    ["Landelijke opgave voor 2027: 88.000.", ["88000 null"]],
    ["De capaciteitsopgave voor 2027 is 88.000 plekken.", ["88000 null"]],
    ["Totaal: 88.000 plekken\nwaarvan amv: 3.660 plekken", ["88000 null", "3660 null"]],
    ["Capaciteitsraming 2027\nTotaal benodigd: 88.000 plekken\nAmv: 3.660 plekken", ["88000 null", "3660 null"]],
    ["De opgave is inclusief amv 88.000 opvangplekken, waarvan amv 3.660.", ["88000 null", "3660 null"]],
  ])("%s", async (text, expected) => {
    expect(await read88(text)).toEqual(["gelezen", ...expected]);
  });

  test("and one with the number of another year beside it is asked about: 88.000 or 80.000", async () => {
    const text =
      "De opgave bedraagt 88.000 opvangplekken, waarvan 3.660 voor amv.\nDe opgave van 2026 was 80.000 plekken.";
    expect(outcome(await read(text, { ...DECISION, year: 2027 }))).toBe("waarde? 88000 | 80000");
  });

  test.each([
    ["with a province in its label", "Opgave Drenthe 2027: 3.553"],
    ["with another year", "Capaciteitsopgave 2026: 88.000"],
    ["that is no whole number", "Capaciteitsopgave 2027: 88,5"],
  ])("but not one %s", async (_what, text) => {
    expect((await read88(text))[0]).not.toBe("gelezen");
  });
});
