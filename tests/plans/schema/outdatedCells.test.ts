import { heldBy } from "../../../src/plans/cellContent";
import { startedWorkbook } from "../housing/orders";
import { cellsOf, layoutOf, tableOf } from "../tableOf";
import { taskLayouts } from "../../../src/plans/housing/taskLayouts";
import { quotaLayouts } from "../../../src/plans/housing/quotaLayouts";
import { isSameFormula } from "../../../src/plans/schema/sameFormula";
import { outdatedCells, updateCount } from "../../../src/plans/schema/outdatedCells";
import type { TableLayout } from "../../../src/plans/tableLayout";
import type { FoundTable, WorkbookContent } from "../../../src/plans/workbookContent";
import { goldenContent } from "./goldenContent";

const full = goldenContent("0.2.0-full");
const mergers = goldenContent("0.2.0-mergers");

function tableIn(content: WorkbookContent, name: string): FoundTable {
  const found = content.tables.find((table) => table.name === name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

/** The workbook with another content in one cell. */
function withCell(content: WorkbookContent, name: string, line: number, header: string, cell: unknown) {
  const table = tableIn(content, name);
  const place = table.headers.indexOf(header);
  const put = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
    rows.map((row, index) => (index === line ? row.map((other, column) => (column === place ? cell : other)) : row));
  const changed = { ...table, rows: put(table.rows), formulas: put(table.formulas ?? []) };
  return { ...content, tables: content.tables.map((other) => (other === table ? changed : other)) };
}

/** The same workbook as another reading: what is known of one reading is kept with it. */
const readAnew = (content: WorkbookContent): WorkbookContent => ({ ...content });

/** All cells that an update writes in a table. */
const cellsIn = (content: WorkbookContent, name: string) =>
  outdatedCells(layoutOf(name), tableIn(content, name), readAnew(content));

/** What is written in a cell of a row, as text; null when it stays. */
function written(content: WorkbookContent, layout: TableLayout, line: number, header: string): string | null {
  const cells = outdatedCells(layout, tableIn(content, layout.name), readAnew(content));
  const [cell, second] = cells.filter((other) => other.row === line && other.header === header);
  expect(second).toBeUndefined();
  if (cell === undefined) return null;
  return cell.content.kind === "formula" ? cell.content.formula : JSON.stringify(cell.content);
}

const { LRT_Taakstelling: quota } = quotaLayouts;
const { LRT_Woningen: dwellings } = taskLayouts;

test.each<[string, unknown, string | null]>([
  ["a formula of 0.2.0", "=$E6-$F6", "=[@Taakstelling]-[@Beginsaldo]"],
  ["nothing", "", "=[@Taakstelling]-[@Beginsaldo]"],
  ["a formula of this schema", "=[@Taakstelling]-[@Beginsaldo]", null],
  ["a number", 12, null],
  ["a word", "volgt", null],
  ["a formula of a person", "=ROUND($E6-$F6,0)", null],
  ["the same words about other columns", "=$F6-$E6", null],
])("a column that computes itself, where %s stands", (_words, cell, expected) => {
  const content = withCell(full, "LRT_Taakstelling", 0, "Opgave", cell);
  expect(written(content, quota, 0, "Opgave")).toBe(expected);
});

test("a row that is about nothing gets no formulas", () => {
  const blank = ["Gebied", "Halfjaar", "Opgave"].reduce<WorkbookContent>(
    (content, header) => withCell(content, "LRT_Taakstelling", 0, header, ""),
    full,
  );
  expect(written(blank, quota, 0, "Opgave")).toBeNull();
  expect(written(blank, quota, 0, "Keer")).toBeNull();
  expect(written(full, quota, 0, "Keer")).toContain("COUNTIFS(LRT_Taakstelling[Gebied],[@Gebied]");
});

test("a formula that adds another municipality is of a person", () => {
  const own = "Taakstelling!$A:$A,$A6,Taakstelling!$C:$C,$C6";
  const other = own.replace("$A6", '"GM0344"');
  const sums = (where: string): string => `SUMIFS(Taakstelling!$N:$N,${where})`;
  const put = (cell: string): string | null =>
    written(withCell(full, "LRT_Woningen", 0, "Realisatie", cell), dwellings, 0, "Realisatie");
  expect(put(`=${sums(own)}`)).toContain("LRT_Taakstelling[Realisatie]");
  expect(put(`=${sums(own)}+${sums(other)}`)).toBeNull();
});

test("the municipality that a formula of 0.2.0 took in must be the one that did", () => {
  const { rows, formulas, headers } = tableIn(mergers, "LRT_Taakstelling");
  const line = rows.findIndex((row) => row[0] === "GM0402" && row[2] === "2027-I");
  for (const header of ["Inwoners", "Beginsaldo", "Eerste peilmoment", "Saldo peilmoment"]) {
    expect(written(mergers, quota, line, header)).toMatch(/^=/u);
    const formula = String(formulas?.[line]?.[headers.indexOf(header)]).replaceAll("GM1696", "GM0363");
    expect(written(withCell(mergers, "LRT_Taakstelling", line, header, formula), quota, line, header)).toBeNull();
    // Nor may it be left out.
    const alone = String(formulas?.[line - 1]?.[headers.indexOf(header)]).replaceAll(
      String(line + 5),
      String(line + 6),
    );
    expect(written(withCell(mergers, "LRT_Taakstelling", line, header, alone), quota, line, header)).toBeNull();
  }
});

test.each<[unknown, string | null]>([
  ['="\'s-Gravenhage"', '{"kind":"text","text":"\'s-Gravenhage"}'],
  ["''s-Gravenhage", '{"kind":"text","text":"\'s-Gravenhage","isUnmarked":true}'],
  ["'s-Gravenhage", null],
  ['=UPPER("den haag")', null],
])("a name that stands as %s", (cell, expected) => {
  expect(written(withCell(full, "LRT_Taakstelling", 0, "Naam", cell), quota, 0, "Naam")).toBe(expected);
  // A column of a person is theirs.
  expect(written(withCell(full, "LRT_Taakstelling", 0, "Opmerking", cell), quota, 0, "Opmerking")).toBeNull();
});

test("what a person put in the place of a formula is counted", () => {
  const count = (content: WorkbookContent) =>
    updateCount(quota, tableIn(content, "LRT_Taakstelling"), readAnew(content));
  const { formulas, kept } = count(full);
  expect(kept).toBe(2);
  expect(count(withCell(full, "LRT_Taakstelling", 0, "Opgave", 5))).toEqual({ formulas: formulas - 1, kept: 3 });
  expect(count(withCell(full, "LRT_Taakstelling", 0, "Opgave", ""))).toEqual({ formulas: formulas - 1, kept: 2 });
});

test("a formula that looks at nothing is counted, and left to the order that brings its table again", () => {
  const lost = withCell(full, "LRT_Taakstelling", 0, "Opgave", "=#REF!-$F6");
  expect(updateCount(quota, tableIn(lost, "LRT_Taakstelling"), lost)).toEqual(
    updateCount(quota, tableIn(full, "LRT_Taakstelling"), readAnew(full)),
  );
  expect(written(lost, quota, 0, "Opgave")).toBeNull();
});

test("the words of a formula as text are of a person", () => {
  const typedAsText = withCell(full, "LRT_Taakstelling", 0, "Opgave", "[@Taakstelling]-[@Beginsaldo]");
  expect(updateCount(quota, tableIn(typedAsText, "LRT_Taakstelling"), typedAsText).kept).toBe(3);
});

test("only columns of the table are written, each cell once", () => {
  const cells = cellsIn(mergers, "LRT_Taakstelling");
  const columns: readonly string[] = layoutOf("LRT_Taakstelling").columns;
  expect(cells.filter(({ header }) => !columns.includes(header))).toEqual([]);
  const places = cells.map(({ row, header }) => `${row} ${header}`);
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places).size).toBe(places.length);
});

