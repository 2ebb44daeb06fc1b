import { layouts } from "../../src/plans/layouts";
import { titleLines } from "../../src/plans/tableTitle";
import comparison from "../../src/text/nl/comparison.json";

describe("the tables that the add-in writes", () => {
  test("are told apart by their headers: none has all the headers of another one", () => {
    const written = [...layouts, { name: "LRT_Vergelijk", columns: comparison.columns }];
    const alike = layouts.flatMap(({ name, columns, added = [] }) =>
      written
        .filter((other) => other.name !== name)
        // A table of an older workbook lacks the columns that came later.
        .filter((other) => columns.every((column) => added.includes(column) || other.columns.includes(column)))
        .map((other) => `${name} looks like ${other.name}`),
    );
    expect(alike).toEqual([]);
  });

  test("have names, sheets and headers of their own", () => {
    const twice = (texts: readonly string[]): readonly string[] =>
      texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice(layouts.map(({ name }) => name))).toEqual([]);
    expect(twice(layouts.map(({ sheet }) => sheet.toLowerCase()))).toEqual([]);
    for (const { columns } of layouts) expect(twice(columns.map((column) => column.toLowerCase()))).toEqual([]);
  });

  test("begin with LRT_, on a sheet whose name Excel takes", () => {
    for (const { name, sheet } of layouts) {
      expect(name).toMatch(/^LRT_[A-Z][A-Za-z]+$/u);
      expect(sheet).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
    }
  });

  test("check only columns that they have, which say that they are for input", () => {
    const wrong = layouts.flatMap(({ name, columns, inputs = {} }) =>
      Object.keys(inputs)
        .filter((header) => !columns.includes(header) || !header.endsWith("(invoer)"))
        .map((header) => `${name}: ${header}`),
    );
    // The table of inhabitants is known by headers that planners have in their workbooks already; that of agreements is theirs, all of it.
    expect(wrong).toEqual([
      "LRT_Inwoners: Inwoners",
      ...["Datum", "Plekken", "Gereed op", "Status"].map((header) => `LRT_Afspraken: ${header}`),
    ]);
  });

  test("say what they are, and explain themselves in short sentences", () => {
    expect(layouts.filter((layout) => titleLines(layout).includes("")).map(({ name }) => name)).toEqual([]);
    const long = layouts
      .flatMap((layout) => titleLines(layout)[1].split(/(?<=[.:])\s+/u))
      .filter((sentence) => sentence.split(/\s+/u).length > 20);
    expect(long).toEqual([]);
  });
});
