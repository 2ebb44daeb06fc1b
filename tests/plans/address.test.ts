import { cellsAddress, columnLetters, quotedSheet } from "../../src/plans/address";

describe("the letters of a column", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });
});

describe("an address", () => {
  test.each([
    [{ row: 2, column: 1, rows: 1, columns: 1 }, "B3"],
    [{ row: 2, column: 1, rows: 12, columns: 2 }, "B3:C14"],
    [{ row: 0, column: 0, rows: 1, columns: 3 }, "A1:C1"],
    [{ row: 0, column: 0, rows: 3, columns: 1 }, "A1:A3"],
  ])("of %j is %s", (area, address) => {
    expect(cellsAddress(area)).toBe(address);
  });
});

describe("the name of a sheet in a formula", () => {
  test.each([
    ["Taakstelling", "Taakstelling"],
    ["Blad_een", "Blad_een"],
    ["Bla", "'Bla'"],
    ["Vergelijk (2)", "'Vergelijk (2)'"],
    ["2024", "'2024'"],
    ["Plan2024", "'Plan2024'"],
    ["'s-Gravenhage", "'''s-Gravenhage'"],
    ["Regio's en 't Gooi", "'Regio''s en ''t Gooi'"],
  ])("%s is written %s", (name, written) => {
    expect(quotedSheet(name)).toBe(written);
  });
});