describe("the columns of mergers", () => {
  const columns = ["Opvolger", "Opvolger vanaf", "Meegeteld"];
  const { rows, ...table } = tableIn(mergers, "LRT_Taakstelling");
  const rowName = (row: number): string => [0, 2].map((place) => String(rows[row]?.[place])).join(" ");
  const written = (content: WorkbookContent) =>
    cellsIn(content, "LRT_Taakstelling").flatMap(({ row, header, content: cell }) =>
      columns.includes(header) ? [[rowName(row), header, heldBy(cell)]] : [],
    );

  test("get the municipality that took another one in, from which half-year, and whose inhabitants count too", () => {
    expect(written(mergers)).toEqual([
      ["GM1696 2026-I", "Opvolger", "GM0402"],
      ["GM1696 2026-I", "Opvolger vanaf", 4054],
      ["GM1696 2026-II", "Opvolger", "GM0402"],
      ["GM1696 2026-II", "Opvolger vanaf", 4054],
      ["GM0402 2027-I", "Meegeteld", "GM1696"],
    ]);
  });

  test("stay where something stands", () => {
    const more = (row: readonly unknown[]) => [...row, row[0] === "GM1696" ? "GM0363" : " ", "", ""];
    const filled = {
      ...table,
      headers: [...table.headers, ...columns],
      rows: rows.map(more),
      formulas: (table.formulas ?? []).map(more),
    };
    expect(written({ ...mergers, tables: [filled] })).toEqual([
      ["GM1696 2026-I", "Opvolger vanaf", 4054],
      ["GM1696 2026-II", "Opvolger vanaf", 4054],
    ]);
  });

  test("are of the quota table alone: a list of the same municipalities has none", () => {
    const name = "LRT_OfficieleLijst";
    const cells = rows.map((row) => cellsOf(name, { Gebied: row[0], Halfjaar: row[2] }));
    const list = tableOf(name, { rows: cells, formulas: cells });
    const headers = cellsIn(
      { ...mergers, tables: [...mergers.tables.filter((other) => other.name !== name), list] },
      name,
    );
    expect(headers.filter(({ header }) => columns.includes(header))).toEqual([]);
  });
});

