/** The name of a province above its municipalities is no municipality without a figure. */
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

const errors = async (text: string): Promise<readonly string[]> =>
  (await read(text, QUOTA_2024_I)).meldingen.filter(({ ernst }) => ernst === "fout").map(({ code }) => code);

test("Groningen without a figure above Groningen with one is the province: 230 and 30", async () => {
  const text =
    "Taakstelling 2024-I\nGemeente;Aantal\nOverijssel;\nZwolle;140\nGroningen;\nGroningen;230\nWesterwolde;30\n";
  expect(outcome(await read(text, QUOTA_2024_I))).toBe("GM0193 140, GM0014 230, GM1950 30");
  expect(await errors(text)).toEqual([]);
});

test("Utrecht without a figure and no other Utrecht is said: it may be the municipality", async () => {
  expect(await errors("Gemeente;Taakstelling 2024-I\nUtrecht;\nZeist;70\n")).toEqual(["reading.blank"]);
});

test("a municipality that stands there twice, once without a figure, is said as before", async () => {
  expect(await errors("Gemeente;Taakstelling 2024-I\nZwolle;\nZwolle;140\n")).toEqual(["reading.blank"]);
});

test("a province in a column of its own is no line between the rows and no title of the decision", async () => {
  const text = "Provincie;Gemeente;Opgave 2027\nDrenthe;;\n;Assen;500\nFlevoland;;\n;Almere;900\n";
  const { besluit, meldingen } = await read(text, { ...DECISION, year: 2027 });
  expect([besluit?.titel, meldingen.filter(({ code }) => code === "reading.sectionLine")]).toEqual(["", []]);
});
