import type { FoundTable } from "../../src/workbook/readTables";
import type { TableLayout } from "../../src/workbook/tableLayouts";
import { cellIn, cellsIn, columnLetters, placeOf, quotedSheet, wholeColumn } from "../../src/workbook/tablePlace";

const layout: TableLayout = { name: "LRT_Proef", sheet: "Proef", title: "", explanation: "", columns: ["Een", "Twee"] };
const found: FoundTable = {
  id: "1",
  name: "Anders",
  sheet: "Mijn blad",
  row: 9,
  column: 24,
  headers: ["Twee", "Eigen", "Een"],
  rows: [[1, 2, 3]],
};

describe("the place of a table, for formulas", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    // 26 letters of one sign come first, then 26 × 26 of two.
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    // The last column of a sheet.
    [16_383, "XFD"],
  ])("column %d is %s", (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  test.each([
    ["Taakstelling", "Taakstelling"],
    ["Mijn_blad", "Mijn_blad"],
    // These would be read as a cell, a number or two words; an apostrophe is doubled.
    ["ABC", "'ABC'"],
    ["Blad1", "'Blad1'"],
    ["2024", "'2024'"],
    ["Officiële lijst", "'Officiële lijst'"],
    ["Taken '24", "'Taken ''24'"],
  ])("a sheet %s is written as %s", (name, quoted) => {
    expect(quotedSheet(name)).toBe(quoted);
  });

  test("of a table that will be made follows from its layout", () => {
    const place = placeOf(layout, null);
    // Its header stands in line 5, and it has no rows yet.
    expect(place).toEqual({ sheet: "Proef", row: 4, column: 0, headers: ["Een", "Twee"], rowCount: 0 });
    expect([wholeColumn(place, "Twee"), cellIn(place, "Een", 6)]).toEqual(["Proef!$B:$B", "$A6"]);
  });

  test("of a table that was found is where its headers stand now", () => {
    const place = placeOf(layout, found);
    expect([wholeColumn(place, "Een"), cellIn(place, "Twee", 11), cellsIn(place, "Twee", "Een", 11)]).toEqual([
      "'Mijn blad'!$AA:$AA",
      "$Y11",
      "$Y11:$AA11",
    ]);
  });

  test("of a header that is not there is a fault of ours", () => {
    expect(() => cellIn(placeOf(layout, null), "Drie", 6)).toThrow('no column "Drie"');
  });
});
