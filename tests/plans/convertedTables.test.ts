import { convertedProblem, convertedTables, headerLine } from "../../src/plans/convertedTables";
import { layouts } from "../../src/plans/layouts";
import { areaOf, emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { cornerAreas } from "../../src/plans/cornerAreas";
import { layoutOf, tableOf } from "./tableOf";

/** A sheet without tables on which these headers stand in line 5, with something below them or not. */
function standing(sheet: string, headers: readonly string[], below: readonly unknown[], ...others: string[]) {
  const used = { row: 0, column: 0, rows: 6, columns: headers.length };
  const sheets = [{ id: sheet, name: sheet, isProtected: false, used }];
  const [area] = cornerAreas({ sheets, tables: [] });
  const cells = [["Titel"], ["Uitleg"], [""], [""], headers, below].map((line) => line.slice(0, area?.columns));
  return {
    ...emptyWorkbook,
    sheets,
    tables: others.map((name) => tableOf(name)),
    areas: new Map([[areaOf.corner(sheet), { row: 0, column: 0, cells }]]),
  } satisfies WorkbookContent;
}

const { columns, sheet: OWN } = layoutOf("LRT_Taakruil");
const found = (content: WorkbookContent): readonly (readonly [string, string])[] =>
  convertedTables(content).map(({ layout, sheet }) => [layout.name, sheet]);

test.each(layouts.map((layout) => [layout.name, layout] as const))(
  "the headers of %s are those of no other",
  (...one) => {
    const [, layout] = one;
    const content = standing("Blad", layout.columns, ["x"]);
    expect(layouts.filter((other) => headerLine(other, "Blad", content) === 4)).toEqual([layout]);
  },
);

test("headers with rows below on the sheet of their name are a table that was converted", () => {
  expect(found(standing(OWN, columns, [1]))).toEqual([["LRT_Taakruil", OWN]]);
  expect(found(standing(OWN.toUpperCase(), columns, [1]))).toEqual([["LRT_Taakruil", OWN.toUpperCase()]]);
});

test("headers with nothing below are a table that was begun, or blank", () => {
  expect(
    found(
      standing(
        OWN,
        columns,
        columns.map(() => ""),
      ),
    ),
  ).toEqual([]);
});

test("on another sheet they are one only when formulas of others look at it: else they are a copy of somebody", () => {
  expect(found(standing("Taakruil oud", columns, [1]))).toEqual([]);
  expect(found(standing("Taakruil oud", columns, [1], "LRT_Taakstelling"))).toEqual([["LRT_Taakruil", "Taakruil oud"]]);
});

test("a copy beside the table itself is none, and neither is a sheet that lacks one of the first headers", () => {
  expect(found(standing(OWN, columns, [1], "LRT_Taakruil"))).toEqual([]);
  expect(found(standing(OWN, ["Anders", ...columns.slice(1)], [1]))).toEqual([]);
});

test("one cell below its headers is enough; headers on the last line that was read have nothing below", () => {
  const below = columns.map((_header, place) => (place === 2 ? "GM0034" : ""));
  expect(found(standing(OWN, columns, below))).toEqual([["LRT_Taakruil", OWN]]);
  const content = standing(OWN, columns, below);
  const cells = content.areas.get(areaOf.corner(OWN))?.cells ?? [];
  const holding = (lines: readonly (readonly unknown[])[]): WorkbookContent => ({
    ...content,
    areas: new Map([[areaOf.corner(OWN), { row: 0, column: 0, cells: lines }]]),
  });
  expect(found(holding(cells.slice(0, -1)))).toEqual([]);
  // On the first line of the sheet, with blanks around a header.
  expect(found(holding(cells.slice(4)))).toEqual([["LRT_Taakruil", OWN]]);
  const spaced = (line: readonly unknown[]): readonly unknown[] => line.map((cell) => ` ${String(cell)} `);
  expect(found(holding(cells.map((line, index) => (index === 4 ? spaced(line) : line))))).toEqual([
    ["LRT_Taakruil", OWN],
  ]);
});

test("a sheet of which no corner was read holds none", () => {
  expect(found({ ...standing(OWN, columns, [1]), areas: new Map() })).toEqual([]);
});

test("the planner reads which table it was, and on which sheet", () => {
  expect(convertedProblem({ layout: layoutOf("LRT_Taakruil"), sheet: "Taakruil oud" })).toEqual({
    code: "workbook.tableConverted",
    parameters: { sheet: "Taakruil oud", table: "LRT_Taakruil" },
  });
});
