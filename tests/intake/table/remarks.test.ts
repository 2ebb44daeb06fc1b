/** A remark beside a figure may make it another one. It changes nothing by itself, and every line that has one is named. */
import { DECISION, QUOTA_2024_I, read } from "../corpus";

async function said(text: string, order = DECISION): Promise<readonly string[]> {
  const { uitkomst, meldingen } = await read(text, order);
  expect(uitkomst).toBe("gelezen");
  return meldingen.filter(({ code }) => code === "reading.remarks").map(({ zin }) => zin);
}

test.each(["wordt 7000", "moet 2.000 zijn", "per 1-1-2028", "verlaagd met 200", "vervallen", "niet akkoord"])(
  "a remark that may change the figure is named with its line: %s",
  async (remark) => {
    expect(await said(`Provincie;Opgave;Opmerking\nDrenthe;2900;\nZeeland;1900;${remark}\n`)).toEqual([
      `Naast getallen staat: '${remark}' (regel 3). Lees zelf of die getallen kloppen.`,
    ]);
  },
);

test.each<[string, string, string]>([
  ["Status", "afgewezen", "'afgewezen' (regel 3)"],
  ["Akkoord", "nee", "'nee' (regel 3)"],
  ["Versie", "concept", "'concept' (regel 3)"],
  ["Nieuw per 1-6", "3000", "'Nieuw per 1-6: 3000' (regel 3)"],
  ["Bijstelling", "-100", "'Bijstelling: -100' (regel 3)"],
  ["Waarvan vervallen", "200", "'Waarvan vervallen: 200' (regel 3)"],
  ["Einddatum", "31-12-2026", "'Einddatum: 31-12-2026' (regel 3)"],
])("so is what stands in the column %s: %s", async (header, text, expected) => {
  const [sentence = ""] = await said(`Provincie;Opgave;${header}\nDrenthe;2900;\nZeeland;1900;${text}\n`);
  expect(sentence).toContain(expected);
});

test("beside a quota as well", async () => {
  const text = "Gemeente;Taakstelling 2024-I;Opmerking\nZeist;50;moet 55 zijn\nAlmere;200;\n";
  expect(await said(text, QUOTA_2024_I)).toEqual([
    "Naast getallen staat: 'moet 55 zijn' (regel 2). Lees zelf of die getallen kloppen.",
  ]);
});

test("five of more", async () => {
  const names = ["Drenthe", "Zeeland", "Limburg", "Flevoland", "Overijssel", "Gelderland", "Friesland"];
  const lines = names.map((name) => `${name};2900;vervalt`).join("\n");
  const [sentence = ""] = await said(`Provincie;Opgave;Opmerking\n${lines}\n`);
  expect(sentence).toContain("'vervalt' (regel 6), nog 2.");
});

test("an address, a name or a thank-you is none", async () => {
  expect(await said("Provincie;Opgave;Adres\nDrenthe;2900;Brink 1\nZeeland;1900;Abdij 6\n")).toEqual([]);
  expect(await said("Provincie;Opgave;Opmerking\nDrenthe;2900;akkoord\nZeeland;1900;met dank\n")).toEqual([]);
});
