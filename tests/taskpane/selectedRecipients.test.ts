import * as fc from "fast-check";
import { type ChosenReading, type ColumnRole, nothingChosen } from "../../src/taskpane/allocation/selectedColumns";
import { selectedRecipients } from "../../src/taskpane/allocation/selectedRecipients";
import type { Recipients } from "../../src/taskpane/allocation/recipients";
import type { SelectedCells } from "../../src/plans/formula/selectedCells";

/** Selected from B3, so that addresses cannot be right by chance. */
function from(values: readonly (readonly unknown[])[]): SelectedCells {
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  return { address: "Lijst!B3:Z99", sheet: "Lijst", row: 2, column: 1, rows, columns, values, formats: [] };
}

const chosen = (change: Partial<ChosenReading>): ChosenReading => ({ ...nothingChosen, ...change });

function recipients(values: readonly (readonly unknown[])[], how = nothingChosen): Recipients {
  const read = selectedRecipients(from(values), how);
  if (!read.ok) throw new Error(read.errors.map(({ text }) => text).join(" "));
  return read.recipients;
}

function errors(values: readonly (readonly unknown[])[], how = nothingChosen): readonly string[] {
  const read = selectedRecipients(from(values), how);
  return read.ok ? [] : read.errors.map(({ text }) => text);
}

describe("names and weights that were selected", () => {
  test("words beside numbers are the names; the formula takes the column of numbers", () => {
    const read = recipients([
      ["Leiden", 130_000],
      ["Delft", 110_000],
    ]);
    expect(read.names).toEqual(["Leiden", "Delft"]);
    expect(read.weights).toEqual([130_000, 110_000]);
    expect(read.chosen).toMatchObject({ kind: "selection", address: "Lijst!C3:C4", rows: 2, columns: 1 });
  });

  test("headers that we know are no recipient, and name the other columns", () => {
    const read = recipients([
      ["Gebied", "Naam", "Gewicht", "Minimum (invoer)", "Maximum (invoer)"],
      ["GM0546", "Leiden", 3, "", 20],
      ["GM0503", "Delft", 2, 5, "geen"],
    ]);
    expect(read.names).toEqual(["Leiden", "Delft"]);
    expect(read.chosen).toMatchObject({ address: "Lijst!D4:D5", rows: 2 });
    expect(read.minimum).toMatchObject({ address: "Lijst!E4:E5", values: [null, 5] });
    expect(read.maximum).toMatchObject({ address: "Lijst!F4:F5", values: [20, 0] });
  });

  test("codes of CBS alone are shown as the names that they stand for", () => {
    expect(recipients([["GM0546", 1]]).names).toEqual(["Leiden"]);
  });

  test("agreed places stay with their row; the word geen is an agreed zero", () => {
    const read = recipients([
      ["Gemeente", "Inwoners", "Afspraak"],
      ["Leiden", 3, 12],
      ["Delft", 2, "geen"],
      ["Gouda", 1, ""],
    ]);
    expect(read.agreed).toMatchObject({ address: "Lijst!D4:D6", values: [12, 0, null] });
  });

  test("a first row that we do not know is never taken for a header: its cell is named, and asked about", () => {
    const list = [
      ["Leiden", "onbekend"],
      ["Delft", 2],
    ];
    expect(errors(list)).toEqual([
      "Cel C3 ('onbekend') is tekst en geen getal. Typ het getal opnieuw en kies weer Gebruik selectie. Zijn dit koppen? Kies dan: de eerste rij is een rij met koppen.",
    ]);
    expect(recipients(list, chosen({ hasHeader: true })).names).toEqual(["Delft"]);
  });

  test("a row of the sheet is the name where none is selected", () => {
    const roles = new Map<number, ColumnRole>([
      [0, "weight"],
      [1, "minimum"],
    ]);
    const read = recipients([[5, 1]], chosen({ reading: "rows", roles }));
    expect(read.names).toEqual(["Rij 3"]);
  });
});

