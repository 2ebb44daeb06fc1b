import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CatalogueEntry } from "../../src/text/catalogue";

const folder = resolve(__dirname, "../../src/text/nl");
const rooms = readdirSync(folder).map((file) => ({
  file,
  entries: entriesOf(JSON.parse(readFileSync(join(folder, file), "utf8")) as Record<string, CatalogueEntry | string[]>),
}));

/** A list of lines counts as one entry per line. */
function entriesOf(file: Record<string, CatalogueEntry | string[]>): Record<string, CatalogueEntry> {
  return Object.fromEntries(
    Object.entries(file).flatMap(([code, entry]) =>
      Array.isArray(entry) ? entry.map((line, index) => [`${code}.${index}`, line]) : [[code, entry]],
    ),
  );
}

const forms = rooms.flatMap(({ file, entries }) =>
  Object.entries(entries).flatMap(([code, entry]) =>
    (typeof entry === "string" ? [entry] : [entry.one, entry.other]).map((text) => ({ file, code, text })),
  ),
);
const sentences = forms.flatMap(({ code, text }) =>
  text
    .split(/(?<=[.?:;])\s+/u)
    .filter((part) => part !== "")
    .map((part) => ({ code, part, words: part.split(/\s+/u).length })),
);

describe("the catalogue of Dutch sentences", () => {
  test("is not empty, and every room has its own codes", () => {
    const codes = rooms
      .filter(({ entries }) => Object.keys(entries).some((code) => code.includes(".")))
      .flatMap(({ entries }) => Object.keys(entries));
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test("has short sentences: at most 20 words each, 12 on average", () => {
    expect(sentences.filter(({ words }) => words > 20)).toEqual([]);
    const mean = sentences.reduce((sum, { words }) => sum + words, 0) / sentences.length;
    expect(mean).toBeLessThanOrEqual(12);
  });

  test("addresses the planner politely and plainly", () => {
    const avoided =
      /!|\b(?:succesvol|helaas|a\.u\.b\.|je|jij|jouw|betreffende|creëren|prioriteit|relevant|verstrekken|klik hier)\b/iu;
    expect(forms.filter(({ text }) => avoided.test(text))).toEqual([]);
  });

  test("holds no markup", () => {
    expect(forms.filter(({ text }) => /[<>]/u.test(text))).toEqual([]);
  });

  test("keeps the numbers out of the sentences, so that one formatter writes them", () => {
    expect(forms.filter(({ text }) => /\d\.\d{3}/u.test(text)).map(({ code }) => code)).toEqual([]);
  });
});
