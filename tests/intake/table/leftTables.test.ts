import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

const TABLES =
  "Taakstelling 2024-I\nGemeente;Taakstelling\nZwolle;140\nAlmere;250\n\nRealisatie 2024-I\nGemeente;Gehuisvest\nZwolle;60\nAlmere;120\n";

test("a table that was not read beside one that was is said, with its lines and the reason", async () => {
  const { rijen, meldingen } = await read(TABLES, QUOTA_2024_I);
  expect(rijen.map(({ aantal }) => aantal)).toEqual([140, 250]);
  expect(meldingen.filter(({ code }) => code === "reading.tableLeft")).toEqual([
    {
      code: "reading.tableLeft",
      ernst: "let op",
      regels: [8, 9],
      zin: "De tabel vanaf regel 8 is niet gelezen, met 2 regels. De kolom 'Gehuisvest' is een resultaat of een rest en niet de opgave zelf. Kies een lijst met de opgave.",
    },
  ]);
});

test("a table of which one figure was read is not left", async () => {
  const { meldingen } = await read("Provincie;Opgave;amv\nDrenthe;3553;\nFlevoland;3449;\n", DECISION);
  expect(meldingen.map(({ code }) => code)).not.toContain("reading.tableLeft");
});

test("a line that is not understood begins no table: what stands below it is read", async () => {
  const text =
    "Gemeente;Taakstelling 2024-I\nZwolle;140\nTer Apel;vrijgesteld\nAlmere;250\nWesterwolde;vrijgesteld\nUrk;20\n";
  const result = await read(text, QUOTA_2024_I);
  expect(outcome(result)).toBe("GM0193 140, GM0034 250, GM0184 20");
  const errors = result.meldingen.filter(({ ernst }) => ernst === "fout");
  expect(errors.map(({ code, regels }) => [code, regels])).toEqual([
    ["reading.unknownRegion", [3]],
    ["reading.unreadable", [5]],
  ]);
});

test.each(["Waar;Kamers", "Naam locatie;Bedden"])(
  "another table never counts with the one above it: %s",
  async (header) => {
    const text = `Gemeente;Taakstelling 2024-I\nZwolle;140\n\n${header}\nAlmere;250\nUrk;20\n`;
    const result = await read(text, QUOTA_2024_I);
    expect(outcome(result)).toBe("GM0193 140");
    expect(result.meldingen.map(({ code, regels }) => [code, regels])).toContainEqual(["reading.tableLeft", [5, 6]]);
    const close = await read(text.replace("\n\n", "\n"), QUOTA_2024_I);
    expect(close.meldingen.filter(({ ernst }) => ernst !== "ter informatie")).not.toEqual([]);
  },
);