describe("what is asked before anything is divided", () => {
  test("columns of numbers without names: a row or a cell can be the recipient", () => {
    const numbers = [
      [1, 2],
      [3, 4],
    ];
    expect(errors(numbers)).toEqual([
      "De selectie heeft meer kolommen en geen namen. Kies of elke rij of elke cel een ontvanger is.",
    ]);
    expect(recipients(numbers, chosen({ reading: "cells" })).weights).toEqual([1, 2, 3, 4]);
    expect(errors(numbers, chosen({ reading: "rows" }))).toHaveLength(2);
  });

  test("two columns of numbers beside names without a header: which of them weighs", () => {
    const list = [["Leiden", 3, 9]];
    expect(errors(list)).toEqual([
      "Van kolom C is niet bekend wat erin staat. Kies het hieronder.",
      "Van kolom D is niet bekend wat erin staat. Kies het hieronder.",
    ]);
    const roles = new Map<number, ColumnRole>([
      [1, "weight"],
      [2, "maximum"],
    ]);
    expect(recipients(list, chosen({ roles })).maximum?.values).toEqual([9]);
  });

  test("one meaning twice, and no weights at all", () => {
    expect(
      errors([
        ["Naam", "Inwoners", "Gewicht"],
        ["Leiden", 1, 2],
      ]),
    ).toEqual(["De kolommen C, D hebben dezelfde betekenis: gewicht. Kies hieronder een andere voor één van beide."]);
    expect(errors([["Leiden"], ["Delft"]])).toEqual([
      "Geen kolom heeft de gewichten. Kies hieronder bij één kolom: gewicht.",
    ]);
  });

  test("a zero as maximum or agreement: it can mean none or nothing", () => {
    expect(
      errors([
        ["Naam", "Gewicht", "Maximum"],
        ["Leiden", 1, 0],
      ]),
    ).toEqual(["In cel D4 staat 0. Bedoelt u nul plekken, typ dan het woord geen. Maak de cel anders leeg."]);
    expect(
      errors([
        ["Naam", "Gewicht", "Minimum"],
        ["Leiden", 1, 0],
      ]),
    ).toEqual([]);
  });
});

describe("what is refused, with the cell", () => {
  test("numbers as text, many of them in one sentence", () => {
    const rows = Array.from({ length: 7 }, (_none, row) => [`Gemeente ${row}`, "1.200"]);
    expect(errors(rows)).toEqual([
      "7 cellen zijn tekst en geen getal: C3 ('1.200'), C4 ('1.200'), C5 ('1.200'), C6 ('1.200'), C7 ('1.200') en nog 2. Typ de getallen opnieuw en kies weer Gebruik selectie.",
    ]);
  });

  test.each(["Totaal", "Eindtotaal", "Som", "Totaal provincie", "Nederland"])("a row called %s", (name) => {
    expect(
      errors([
        ["Leiden", 1],
        [name, 1],
      ]),
    ).toEqual([`Cel B4 heet '${name}'. Een totaal krijgt zelf geen plekken. Kies de cellen zonder deze rij.`]);
  });

  test("a number without a name, and bounds that are no counts", () => {
    expect(
      errors([
        ["Leiden", 1],
        ["", 2],
      ]),
    ).toEqual(["Cel B4 is leeg, terwijl er in die rij wel een getal staat. Vul de naam in."]);
    expect(
      errors([
        ["Naam", "Gewicht", "Minimum"],
        ["Leiden", 1, 1.5],
        ["Delft", 1, -2],
      ]),
    ).toEqual(["2 cellen zijn geen heel aantal van 0 of hoger: D4, D5. Vul hele aantallen plekken in."]);
  });
});

describe("what a planner is warned of", () => {
  const warnings = (values: readonly (readonly unknown[])[]): readonly string[] =>
    recipients(values).warnings.map(({ text }) => text);

  test("one name twice, and recipients without a weight", () => {
    expect(
      warnings([
        ["Leiden", 1],
        ["Leiden", 2],
        ["Delft", ""],
        ["Gouda", 0],
      ]),
    ).toEqual([
      "Leiden staat meer dan één keer in de lijst en telt elke keer mee.",
      "2 ontvangers hebben geen gewicht en krijgen niets bij de verdeling: Delft, Gouda.",
    ]);
  });

  test("a last row that is the sum of all others: 1 + 2 + 4 = 7", () => {
    expect(
      warnings([
        ["A", 1],
        ["B", 2],
        ["C", 4],
        ["Samen", 7],
      ]),
    ).toEqual([
      "Samen heeft precies de som van alle andere gewichten. Is dat een totaal? Kies de cellen dan zonder die rij.",
    ]);
    expect(
      warnings([
        ["A", 1],
        ["B", 1],
      ]),
    ).toEqual([]);
  });
});

test("no number of a list is ever lost or moved: names and weights come back row by row", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.stringMatching(/^Gem[a-z]{1,8}$/u), fc.nat(1_000_000)), { minLength: 1, maxLength: 40 }),
      fc.boolean(),
      (rows, hasHeader) => {
        const read = recipients(hasHeader ? [["Naam", "Gewicht"], ...rows] : rows);
        expect(read.names).toEqual(rows.map(([name]) => name));
        expect(read.weights).toEqual(rows.map(([, weight]) => weight));
      },
    ),
  );
});
