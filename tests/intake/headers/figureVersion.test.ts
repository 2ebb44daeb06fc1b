import { isVersion } from "../../../src/intake/headers/figureVersion";
import { DECISION, outcome, QUOTA_2024_I, read } from "../corpus";

test.each([
  "Oorspronkelijke taakstelling",
  "Bijgestelde taakstelling",
  "Taakstelling 2024-I (na bijstelling)",
  "Taakstelling na de tweede wijziging",
  "Initiële taakstelling",
  "taakstelling_nieuw",
  "Taakstelling v2",
  "Gecorrigeerde taakstelling",
  "Na herziening",
  "Bijgesteld 2024-I",
  "(herzien)",
  "Aantal nieuw",
  "Nieuwe taakstelling woningen",
  "Nieuwe taakstelling(gemeente)",
])("names a version of the quota: %s", (header) => {
  expect(isVersion(header, "quota")).toBe(true);
});

test.each([
  "Taakstelling",
  "Taakstelling 2024-I",
  "Bijstelling",
  "Nieuwe achterstand",
  "Vastgesteld op",
  "Herziene realisatie",
  "Oudewater",
  "Definitieve bedragen",
])("does not: %s", (header) => {
  expect(isVersion(header, "quota")).toBe(false);
});

const lines = "Zwolle;140;150\nAlmere;250;260\n";
test.each<[string, string]>([
  ["Oorspronkelijke taakstelling;Bijgestelde taakstelling", "Bijgestelde taakstelling"],
  ["Taakstelling 2024-I;Taakstelling 2024-I (na bijstelling)", "Taakstelling 2024-I (na bijstelling)"],
  ["Taakstelling;Na bijstelling", "Na bijstelling"],
  ["Oude taakstelling;Gecorrigeerde taakstelling", "Gecorrigeerde taakstelling"],
])("two versions of a quota beside each other are asked about, and each can be chosen: %s", async (headers, second) => {
  const text = `Gemeente;${headers}\n${lines}`;
  const [first = ""] = headers.split(";");
  expect(outcome(await read(text, QUOTA_2024_I))).toBe(`kolom? ${first} | ${second}`);
  expect(outcome(await read(text, QUOTA_2024_I, { column: first }))).toBe("GM0193 140, GM0034 250");
  expect(outcome(await read(text, QUOTA_2024_I, { column: second }))).toBe("GM0193 150, GM0034 260");
});

test("below a title that names the figure, headers may say only which version they are", async () => {
  const text = `Taakstelling 2024-I per gemeente\nGemeente;Oorspronkelijk;Bijgesteld\n${lines}`;
  expect(outcome(await read(text, QUOTA_2024_I))).toBe("kolom? Oorspronkelijk | Bijgesteld");
  const counted = text.replace("Oorspronkelijk", "Aantal");
  expect(outcome(await read(counted, QUOTA_2024_I))).toBe("kolom? Aantal | Bijgesteld");
});

test("a version of another half-year, an empty one, and days are none", async () => {
  const other = `Gemeente;Taakstelling 2024-I;Bijgestelde taakstelling 2023-II\n${lines}`;
  expect(outcome(await read(other, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
  const day = "Gemeente;Taakstelling;Bijgesteld\nZwolle;140;1-10-2023\nAlmere;250;2023-10-02\n";
  expect(outcome(await read(day, QUOTA_2024_I))).toBe("GM0193 140, GM0034 250");
  expect(outcome(await read("Provincie;Opgave;Herziene opgave\nDrenthe;3553;\n", DECISION))).toBe("PV22 3553");
});
