import { convertedTables, headerLine } from "../../src/plans/convertedTables";
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
