import { isWritten, TELLING } from "../../src/plans/logCells";

const headers = ["Opdracht", "Stap", "Actie", "Onderwerp", "Tijdstip (UTC)"];
const WRITTEN = ["a1b2c3d4", "gereed", "Werkmap bijgewerkt", "", "2026-11-24 08:30:00"];

/** One line of the log, with what stands in its cells where that was read. */
const line = (
  shown: readonly unknown[],
  held: readonly unknown[] | null = null,
  ...columns: (typeof TELLING)[number][]
) =>
  isWritten(
    { headers, rows: [shown], formulas: held === null ? null : [held] },
    0,
    ...(columns.length === 0 ? TELLING : columns),
  );
const withCell = (place: number, cell: unknown): readonly unknown[] =>
  WRITTEN.map((one, at) => (at === place ? cell : one));

test("what the add-in wrote is written, whether formulas were read or not", () => {
  expect([line(WRITTEN), line(WRITTEN, WRITTEN)]).toEqual([true, true]);
});

test("a formula is not, whatever it shows: =B2 under Stap shows the step of another line", () => {
  expect(line(WRITTEN, withCell(1, "=B2"))).toBe(false);
  // Columns that are not asked for do not matter.
  expect(line(WRITTEN, withCell(1, "=B2"), "Opdracht", "Actie")).toBe(true);
  // Text that begins with an equals sign shows what it is.
  expect(line(withCell(3, "=B2"), withCell(3, "=B2"))).toBe(true);
});

test.each([
  ["the moment of another line under Stap", 1, "2026-11-24 09:30 (UTC+1)"],
  ["a number", 0, 5],
  ["true", 2, true],
  ["a reference that is gone", 2, "#REF!"],
  ["an error", 3, "#N/A"],
])("where only answers were read, %s is no cell of ours", (_what, place, cell) => {
  expect(line(withCell(place, cell))).toBe(false);
});

test.each([
  ["a word with which a person ended an order", 1, "Niet nodig "],
  ["a blank step, as lines of version 0.2.0 have", 1, ""],
  ["a moment that became a date", 4, 46_350.35],
  ["a subject with a number sign", 3, "#12"],
])("%s is one", (_what, place, cell) => {
  expect(line(withCell(place, cell))).toBe(true);
});

test("a column that the log does not have holds no formula", () => {
  expect(isWritten({ headers: ["Actie"], rows: [["Ruil"]], formulas: null }, 0, ...TELLING)).toBe(true);
  expect(isWritten({ headers: ["Actie"], rows: [[]], formulas: [[]] }, 0, "Actie")).toBe(true);
});
