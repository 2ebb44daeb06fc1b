import { isFrame } from "../../src/plans/isFrame";

const blank = [["", ""]];

test.each([
  ["blank headers", ["", ""], blank, true],
  ["headers as Excel calls columns without one", ["Kolom1", "kolom2"], blank, true],
  ["the same in English", ["Column1", "Column23"], blank, true],
  ["no rows", ["Kolom1", "Kolom2"], [], true],
  ["something in a row", ["Kolom1", "Kolom2"], [["", 0]], false],
  ["headers that somebody typed", ["Kolom1", "Mijn kop"], blank, false],
  ["a header of ours that is left", ["Naam", "Kolom2"], blank, false],
  ["headers that are switched off", [], blank, false],
] as const)("what an undo leaves of a table: %s", (_what, headers, rows, expected) => {
  expect(isFrame({ headers, rows })).toBe(expected);
});
