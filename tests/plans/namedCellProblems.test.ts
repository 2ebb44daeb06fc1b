import { namedCellProblems, sheetsNamed } from "../../src/plans/namedCellProblems";
import { areaOf, type FoundTable, type WorkbookContent } from "../../src/plans/workbookContent";
import { problem } from "../../src/text/result";
import { sheet, workbook } from "./smallTable";
import { cellsOf, layoutOf, tableOf } from "./tableOf";

const layout = layoutOf("LRT_Taakstelling");
const HEADER = "Opgave";
const template = layout.formulas?.[HEADER]?.template ?? "";
const row = cellsOf("LRT_Taakstelling", { Gebied: "GM0034" });
/** The letters of a column of a table that begins in A. */
const lettersOf = (header: string): string => String.fromCharCode(65 + layout.columns.indexOf(header));
/** `[@Taakstelling]-[@Beginsaldo]`, by the cells of a line. */
const byCells = (line: number): string => `=${lettersOf("Taakstelling")}${line}-${lettersOf("Beginsaldo")}${line}`;

/** Two rows, from line 5, of which this column holds these. */
function quotasWith(...held: readonly unknown[]): FoundTable {
  const formulas = held.map((cell) => layout.columns.map((header) => (header === HEADER ? cell : "")));
  return tableOf("LRT_Taakstelling", { rows: held.map(() => row), formulas });
}
const problemsIn = (...held: readonly unknown[]): unknown => namedCellProblems(workbook(quotasWith(...held)));
const names = problem("workbook.namesCells", { sheet: "Taakstelling" });

test("a formula that names cells of its own row in the place of columns is told, once for all of a sheet", () => {
  expect(template).toBe("[@Taakstelling]-[@Beginsaldo]");
  expect(problemsIn(byCells(5))).toEqual([names]);
  expect(problemsIn(byCells(5), byCells(6))).toEqual([names]);
  expect(problemsIn(`=${template}`, byCells(6))).toEqual([names]);
  expect(problemsIn(byCells(5).replaceAll("5", "$5"))).toEqual([names]);
});

test("one of another row, that of the column, a number, text and a formula of somebody are none", () => {
  const others = [byCells(6), `=${template}`, 218, byCells(5).slice(1), "=1+1", "=SUM(A5:B5)", ""];
  expect(others.map((held) => problemsIn(held))).toEqual(others.map(() => []));
});

test("in a workbook of an older schema, where all formulas name cells, nothing is told", () => {
  const content: WorkbookContent = {
    ...workbook(quotasWith(byCells(5))),
    pointers: new Map([["LRT_Schema", { sheet: "Start", row: 0, column: 0, value: 1 }]]),
  };
  expect(namedCellProblems(content)).toEqual([]);
});

test("cells that are in no table any more are told with the sheet on which they stand", () => {
  const OLD = "Taakstelling oud";
  const from = (name: string, line: number): string =>
    `='${name}'!${lettersOf("Taakstelling")}${line}-${lettersOf("Beginsaldo")}${line}`;
  const table = quotasWith(from(OLD, 5));
  const content: WorkbookContent = {
    ...workbook(table),
    sheets: [sheet("Taakstelling"), sheet(OLD)],
    areas: new Map([[areaOf.corner(OLD), { row: 3, column: 0, cells: [layout.columns, row] }]]),
  };
  expect(namedCellProblems(content)).toEqual([
    problem("workbook.namesOldCells", { sheet: "Taakstelling", other: OLD }),
  ]);
  const cell = { layout, table, header: HEADER, line: 0, template };
  expect(sheetsNamed({ ...cell, present: from(OLD, 5) }, content)).toEqual([OLD]);
  expect(sheetsNamed({ ...cell, present: byCells(5) }, content)).toEqual([]);
  expect(sheetsNamed({ ...cell, present: `=${template}` }, content)).toBeNull();
});
