/** A year above columns that were never merged: it speaks for those that the headings below it prove, and never for another year's. */
import fc from "fast-check";
import { bandLabels, repeatedHeadings } from "../../../src/intake/table/bandLabels";
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

const OF_2027 = { ...DECISION, year: 2027 };
const cells = (text: string): readonly string[] => text.split(";");
const labelled = (labels: string, below: string): readonly string[] =>
  bandLabels(cells(labels), cells(below), "places").map(({ text, isOpen }) => (isOpen ? "?" : text));

describe("a label above headings that repeat themselves", () => {
  const BELOW = "Provincie;Opgave;amv;Locaties;Opgave;amv;Locaties";
  const EACH = ["", "2026", "2026", "2026", "2027", "2027", "2027"];

  test.each([
    ["in the middle", ";;2026;;;2027;"],
    ["at the begin", ";2026;;;2027;;"],
    ["at the end", ";;;2026;;;2027"],
    ["at another place each time", ";2026;;;;2027;"],
    ["in every column, as merged cells stand there", ";2026;2026;2026;2027;2027;2027"],
  ])("%s is that of its repetition", (_where, labels) => {
    expect(labelled(labels, BELOW)).toEqual(EACH);
  });

  test.each([
    ["where one repetition has none", ";;2026;;;;"],
    ["where one has two", ";;2026;2027;;2028;"],
    ["where a heading stands there once more", ";;2026;;2027;;", "Provincie;Opgave;amv;Opgave;amv;Opgave;Kosten"],
  ])("proves nothing %s", (_what, labels, below = BELOW) => {
    expect(labelled(labels, below)).toContain("?");
  });

  test("a heading beside them has no label of theirs", () => {
    expect(labelled(";;2026;;2027;", "Provincie;Opgave;amv;Opgave;amv;Bron")).toEqual([
      "",
      "2026",
      "2026",
      "2027",
      "2027",
      "",
    ]);
  });

  test("whatever stands in which column of a repetition, no column gets the year of another one", () => {
    const shape = fc.integer({ min: 2, max: 5 }).chain((length) =>
      fc.record({
        length: fc.constant(length),
        places: fc.array(fc.integer({ min: 0, max: length - 1 }), { minLength: 2, maxLength: 4 }),
        before: fc.integer({ min: 1, max: 3 }),
      }),
    );
    fc.assert(
      fc.property(shape, ({ length, places, before }) => {
        const head = Array.from({ length: before }, (_none, at) => `Naam ${String(at)}`);
        const heads = Array.from({ length }, (_none, at) => (at === 0 ? "Opgave" : `Kop ${String(at)}`));
        const below = [...head, ...places.flatMap(() => heads)];
        const labels = below.map(() => "");
        places.forEach((place, index) => {
          labels[before + index * length + place] = String(2025 + index);
        });
        const found = bandLabels(labels, below, "places").slice(before);
        expect(found).toEqual(
          places.flatMap((_place, index) => heads.map(() => ({ text: String(2025 + index), isOpen: false }))),
        );
      }),
    );
  });
});

describe("headings that repeat themselves", () => {
  test.each([
    ["a;b;b;a", null],
    ["x;a;b;a;b", { start: 1, length: 2, count: 2 }],
    ["x;a;b;c;a;b;c;a;b;c;y", { start: 1, length: 3, count: 3 }],
    ["a;b;a;b;a", null],
    ["a;;a;", null],
    ["a;a;a", null],
  ])("%s", (headings, expected) => {
    expect(repeatedHeadings(cells(headings))).toEqual(expected);
  });
});

describe("a year that begins to the right of a column of the figure", () => {
  test("is left open, for it may be that column's", () => {
    expect(labelled(";;2026;2027", "Provincie;Opgave;amv;Locaties")).toEqual(["?", "?", "?", "?"]);
  });

  test.each([
    ["and the column has a year of its own", ";;2026", "Provincie;Opgave 2025;Opgave"],
    ["and the column is no figure of the kind", ";;2026", "Provincie;Inwoners;Opgave"],
    ["and it is no year", ";;waarvan", "Provincie;Opgave;amv"],
  ])("not where %s", (_what, labels, below) => {
    expect(labelled(labels, below)).toEqual(["", "", labels.slice(2)]);
  });

  test("is asked about, and said: 3.300 may be of 2026 and of 2027", async () => {
    const text = ";;2026;2027\nProvincie;Opgave;amv;Locaties\nDrenthe;3300;104;3\nFlevoland;3449;90;2\n";
    const reading = await read(text, OF_2027);
    expect(outcome(reading)).toBe("kolom? Opgave; waarde? amv");
    expect(reading.meldingen.map(({ code }) => code)).toContain("reading.yearsBetween");
    const answers = { column: "Opgave", values: new Map([["kolom met amv", "amv"]]) };
    expect(outcome(await read(text, OF_2027, answers))).toBe("PV22 3300, PV24 3449, PV22 104, PV24 90");
  });
});

describe("a year in the middle of its columns", () => {
  const DECISION_OF_TWO = [
    ";;2026;;;2027;",
    "Provincie;Opgave;amv;Locaties;Opgave;amv;Locaties",
    "Drenthe;3.300;100;3;3.553;120;4",
    "Zeeland;900;30;1;1.000;40;2",
  ].join("\n");

  test("takes 3.553 with 120 of 2027, never 3.300 of 2026", async () => {
    expect(outcome(await read(DECISION_OF_TWO, OF_2027))).toBe("PV22 3553, PV29 1000, PV22 120, PV29 40");
    expect(outcome(await read(DECISION_OF_TWO, { ...DECISION, year: 2026 }))).toBe(
      "PV22 3300, PV29 900, PV22 100, PV29 30",
    );
  });

  test("takes 140 of 2024-I, never 130 of 2023-II", async () => {
    const text =
      ";;2023-II;;2024-I\nGemeente;Taakstelling;Realisatie;Taakstelling;Realisatie\nZwolle;130;100;140;90\nKampen;55;50;60;40\n";
    expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140, GM0166 60");
  });
});
