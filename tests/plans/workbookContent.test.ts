import { areaOf, cellAt, emptyWorkbook, isBlankTable, pointerText, sheetNamed } from "../../src/plans/workbookContent";
import { almereAndUrk, sheet } from "./smallTable";

describe("what was read of a workbook", () => {
  test("is a cell of an area, counted on its sheet: C4 of an area from B3", () => {
    const area = {
      row: 2,
      column: 1,
      cells: [
        ["B3", "C3"],
        ["B4", "C4"],
      ],
    };
    expect(cellAt(area, 3, 2)).toBe("C4");
    expect(cellAt(area, 2, 1)).toBe("B3");
    expect(cellAt(area, 1, 1)).toBe("");
    expect(cellAt(area, 3, 3)).toBe("");
    expect(cellAt(undefined, 0, 0)).toBe("");
  });

  test("is kept under a name of its own", () => {
    expect([
      areaOf.sheet("Start"),
      areaOf.block("LRT_BlokProef"),
      areaOf.below(almereAndUrk),
      areaOf.right(almereAndUrk),
      areaOf.placed({ sheet: "Blad1", row: 1, column: 2 }),
    ]).toEqual(["sheet start", "block LRT_BlokProef", "below t1", "right t1", "placed Blad1!1,2"]);
  });
});

describe("a table that holds nothing yet", () => {
  test.each([
    ["one blank row", [["", null]], true],
    ["a row without cells", [[]], true],
    ["one row with a cell", [["", 0]], false],
    ["two blank rows", [[""], [""]], false],
    ["no rows", [], false],
  ])("%s: %s", (_what, rows, expected) => {
    expect(isBlankTable({ rows })).toBe(expected);
  });
});

test("a sheet is found by its name, in capitals or not", () => {
  const content = { ...emptyWorkbook, sheets: [sheet("Start"), sheet("Proef")] };
  expect(sheetNamed(content, "PROEF")?.id).toBe("Proef");
  expect(sheetNamed(content, "Ander")).toBeUndefined();
});

test.each([
  [" besluit-1 ", "besluit-1"],
  [2, "2"],
  [true, ""],
  [null, ""],
])("a named cell with %p says %p", (value, expected) => {
  const pointers = new Map([["LRT_Schema", { sheet: "Start", row: 0, column: 0, value }]]);
  expect(pointerText({ ...emptyWorkbook, pointers }, "LRT_Schema")).toBe(expected);
  expect(pointerText(emptyWorkbook, "LRT_Schema")).toBe("");
});
