/** A cell that holds a name and a number: the name counts when the number is its code or that of the line, and nothing is guessed. */
import { INHABITANTS_2025, outcome, read } from "../corpus";
import { codedName } from "../../../src/intake/regions/codedName";

describe("a name with a number in one cell", () => {
  test.each<[string, string, string | null, boolean]>([
    ["GM0193 Zwolle", "Zwolle", "GM0193", false],
    ["GM0193 - Zwolle", "Zwolle", "GM0193", false],
    ["GM0193: Zwolle", "Zwolle", "GM0193", false],
    ["(GM0193) Zwolle", "Zwolle", "GM0193", false],
    ["G0193 Zwolle", "Zwolle", "G0193", false],
    ["PV22 Drenthe", "Drenthe", "PV22", false],
    ["0193 Zwolle", "Zwolle", "0193", false],
    ["193 Zwolle", "Zwolle", "193", false],
    ["0796 's-Hertogenbosch", "'s-Hertogenbosch", "0796", false],
    ["Zwolle (GM0193)", "Zwolle", "GM0193", false],
    ["Zwolle [GM0193]", "Zwolle", "GM0193", false],
    ["Zwolle - GM0193", "Zwolle", "GM0193", false],
    ["Zwolle GM0193", "Zwolle", "GM0193", false],
    ["Zwolle (0193)", "Zwolle", "0193", false],
    ["Zwolle (0193 )", "Zwolle", "0193", false],
    ["Zwolle (193)", "Zwolle", "193", true],
    ["Zwolle 2024", "Zwolle", "2024", true],
    ["Zwolle 1900", "Zwolle", "1900", true],
    ["Zwolle 1680", "Zwolle", "1680", false],
    ["1. Zwolle", "Zwolle", null, false],
    ["12) Zwolle", "Zwolle", null, false],
    ["(3) Zwolle", "Zwolle", null, false],
    ["1.Zwolle", "Zwolle", null, false],
  ])("%s", (text, name, code, mayBeNoCode) => {
    expect(codedName(text)).toEqual({ name, code, mayBeNoCode });
  });

  test.each([
    "Zwolle",
    "GM0193",
    "193",
    "1. 2. Zwolle",
    "GM0193 Zwolle 0193",
    "19305 Zwolle",
    "GM01930 Zwolle",
    "(0193)",
    "",
  ])("%j holds no such two", (text) => {
    expect(codedName(text)).toBeNull();
  });
});

describe("a list with a number in the cell of each name", () => {
  test.each<[string, string]>([
    ["Zwolle", "Almere"],
    ["GM0193 Zwolle", "GM0034 Almere"],
    ["gm0193 - Zwolle", "gm0034 - Almere"],
    ["0193 Zwolle", "0034 Almere"],
    ["Zwolle (0193)", "Almere (0034)"],
    ["Zwolle (193)", "Almere (34)"],
    ["Zwolle (GM0193)", "Almere (GM0034)"],
    ["Zwolle, GM0193", "Almere, GM0034"],
    ["1. Zwolle", "2. Almere"],
    ["1) gemeente Zwolle", "2) gemeente Almere"],
  ])("%s", async (zwolle, almere) => {
    for (const [header, one, other] of [
      ["Gemeente;Inwoners", `${zwolle};133810`, `${almere};229574`],
      ["Inwoners;Gemeente", `133810;${zwolle}`, `229574;${almere}`],
    ]) {
      expect(outcome(await read(`${header}\n${one}\n${other}\n`))).toBe("GM0193 133810, GM0034 229574");
    }
  });

  test("the code says which Utrecht is meant", async () => {
    expect(outcome(await read("Gemeente;Inwoners\nUtrecht (GM0344);376757\nZwolle (GM0193);133810\n"))).toBe(
      "GM0344 376757, GM0193 133810",
    );
  });

  test("a province and its number are a province", async () => {
    const text = "Provincie;Opgave\n22 Drenthe;3553\n23 Overijssel;4081\n";
    const order = { ...INHABITANTS_2025, kind: "decision" as const, year: null };
    expect((await read(text, order)).rijen.map(({ gebied, aantal }) => [gebied, aantal])).toEqual([
      ["PV22", 3553],
      ["PV23", 4081],
    ]);
  });

  test.each<[string, string]>([
    [
      "GM0193 Almere",
      "In regel 3 horen de code GM0193 en de naam 'Almere' niet bij elkaar. De regel is niet gebruikt.",
    ],
    ["Almere (0193)", "In regel 3 horen de code 0193 en de naam 'Almere' niet bij elkaar. De regel is niet gebruikt."],
    ["193 Almere", "In regel 3 horen de code 193 en de naam 'Almere' niet bij elkaar. De regel is niet gebruikt."],
    [
      "8011 Almere",
      "Het gebied '8011 Almere' in regel 3 is niet bekend. Wijs het met de hand aan of laat de regel weg.",
    ],
    [
      "Almere (2021)",
      "Het gebied 'Almere (2021)' in regel 3 is niet bekend. Wijs het met de hand aan of laat de regel weg.",
    ],
    ["Almere 2", "Het gebied 'Almere 2' in regel 3 is niet bekend. Wijs het met de hand aan of laat de regel weg."],
    [
      "GM0193 Zwoll",
      "Het gebied 'GM0193 Zwoll' in regel 3 is niet bekend. Wijs het met de hand aan of laat de regel weg.",
    ],
  ])("%s is left out, with a sentence that says why", async (cell, sentence) => {
    const reading = await read(`Gemeente;Inwoners\nZwolle;133810\n${cell};229574\nDelft;109577\n`);
    expect(outcome(reading)).toBe("GM0193 133810, GM0503 109577");
    expect(reading.meldingen.filter(({ ernst }) => ernst === "fout").map(({ zin }) => zin)).toEqual([sentence]);
  });

  test("a code that nobody knows counts less than the name beside it, and that is said", async () => {
    const reading = await read("Gemeente;Inwoners\nZwolle;133810\nGM9999 Almere;229574\n");
    expect(outcome(reading)).toBe("GM0193 133810, GM0034 229574");
    expect(reading.meldingen.map(({ zin }) => zin)).toContain(
      "In regel 3 is de code GM9999 niet bekend. De naam 'Almere' telt.",
    );
  });
});
