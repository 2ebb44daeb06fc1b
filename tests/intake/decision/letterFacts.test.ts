import { letterFacts } from "../../../src/intake/decision/letterFacts";

const totals = (letter: string) => letterFacts(letter).totals.map(({ places }) => places);
const minors = (letter: string) => letterFacts(letter).minors.map(({ places }) => places);

describe("what a letter in sentences says", () => {
  test.each<[string, number[]]>([
    ["Er zijn 96.000 plekken nodig per 1 januari 2025.", [96_000]],
    ["Er zijn 96 000 opvangplekken nodig.", [96_000]],
    ["Het besluit gaat uit van 115000 opvangplaatsen.", [115_000]],
    ["Nodig zijn 88.100\nplekken voor asielzoekers.", [88_100]],
    ["Er zijn 96.000 plekken nodig. Ook in 2026 zijn 96.000 plekken nodig.", [96_000]],
    ["Er zijn 90.000 tot 95.000 plekken nodig.", [90_000, 95_000]],
    ["Nodig zijn tussen 90.000 en 95.000 plekken.", [90_000, 95_000]],
    ["Nodig zijn 90.000-95.000 plekken.", [90_000, 95_000]],
    ["Nodig per 1 februari 2027 - 96.000 plekken.", [96_000]],
    ["Nodig per 1-2-2027 – 96.000 plekken.", [96_000]],
    ["De minister stelt het landelijk aantal opvangplekken vast op 96.000.", [96_000]],
    ["Het aantal opvangplekken is 96.000 per 1 juli 2026.", [96_000]],
    ["Aantal plekken: 96.000", [96_000]],
    ["Het aantal plekken wordt verhoogd naar 96.000 plekken.", [96_000]],
    ["Eerst waren er 77.100 plekken gevraagd. Nu zijn er 96.000 plekken nodig.", [77_100, 96_000]],
  ])("%s", (letter, expected) => {
    expect(totals(letter)).toEqual(expected);
  });

  test.each([
    "In de gemeente Utrecht zijn 2.100 plekken nodig.",
    "Gelderland krijgt 7.590 plekken.",
    "Er komen 19.000 extra plekken bij.",
    "Er is een tekort van 12.000 plekken.",
    "Er zijn nu 73.000 plekken.",
    "Elke provincie krijgt 500 plekken.",
    "De kosten zijn 96.000 euro.",
    "Het aantal plekken gaat van 92.000 naar 96.000.",
    "Het aantal opvangplekken is 1.200 euro waard.",
    "Het aantal extra opvangplekken is 19.000.",
    "Het aantal opvangplekken in Gelderland is 7.590.",
    "Het aantal opvangplekken stijgt met 4.000.",
    "Het aantal opvangplekken is 96.000,5.",
    "Het besluit vraagt 96,5 plekken.",
    "Het besluit vraagt 12 plekken.",
    "Bel 088-715 7000 of kom naar 1.234.5 plekken.",
  ])("is no total of the country: %s", (letter) => {
    expect(totals(letter)).toEqual([]);
  });

  test("minors are told apart by the words around them", () => {
    const letter = "Er zijn 96.000 plekken nodig, waarvan 4.500 plekken voor amv.";
    expect([totals(letter), minors(letter)]).toEqual([[96_000], [4_500]]);
    const other = "Van de 96.000 plekken zijn 4.500 plekken bestemd voor alleenstaande minderjarige vreemdelingen.";
    expect([totals(other), minors(other)]).toEqual([[96_000], [4_500]]);
    const first = "Het aantal opvangplekken is 96.000. Het aantal amv-plekken is 3.660.";
    expect([totals(first), minors(first)]).toEqual([[96_000], [3_660]]);
    expect(minors("Er zijn 3.660 amv-plekken nodig.")).toEqual([3_660]);
  });

  test("a number that is not meant exactly says so", () => {
    const precision = (letter: string) => letterFacts(letter).totals[0]?.precision;
    expect(precision("Er zijn 96.000 plekken nodig.")).toBe("exact");
    expect(precision("Er zijn circa 96.000 plekken nodig.")).toBe("circa");
    expect(precision("Er zijn ruim 96.000 plekken nodig.")).toBe("circa");
    expect(precision("Het aantal opvangplekken is circa 96.000.")).toBe("circa");
    expect(precision("Er zijn ten minste 96.000 plekken nodig.")).toBe("ten minste");
  });

  test("the day that places are needed is another one than the day of the decision", () => {
    const letter = "Op 30 januari 2024 vastgesteld op 29 januari 2024. Nodig per 1 januari 2025. Brief van 2-2-2024.";
    expect(letterFacts(letter)).toMatchObject({
      referenceDates: ["2025-01-01"],
      decisionDates: ["2024-01-29", "2024-02-02"],
    });
    expect(letterFacts("Nodig per 31 februari 2025.").referenceDates).toEqual([]);
  });

  test("a long text costs little", () => {
    const started = performance.now();
    letterFacts("1 ".repeat(50_000));
    letterFacts("123 ".repeat(30_000));
    letterFacts(`${"9".repeat(100_000)} plekken`);
    // What a pattern tries cannot be counted: this is a guard against hanging only, forty times what it takes beside other work.
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

test("places that are there already are others, and those that are needed are not", () => {
  expect(letterFacts("Er zijn 96.000 plekken nodig. Er zijn 73.000 plekken bezet.").others).toEqual([73_000]);
});

test("what stands before a number says nothing behind it", () => {
  const letter = "Voor minderjarigen geldt een ander getal: het aantal opvangplekken is 96.000.";
  expect([totals(letter), minors(letter)]).toEqual([[96_000], []]);
});

test("a number that no count can be is none", () => {
  expect(totals("Er zijn 999.999.999.999.999.999 plekken nodig.")).toEqual([]);
});

test.each<[string, readonly number[], readonly number[], readonly number[]]>([
  ["De opgave is 88.000 opvangplekken exclusief amv.", [], [], [88_000]],
  ["De opgave is 88.000 opvangplekken, zonder de plekken voor minderjarigen.", [], [], [88_000]],
  ["De opgave is 88.000 opvangplekken inclusief amv.", [88_000], [], []],
  ["De opgave is 88.000 opvangplekken exclusief 4.500 amv-plekken.", [], [4_500], [88_000]],
  ["Er zijn 96.000 plekken nodig, en daarbij horen ook die van amv.", [96_000], [], []],
  ["Er zijn 96.000 plekken, 4.500 plekken voor amv en 1.200 bedden nodig.", [], [4_500], [96_000, 1_200]],
  ["De opgave is 88.000 opvangplekken, los van de 4.500 plekken voor amv.", [], [4_500], [88_000]],
  ["Naast 88.000 plekken zijn 4.500 plekken voor amv nodig.", [], [4_500], [88_000]],
  ["Naast de genoemde 88.000 plekken zijn 4.500 amv-plekken nodig.", [], [4_500], [88_000]],
  [
    "Naast geld zijn er ook in het komende jaar 88.000 plekken nodig, waarvan 4.500 plekken voor amv.",
    [88_000],
    [4_500],
    [],
  ],
  ["De opgave is 88.000 opvangplekken waarvan 4.500 amv-plekken.", [88_000], [4_500], []],
])("places without those of minors are not the total: %s", (letter, expectedTotals, expectedMinors, others) => {
  const { others: other, minorsOutside } = letterFacts(letter);
  expect([totals(letter), [...minors(letter), ...minorsOutside], other]).toEqual([
    expectedTotals,
    expectedMinors,
    others,
  ]);
});