test("where another municipality was taken in, columns that are about neither inhabitants nor balances name none", () => {
  const { rows } = tableIn(mergers, "LRT_Taakstelling");
  const line = rows.findIndex((row) => row[0] === "GM0402" && row[2] === "2027-I");
  for (const header of ["Opgave", "Realisatie", "Eindsaldo"]) {
    expect([header, written(mergers, quota, line, header)]).toEqual([header, expect.stringMatching(/^=/u)]);
  }
});

test("a table that was read without formulas is left alone", () => {
  const table = { ...tableIn(full, "LRT_Taakstelling"), formulas: null };
  expect(outdatedCells(quota, table, { ...full, tables: [table] })).toEqual([]);
});

test.each([
  ["=[@Taakstelling]-[@Beginsaldo]", true],
  ["=LRT_T[@Taakstelling]-LRT_T[@Beginsaldo]", true],
  ["=LRT_T[[#This Row],[Taakstelling]]-LRT_T[[#This Row],[Beginsaldo]]", true],
  ["=[@[Taakstelling]]-[@[Beginsaldo]]", true],
  ["=[@Beginsaldo]-[@Taakstelling]", false],
  ["=$E6-$F6", false],
])("%s is the formula of its column: %s", (formula, isOurs) => {
  expect(isSameFormula(formula, "[@Taakstelling]-[@Beginsaldo]", "LRT_T")).toBe(isOurs);
});

test("formulas of this schema are ours in a workbook in which a table of ours was renamed", () => {
  const workbook = startedWorkbook();
  const renamed = (cell: unknown): unknown =>
    typeof cell === "string" ? cell.replaceAll("LRT_Taakstelling[", "Opgaven[") : cell;
  const named = {
    ...workbook,
    tables: workbook.tables.map((table) => ({
      ...table,
      name: table.name === "LRT_Taakstelling" ? "Opgaven" : table.name,
      formulas: table.formulas?.map((row) => row.map(renamed)) ?? null,
    })),
  };
  const written = JSON.stringify(named.tables.map(({ formulas }) => formulas));
  expect(written).toContain("Opgaven[");
  const { LRT_Halfjaren: halfYears } = quotaLayouts;
  expect(updateCount(halfYears, tableIn(named, "LRT_Halfjaren"), named)).toEqual({ formulas: 0, kept: 0 });
});
