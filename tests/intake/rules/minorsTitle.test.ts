/** A title that speaks of minors: only "Opgave amv" makes every row theirs; any other is asked about, for a total that became amv is lost. */
import { areOfMinors, minorsDoubt } from "../../../src/intake/rules/minorsTitle";
import { DECISION, outcome, read } from "../corpus";

const OF_2027 = { ...DECISION, year: 2027 };
const below = (title: string): string => `${title}\nProvincie;Opgave\nDrenthe;3553\nFlevoland;3449\n`;
const QUESTION = "waarde? het totaal | alleen de amv";

describe("a title of minors alone", () => {
  test.each([
    "Amv",
    "Waarvan amv",
    "Opgave amv 2027",
    "Tabel 2: amv-opgave",
    "Opvangplekken voor alleenstaande minderjarige vreemdelingen (amv)",
    "Capaciteitsbesluit 1 januari 2027, opgave amv's",
  ])("%s", async (title) => {
    expect([areOfMinors([title], {}), minorsDoubt([title], {})]).toEqual([true, null]);
    const { rijen } = await read(below(title), OF_2027);
    expect(rijen.map(({ aantal, categorie }) => `${String(aantal)} ${String(categorie)}`)).toEqual([
      "3553 amv",
      "3449 amv",
    ]);
  });
});

describe("a title with minors among other words is asked about", () => {
  const TITLES = [
    "Opgave 2027 zonder amv",
    "Opgave 2027 met de plekken voor amv",
    "Opgave 2027 asielzoekers en amv's",
    "Opgave en amv",
    "Opgave 2027. Plekken voor amv staan in tabel 2.",
    "Bovenop deze getallen komt de amv-opgave",
    "De landelijke opgave is 88.000 plekken en 3.660 plekken voor amv.",
  ];

  test.each(TITLES)("%s", async (title) => {
    expect(outcome(await read(below(title), OF_2027))).toBe(QUESTION);
  });

  test.each(TITLES)("and read as answered: %s", async (title) => {
    for (const [answer, category] of [
      ["het totaal", "totaal"],
      ["alleen de amv", "amv"],
    ] as const) {
      const { rijen } = await read(below(title), OF_2027, { values: new Map([[title, answer]]) });
      expect(rijen.map(({ aantal, categorie }) => [aantal, categorie])).toEqual([
        [3553, category],
        [3449, category],
      ]);
    }
  });

  test("and asked no second time, also where it names other places as well", async () => {
    const title = "Reguliere opvang en amv";
    expect(outcome(await read(below(title), OF_2027))).toBe(QUESTION);
    const values = new Map([[title, "het totaal"]]);
    expect(outcome(await read(below(title), OF_2027, { values }))).toBe("PV22 3553, PV24 3449");
  });
});

describe("a title that mentions minors and is no doubt", () => {
  test.each(["Opgave 2027 inclusief amv", "Opgave 2027 incl. amv", "Opgave per provincie 2027"])(
    "%s",
    async (title) => {
      const { rijen } = await read(below(title), OF_2027);
      expect(rijen.map(({ categorie }) => categorie)).toEqual(["totaal", "totaal"]);
    },
  );

  test("is one above a column of the total and one of the minors: both are there", async () => {
    const text = "Opgave asielzoekers en amv\nProvincie;Opgave;amv\nDrenthe;3553;104\n";
    expect(outcome(await read(text, OF_2027))).toBe("PV22 3553, PV22 104");
  });
});
