/**
 * What a workbook holds when a desired state has been written, wholly or in part: a small writer of its own, so that plans are tested
 * without Excel and without the difference that they are compared by.
 */
import { heldBy } from "../../src/plans/cellContent";
import type { DesiredBlock, DesiredPointer, DesiredState, DesiredTable } from "../../src/plans/desiredState";
import { recogniseTable } from "../../src/plans/recogniseTable";
import { keyOfDesired, keysOfFound } from "../../src/plans/rowKey";
import { type DesiredRow, HEADER_ROW, type TableLayout } from "../../src/plans/tableLayout";
import { areaOf, type FoundTable, isBlankTable, type WorkbookContent } from "../../src/plans/workbookContent";

/**
 * Which parts are written, by what they are: "LRT_Landelijk" for a table, "LRT_Landelijk 2" for its third row, "LRT_BlokWoningen" for a
 * block, "LRT_ActiefBesluit" for a pointer.
 */
export type Takes = (part: string) => boolean;

export function applyDesired(
  desired: DesiredState,
  content: WorkbookContent,
  takes: Takes = () => true,
): WorkbookContent {
  const withTables = desired.tables
    .filter(({ layout }) => takes(layout.name))
    .reduce((current, table) => withTable(current, table, takes), content);
  const withBlocks = desired.blocks.filter(({ anchor }) => takes(anchor)).reduce(withBlock, withTables);
  return desired.pointers.filter(({ name }) => takes(name)).reduce(withPointer, withBlocks);
}

/** Every part of a desired state, by what it is. */
export function partsOf({ tables, blocks, pointers }: DesiredState): readonly string[] {
  return [
    ...tables.flatMap(({ layout, rows }) => [layout.name, ...rows.map((_row, index) => `${layout.name} ${index}`)]),
    ...blocks.map(({ anchor }) => anchor),
    ...pointers.map(({ name }) => name),
  ];
}

/** The content with other tables in the place of those with the same id. */
export function withTables(content: WorkbookContent, ...changed: readonly FoundTable[]): WorkbookContent {
  const ids = new Set(changed.map(({ id }) => id));
  return { ...content, tables: [...content.tables.filter(({ id }) => !ids.has(id)), ...changed] };
}

function withTable(content: WorkbookContent, { layout, rows }: DesiredTable, takes: Takes): WorkbookContent {
  const recognised = recogniseTable(layout, content.tables);
  if (!recognised.ok) throw new Error(recognised.problems.map(({ code }) => code).join(", "));
  const found = withColumns(layout, recognised.value ?? newTable(layout));
  const taken = rows.filter((_row, index) => takes(`${layout.name} ${index}`));
  const table = withFormulas(
    layout,
    taken.reduce((current, row) => withRow(layout, current, row), found),
  );
  return withTables(withSheet(content, layout.sheet), table);
}

function withSheet(content: WorkbookContent, name: string): WorkbookContent {
  if (content.sheets.some((sheet) => sheet.name === name)) return content;
  return { ...content, sheets: [...content.sheets, { id: name, name, isProtected: false, used: null }] };
}

function newTable({ name, sheet, columns }: TableLayout): FoundTable {
  const blankRow = columns.map(() => "");
  return {
    id: name,
    name,
    sheet,
    row: HEADER_ROW,
    column: 0,
    headers: columns,
    rows: [blankRow],
    formulas: [blankRow],
    hasTotals: false,
  };
}

function withColumns({ columns }: TableLayout, table: FoundTable): FoundTable {
  const added = columns.filter((header) => !table.headers.includes(header));
  const wider = (cells: readonly unknown[]): readonly unknown[] => [...cells, ...added.map(() => "")];
  return {
    ...table,
    headers: [...table.headers, ...added],
    rows: table.rows.map(wider),
    formulas: (table.formulas ?? table.rows).map(wider),
  };
}

function withRow(layout: TableLayout, table: FoundTable, row: DesiredRow): FoundTable {
  const line = keysOfFound(layout, table).indexOf(keyOfDesired(layout, row));
  const cellsOf = (present: readonly unknown[] | undefined): readonly unknown[] =>
    table.headers.map((header, index) => {
      const content = row.cells.get(header);
      const isKept = content === undefined || (present !== undefined && !row.renewed.includes(header));
      return isKept ? (present?.[index] ?? "") : heldBy(content);
    });
  if (line >= 0) {
    const cells = cellsOf(table.rows[line]);
    const replaced = (all: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
      all.map((present, index) =>
        index === line ? cells.map((cell, place) => formulaAt(present, place) ?? cell) : present,
      );
    return {
      ...table,
      rows: table.rows.map((present, index) => (index === line ? cells : present)),
      formulas: replaced(table.formulas ?? []),
    };
  }
  const isBlank = isBlankTable(table);
  const cells = cellsOf(undefined);
  return {
    ...table,
    rows: isBlank ? [cells] : [...table.rows, cells],
    formulas: isBlank ? [cells] : [...(table.formulas ?? []), cells],
  };
}

function formulaAt(cells: readonly unknown[], place: number): string | null {
  const cell = cells[place];
  return typeof cell === "string" && cell.startsWith("=") ? cell : null;
}

/** Every row gets the formulas of its columns; a table that holds nothing keeps its blank row. */
function withFormulas({ formulas = {} }: TableLayout, table: FoundTable): FoundTable {
  if (isBlankTable(table)) return table;
  const templates: ReadonlyMap<string, { readonly template: string } | undefined> = new Map(Object.entries(formulas));
  return {
    ...table,
    formulas: (table.formulas ?? []).map((cells) =>
      table.headers.map((header, place) => {
        const template = templates.get(header)?.template;
        const present = cells[place] ?? "";
        return template === undefined || present !== "" ? present : `=${template}`;
      }),
    ),
  };
}

function withBlock(content: WorkbookContent, block: DesiredBlock): WorkbookContent {
  const { sheet, anchor, row, column, contents, cells } = block;
  const named = [{ name: anchor, row: 0, column: 0 }, ...cells];
  const pointers = new Map(content.pointers);
  for (const cell of named) {
    if (cell.name === undefined || pointers.has(cell.name)) continue;
    const held = contents[cell.row]?.[cell.column];
    const value = held === undefined ? "" : heldBy(held);
    pointers.set(cell.name, { sheet, row: row + cell.row, column: column + cell.column, value });
  }
  const areas = new Map(content.areas);
  const name = areaOf.block(anchor);
  const there = areas.get(name);
  const lines = contents.map((line) => line.map(heldBy));
  // Lines under labels of their own come below those that are there.
  const isNew = ([label, ...others]: readonly unknown[]): boolean =>
    others.length > 0 && label !== "" && there?.cells.every(([known]) => known !== label) === true;
  areas.set(
    name,
    there === undefined ? { row, column, cells: lines } : { ...there, cells: [...there.cells, ...lines.filter(isNew)] },
  );
  return { ...withSheet(content, sheet), pointers, areas };
}

function withPointer(content: WorkbookContent, pointer: DesiredPointer): WorkbookContent {
  const { name, sheet, row, column, isRenewed } = pointer;
  const present = content.pointers.get(name);
  if (present !== undefined && !isRenewed) return content;
  const pointers = new Map(content.pointers);
  pointers.set(name, { ...(present ?? { sheet, row, column }), value: heldBy(pointer.content) });
  return { ...withSheet(content, sheet), pointers };
}
