import type { ReadingJson } from "../../../src/intake/readingAsJson";
import { DECISION, QUOTA_2024_I, read } from "../corpus";

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
