import { DECISION, read } from "../corpus";

const TOTALS = [
  [3553, "totaal"],
  [3449, "totaal"],
];
const MINORS = [
  [104, "amv"],
  [90, "amv"],
];
const lines = "Drenthe;3553;104\nFlevoland;3449;90\n";

async function rowsOf(text: string): Promise<readonly unknown[]> {
  return (await read(text, DECISION)).rijen.map(({ aantal, categorie }) => [aantal, categorie]);
}

test.each(["Opgave per provincie, waarvan amv", "Opgave en amv", "Opgave asielopvang en opvang amv"])(
  "a title about minors above both columns makes the total none of minors: %s",
  async (title) => {
    for (const header of ["Opgave", "Aantal"])
      expect(await rowsOf(`${title}\nProvincie;${header};amv\n${lines}`)).toEqual([...TOTALS, ...MINORS]);
  },
);

test("a table of minors alone is theirs, whatever its column is called", async () => {
  for (const header of ["Opgave", "Aantal", "amv", "Opgave amv"])
    expect(await rowsOf(`Opgave amv\nProvincie;${header}\nDrenthe;104\nFlevoland;90\n`)).toEqual(MINORS);
});

test("tables of the total and of the minors below each other are both read", async () => {
  const text =
    "Opgave\nProvincie;Opgave\nDrenthe;3553\nFlevoland;3449\n\nOpgave amv\nProvincie;Opgave amv\nDrenthe;104\nFlevoland;90\n";
  expect(await rowsOf(text)).toEqual([...TOTALS, ...MINORS]);
});

test("places of others beside those of minors are said", async () => {
  const text = "Provinciale opgave\nProvincie;Asielzoekers;Statushouders;Amv\nDrenthe;3449;310;104\n";
  const { meldingen } = await read(text, DECISION);
  const left = meldingen.filter(({ code }) => code === "reading.amvOnly");
  expect(left.map(({ zin }) => /'([^']*)'/u.exec(zin)?.[1])).toEqual(["Asielzoekers", "Statushouders"]);
});
