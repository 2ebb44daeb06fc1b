import type { Cell } from "../../../src/intake/cells/cell";
import { spreadMerged } from "../../../src/intake/source/mergedCells";

/** The rows as they become when the cell at this place is merged over so many more rows and columns. */
function spread(
  rows: readonly (readonly Cell[])[],
  row: number,
  column: number,
  rowsMore: number,
  columnsMore: number,
  width = 9,
): readonly (readonly Cell[])[] {
  const copy = rows.map((cells) => [...cells]);
  spreadMerged(
    copy,
    { startRow: row, startColumn: column, endRow: row + rowsMore, endColumn: column + columnsMore },
    width,
  );
  return copy;
}

const MERGED = "(samengevoegde cel)";

describe("over several columns", () => {
  test.each<[string, readonly Cell[], number, number, number, readonly Cell[]]>([
    ["a header stands in each of them", ["x", "2024", null, null, "y"], 1, 2, 9, ["x", "2024", "2024", "2024", "y"]],
    ["a header stands behind the last cell of its row", ["x", "2024"], 1, 2, 9, ["x", "2024", "2024", "2024"]],
    ["and no further than the sheet", ["x", "2024"], 1, 5, 3, ["x", "2024", "2024"]],
    ["blanks between are filled up", ["x", "2024", "", null], 1, 2, 9, ["x", "2024", "2024", "2024"]],
    ["what stands there already stays", ["x", "2024", "a", 0], 1, 2, 9, ["x", "2024", "a", 0]],
    ["a header from the first column on, beside others", ["2024", null, "x"], 0, 1, 9, ["2024", "2024", "x"]],
    ["a year is a header", ["x", "2024", null], 1, 1, 9, ["x", "2024", "2024"]],
    ["a text is", ["x", "Totaal", null], 1, 1, 9, ["x", "Totaal", "Totaal"]],
    ["a band over a whole row is a title", ["Titel", null, ""], 0, 2, 9, ["Titel", null, ""]],
    [
      "a text alone in its row, behind the first column, is none",
      [null, "Titel", null],
      1,
      1,
      9,
      [null, "Titel", "Titel"],
    ],
    ["a number says nothing for the others", ["x", 140, null], 1, 1, 9, ["x", 140, null]],
    ["nor does one that may be a year", ["x", 2024, null], 1, 1, 9, ["x", 2024, null]],
    ["nor one as text", ["x", "140", null], 1, 1, 9, ["x", "140", null]],
    ["nor one with its unit", ["x", "140 plekken", null], 1, 1, 9, ["x", "140 plekken", null]],
    ["nor whether", ["x", true, null], 1, 1, 9, ["x", true, null]],
    ["nor nothing", ["x", null, null], 1, 1, 9, ["x", null, null]],
    ["nor a blank", ["x", "", null], 1, 1, 9, ["x", "", null]],
  ])("%s", (_what, row, column, more, width, expected) => {
    expect(spread([row], 0, column, 0, more, width)).toEqual([expected]);
  });
});

describe("over several rows nobody knows of which a figure is", () => {
  test.each<[Cell, Cell]>([
    [140, `140 ${MERGED}`],
    [1899, `1899 ${MERGED}`],
    [2101, `2101 ${MERGED}`],
    [2024.5, `2024.5 ${MERGED}`],
    ["140", `140 ${MERGED}`],
    [" 140 ", ` 140  ${MERGED}`],
    ["1.400", `1.400 ${MERGED}`],
    ["-5", `-5 ${MERGED}`],
    ["140*", `140* ${MERGED}`],
    ["20245", `20245 ${MERGED}`],
    ["12024", `12024 ${MERGED}`],
    ["140 plekken", `140 plekken ${MERGED}`],
    [1900, 1900],
    [2100, 2100],
    [2024, 2024],
    ["2024", "2024"],
    ["1999", "1999"],
    ["Zwolle", "Zwolle"],
    ["x140", "x140"],
    ["140x", "140x"],
    ["GM0193", "GM0193"],
    [true, true],
    ["", ""],
    [null, null],
  ])("%j becomes %j", (cell, expected) => {
    expect(
      spread(
        [
          ["x", cell],
          ["y", null],
        ],
        0,
        1,
        1,
        0,
      ),
    ).toEqual([
      ["x", expected],
      ["y", null],
    ]);
  });

  test("and columns a text stands where it is", () => {
    expect(spread([["x", "Zwolle", null], ["y"]], 0, 1, 1, 1)).toEqual([["x", "Zwolle", null], ["y"]]);
  });

  test("a row that is not there changes nothing", () => {
    expect(spread([["x"]], 5, 0, 1, 1)).toEqual([["x"]]);
  });
});
