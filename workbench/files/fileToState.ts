/** Fills the workbench with a workbook from a file. */
import { type CellArea, LAST_ROW, localAddress, parseLocalAddress } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";
import { loadWorkbook, type WorkbookData } from "../model/workbookData";
import type { WorkbookState } from "../model/workbookState";
import { equalParts } from "../objects/equalParts";
import { applyFormat } from "./cellLooks";
import type { FileCell, FileSheet, FileTable, FileWorkbook } from "./fileWorkbook";
import type { OpenedWorkbook } from "./openedWorkbook";
import { POINTS_PER_WIDTH } from "./columnWidths";

const PIXELS_PER_WIDTH = 7;
const MOST_COLUMNS = 500;

/** Everything that stood in the workbench goes away. */
export function fileToState(file: FileWorkbook, state: WorkbookState): OpenedWorkbook {
  for (const name of [...state.names.keys()]) state.removeName(name);
  state.protectedSheets.clear();
  // Sheets that go away make room for those of the file, which may be called the same.
  state.grid.sheets().forEach(({ id }, index) => {
    state.renameSheet(id, freeName(index, file));
  });
  loadWorkbook(state, dataOf(file));
  const ids = new Map(state.grid.sheets().map(({ id, name }) => [name, id]));
  const sheets = new Map<string, FileSheet>();
  for (const sheet of file.sheets) {
    const id = ids.get(sheet.name) ?? "";
    sheets.set(id, sheet);
    dress(sheet, id, file, state);
  }
  const front = file.sheets[file.activeSheet]?.name ?? "";
  state.activate(ids.get(front) ?? state.activeSheet);
  return { file, sheets, tables: new Map(state.tables.map(({ id, name }) => [id, name])) };
}

function freeName(index: number, { sheets }: FileWorkbook): string {
  for (let number = index; ; number += 1) {
    const name = `~${number}`;
    if (!sheets.some((sheet) => sheet.name === name)) return name;
  }
}

/** The workbench knows no table without a header row: such a table stays in the file as it is. */
export function isShownAsTable({ hasHeader, columns }: FileTable): boolean {
  return hasHeader && columns.every(({ name }) => name !== "");
}

function dataOf({ sheets, names }: FileWorkbook): WorkbookData {
  return {
    sheets: sheets.map((sheet) => {
      const area = usedArea(sheet);
      if (area === null) return { name: sheet.name, address: null, contents: [], formats: [] };
      return { name: sheet.name, address: localAddress(area), contents: contentsOf(sheet, area), formats: [] };
    }),
    tables: sheets.flatMap(({ name: sheet, tables }) =>
      tables.filter(isShownAsTable).map(({ name, address }) => ({ name, sheet, address })),
    ),
    names: names.flatMap(({ name, formula, sheet }) =>
      sheet === null && !name.startsWith("_xlnm.") ? [[name, `=${formula}`] as const] : [],
    ),
  };
}

export function usedArea({ rows }: FileSheet): CellArea | null {
  const filled = rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell) => (cell.kind === "blank" && cell.formula === null ? [] : [{ row, column: cell.column }])),
  );
  if (filled.length === 0) return null;
  const ends = filled.reduce(
    (found, { row, column }) => ({
      top: Math.min(found.top, row),
      bottom: Math.max(found.bottom, row),
      left: Math.min(found.left, column),
      right: Math.max(found.right, column),
    }),
    { top: Infinity, bottom: 0, left: Infinity, right: 0 },
  );
  return {
    sheetId: "",
    row: ends.top,
    column: ends.left,
    rows: ends.bottom - ends.top + 1,
    columns: ends.right - ends.left + 1,
  };
}

/** Text keeps its mark, so that it is text again; cells into which an answer spilled come with that answer. */
function contentsOf({ rows }: FileSheet, area: CellArea): CellValue[][] {
  const contents = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(""));
  const spilled: CellArea[] = rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula, array }) => {
      const local = formula === null || array === null ? null : parseLocalAddress(array.address);
      return local === null ? [] : [{ sheetId: "", ...local }];
    }),
  );
  for (const { row, cells } of rows) {
    for (const cell of cells) {
      const isSpilled =
        cell.formula === null &&
        spilled.some(
          (at) =>
            row >= at.row && row < at.row + at.rows && cell.column >= at.column && cell.column < at.column + at.columns,
        );
      const line = contents[row - area.row];
      if (line !== undefined && !isSpilled && cell.column >= area.column)
        line[cell.column - area.column] = contentOf(cell);
    }
  }
  return contents;
}

