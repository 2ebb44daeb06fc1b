import fc from "fast-check";
import { pastedCells } from "../../src/intake/pastedCells";
import { sentence } from "../../src/text/sentence";
import { runs } from "../allocation/arbitraryRequest";

const cells = (text: string): readonly (readonly string[])[] => {
  const read = pastedCells(text);
  if (!read.ok) throw new Error(read.problems.map(sentence).join(" "));
  return read.value;
};
const refusal = (text: string): string => {
  const read = pastedCells(text);
  return read.ok ? "" : read.problems.map(sentence).join(" ");
};

describe("a pasted text", () => {
  test("from Excel has tabs, and ends in a line break that is no row", () => {
    expect(cells("Gemeente\tTaakstelling\r\nNuenen, Gerwen en Nederwetten\t24\r\n")).toEqual([
      ["Gemeente", "Taakstelling"],
      ["Nuenen, Gerwen en Nederwetten", "24"],
    ]);
  });

  test("from a file has semicolons or commas, and a mark of the encoding that is no part of the first cell", () => {
    expect(cells("\uFEFFGemeente;Inwoners\nDen Haag;1,5\n")).toEqual([
      ["Gemeente", "Inwoners"],
      ["Den Haag", "1,5"],
    ]);
    expect(cells('Gemeente,Aantal\r"Nuenen, Gerwen en Nederwetten",24')).toEqual([
      ["Gemeente", "Aantal"],
      ["Nuenen, Gerwen en Nederwetten", "24"],
    ]);
  });

  test("is split by the sign that half of its lines hold: a note below the list does not decide", () => {
    expect(cells("Ede,1\nDelft,2\nBron: COA; bewerkt")).toEqual([["Ede", "1"], ["Delft", "2"], ["Bron: COA; bewerkt"]]);
    // One of two lines is half.
    expect(cells("Titel\nEde;1,5")).toEqual([["Titel"], ["Ede", "1,5"]]);
    expect(cells("Ede")).toEqual([["Ede"]]);
  });

  test("keeps blank lines, so that line numbers stay those of the planner; not those at the end", () => {
    expect(cells("Ede;1\n\nDelft;2\n \n;\n")).toEqual([["Ede", "1"], [""], ["Delft", "2"]]);
  });

  test("may hold quotes inside a quoted cell, and line breaks", () => {
    expect(cells('"De ""oude"" gemeente\nEde";1')).toEqual([['De "oude" gemeente\nEde', "1"]]);
  });

  test.each([
    ["nothing", " \n\t\n", "Er is niets geplakt. Kopieer de lijst met haar kopregel."],
    ["separators only", ";;\n", "Er is niets geplakt. Kopieer de lijst met haar kopregel."],
    [
      "a quote that is never closed",
      'Ede;1\n"Delft;2\nUrk;3',
      "In regel 2 staat een aanhalingsteken dat niet goed is gesloten. Haal het weg of sluit het af.",
    ],
    [
      "a quote that is closed halfway",
      '"Ede" oud;1',
      "In regel 1 staat een aanhalingsteken dat niet goed is gesloten. Haal het weg of sluit het af.",
    ],
    [
      "more than 10.000 rows",
      "Ede;1\n".repeat(10_001),
      "De lijst heeft 10.001 regels. Meer dan 10.000 kan niet. Kopieer alleen de lijst.",
    ],
    [
      "more than 50 columns",
      "1;".repeat(50) + "1",
      "De lijst heeft 51 kolommen. Meer dan 50 kan niet. Kopieer alleen de kolommen die u nodig hebt.",
    ],
    ["more than 1 MB", "Ede;1\n".repeat(166_667), "De tekst is groter dan 1 MB. Kopieer alleen de lijst."],
    [
      "a line of more than 5.000 signs",
      `Ede;${"1".repeat(4997)}`,
      "De tekst heeft een regel die te lang is voor een lijst. Kopieer alleen de lijst.",
    ],
  ])("with %s is refused", (_what, text, said) => {
    expect(refusal(text)).toBe(said);
  });

  test("exactly at the limits is read", () => {
    expect(cells("Ede;1\n".repeat(10_000))).toHaveLength(10_000);
    expect(cells("1;".repeat(49) + "1")[0]).toHaveLength(50);
    expect(cells(`Ede;${"1".repeat(4996)}`)).toHaveLength(1);
  });

  test("of any kind is answered, never an exception, and quickly when it is made of quotes and blanks", () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', ";", ",", "\t", "\n", "\r", " ", "a") }));
    fc.assert(
      fc.property(text, (pasted) => {
        const read = pastedCells(pasted);
        return read.ok ? read.value.length > 0 : read.problems.every((found) => sentence(found) !== "");
      }),
      { numRuns: runs },
    );
    const hostile = [`${'" '.repeat(1200)}${" ".repeat(2400)}`, '"'.repeat(4_999), `"a"${" ".repeat(4_900)}b`];
    for (const line of hostile) {
      const started = performance.now();
      pastedCells(`${line}\n`.repeat(6).slice(0, 30_000));
      expect(performance.now() - started).toBeLessThan(2000);
    }
  });
});
