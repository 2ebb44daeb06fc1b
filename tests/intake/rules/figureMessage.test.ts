/** What is said of a cell that holds no count: its line, its name and what stands there, and of which figure. */
import { figureMessage } from "../../../src/intake/rules/figureMessage";
import type { ReadingJson } from "../../../src/intake/readingAsJson";
import { DECISION, QUOTA_2024_I, read } from "../corpus";
import type { Entry } from "../../../src/intake/table/entry";

const said = ({ meldingen }: ReadingJson, about: string): readonly string[] =>
  meldingen.map(({ zin }) => zin).filter((sentence) => sentence.includes(about));

describe("a line without a number", () => {
  test("is not used where it should hold one number", async () => {
    const reading = await read("Gemeente;Taakstelling\nAlmere;218\nLelystad;\nDronten;n.v.t.\n", QUOTA_2024_I);
    expect(said(reading, "'Lelystad'")).toEqual([
      "Bij 'Lelystad' (regel 3) staat geen getal. De regel is niet gebruikt.",
    ]);
    expect(said(reading, "'Dronten'")).toEqual([
      "Bij 'Dronten' (regel 4) staat 'n.v.t.'. Dat is geen getal. De regel is niet gebruikt.",
    ]);
  });

  test("counts for the total where only its minors are missing: 2.500 is read, and nothing for amv", async () => {
    const reading = await read(
      "Provincie;Totaal;Amv\nDrenthe;2.700;160\nGroningen;2.500;\nFryslân;3.000;n.v.t.\n",
      DECISION,
    );
    expect(reading.rijen.map(({ naam, aantal, categorie }) => [naam, aantal, categorie])).toEqual([
      ["Drenthe", 2700, "totaal"],
      ["Groningen", 2500, "totaal"],
      ["Fryslân", 3000, "totaal"],
      ["Drenthe", 160, "amv"],
    ]);
    expect(said(reading, "'Groningen'")).toEqual([
      "Bij 'Groningen' (regel 3) staat geen getal voor amv. Voor amv telt de regel niet.",
    ]);
    expect(said(reading, "'Fryslân'")).toEqual([
      "Bij 'Fryslân' (regel 4) staat 'n.v.t.' voor amv. Dat is geen getal. Voor amv telt de regel niet.",
    ]);
  });

  test("counts for its minors where only the total is missing", async () => {
    const reading = await read(
      "Provincie;Totaal;Amv\nDrenthe;;160\nGroningen;n.v.t.;150\nFryslân;3.000;170\n",
      DECISION,
    );
    expect(reading.rijen.map(({ naam, aantal, categorie }) => [naam, aantal, categorie])).toEqual([
      ["Fryslân", 3000, "totaal"],
      ["Drenthe", 160, "amv"],
      ["Groningen", 150, "amv"],
      ["Fryslân", 170, "amv"],
    ]);
    expect(said(reading, "'Drenthe'")).toEqual([
      "Bij 'Drenthe' (regel 2) staat geen getal voor het totaal. Voor het totaal telt de regel niet.",
    ]);
    expect(said(reading, "'Groningen'")).toEqual([
      "Bij 'Groningen' (regel 3) staat 'n.v.t.' voor het totaal. Dat is geen getal. Voor het totaal telt de regel niet.",
    ]);
  });
});

const entry = (figureText: string): Entry => ({
  line: { line: 5, cells: [] },
  subject: { found: { kind: "unknown" }, text: "Zwolle", code: null },
  figure: { kind: "blank" },
  figureText,
  category: null,
});

test("a sign is explained", () => {
  expect(figureMessage(entry("x"), "secretSign", null)).toEqual({
    problem: { code: "reading.secretSign", parameters: { line: "5", name: "Zwolle", text: "x" } },
    severity: "error",
    lines: [5],
  });
});

test("of a number that is too large the largest is named, and of a long text the begin", () => {
  expect(figureMessage(entry("9".repeat(61)), "tooLarge", null).problem.parameters).toEqual({
    line: "5",
    name: "Zwolle",
    text: `${"9".repeat(60)}…`,
    most: 100_000_000,
  });
});