function contentOf({ kind, value, formula }: FileCell): CellValue {
  if (formula !== null) return formula;
  return kind === "text" && value !== "" ? `'${String(value)}` : value;
}

function dress(sheet: FileSheet, sheetId: string, file: FileWorkbook, state: WorkbookState): void {
  for (const area of formatAreas(sheet, sheetId)) {
    const format = file.formats[area.format];
    if (format !== undefined) applyFormat(state, area, format);
  }
  dressColumns(sheet, sheetId, state);
  dressView(sheet, sheetId, state);
  if (sheet.isProtected) state.protectedSheets.add(sheetId);
  for (const table of sheet.tables) dressTable(table, state);
}

function dressColumns({ columns }: FileSheet, sheetId: string, { looks, grid }: WorkbookState): void {
  for (const { first, last, width } of columns) {
    if (width === null || last - first > MOST_COLUMNS) continue;
    const area = { sheetId, row: 0, rows: LAST_ROW, column: first, columns: last - first + 1 };
    looks.setLook(area, "ColumnWidth", width * POINTS_PER_WIDTH);
    for (let column = first; column <= last; column += 1)
      grid.setColumnWidth(sheetId, column, width * PIXELS_PER_WIDTH);
  }
}

function dressView(
  { frozen, tabColor, showGridlines }: FileSheet,
  sheetId: string,
  { looks, grid }: WorkbookState,
): void {
  const owner = `sheet ${sheetId}`;
  if (frozen.rows + frozen.columns > 0) {
    looks.setProperty(owner, "FrozenRows", frozen.rows);
    looks.setProperty(owner, "FrozenColumns", frozen.columns);
    grid.freeze?.(sheetId, frozen.rows, frozen.columns);
  }
  if (tabColor !== null) {
    looks.setProperty(owner, "TabColor", tabColor);
    grid.setTabColor?.(sheetId, tabColor);
  }
  if (!showGridlines) looks.setProperty(owner, "ShowGridlines", false);
}

/** What is as it is by default is not said. */
function dressTable(table: FileTable, state: WorkbookState): void {
  const known = state.tables.find(({ name }) => name === table.name);
  if (known === undefined) return;
  known.style = table.style ?? "";
  const options: readonly (readonly [name: string, isSet: boolean, usual: boolean])[] = [
    ["ShowTotals", table.hasTotals, false],
    ["ShowFilterButton", table.hasFilter, true],
    ["ShowBandedRows", table.bandedRows, true],
    ["ShowBandedColumns", table.bandedColumns, false],
    ["HighlightFirstColumn", table.firstColumn, false],
  ];
  for (const [name, isSet, usual] of options) {
    if (isSet !== usual) state.looks.setProperty(`table ${known.id}`, name, isSet);
  }
}

/** Cells with the same format, as few areas: a workbook says it once of a column and not of each cell. */
function formatAreas(sheet: FileSheet, sheetId: string): readonly (CellArea & { readonly format: number })[] {
  const used = sheet.rows.flatMap(({ row, cells }) => cells.map(({ column, format }) => ({ row, column, format })));
  const shown = used.filter(({ format }) => format !== 0);
  if (shown.length === 0) return [];
  const top = shown.reduce((least, { row }) => Math.min(least, row), Infinity);
  const left = shown.reduce((least, { column }) => Math.min(least, column), Infinity);
  const bottom = shown.reduce((most, { row }) => Math.max(most, row), 0);
  const right = shown.reduce((most, { column }) => Math.max(most, column), 0);
  const matrix = Array.from({ length: bottom - top + 1 }, () => new Array<number>(right - left + 1).fill(0));
  for (const { row, column, format } of shown) {
    const line = matrix[row - top];
    if (line !== undefined) line[column - left] = format;
  }
  return equalParts(matrix).flatMap(({ row, column, ...size }) => {
    const format = matrix[row]?.[column] ?? 0;
    return format === 0 ? [] : [{ sheetId, row: top + row, column: left + column, ...size, format }];
  });
}
