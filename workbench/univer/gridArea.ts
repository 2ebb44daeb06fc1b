import type { IRange } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { around, type CellArea, cellOf, LAST_COLUMN, LAST_ROW } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";

/** A little more than the longest text needs, within what stays readable. */
export function widthFor(values: readonly CellValue[]): number {
  const longest = Math.max(...values.map((value) => String(value).length));
  return Math.min(Math.max(longest * 8 + 20, 70), 340);
}

/** Whole rows and columns end where the sheet ends. */
export function within(sheet: FWorksheet, area: CellArea): CellArea {
  return {
    ...area,
    rows: Math.min(area.rows, sheet.getMaxRows() - area.row),
    columns: Math.min(area.columns, sheet.getMaxColumns() - area.column),
  };
}

/** Each column of an area. */
export function columnsOf(area: CellArea): readonly CellArea[] {
  return Array.from({ length: area.columns }, (_none, offset) => ({
    ...area,
    column: area.column + offset,
    columns: 1,
  }));
}

/** Makes a sheet large enough for an area. Whole rows and columns are as large as the sheet is. */
export function makeRoom(sheet: FWorksheet, { row, column, rows, columns }: CellArea): void {
  if (rows < LAST_ROW && row + rows > sheet.getMaxRows()) sheet.setRowCount(row + rows + 100);
  if (columns < LAST_COLUMN && column + columns > sheet.getMaxColumns()) sheet.setColumnCount(column + columns + 5);
}

/** Reads every cell of a rectangle. */
export function matrix<Value>(area: CellArea, read: (row: number, column: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => read(area.row + row, area.column + column)),
  );
}

/** The same rectangle as the grid writes it. */
export function gridRange({ row, column, rows, columns }: CellArea): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** A whole row or column of the grid has no first cell in the other direction. */
export function areaOf(sheetId: string, { startRow, startColumn, endRow, endColumn }: IRange): CellArea {
  const row = Number.isNaN(startRow) ? 0 : startRow;
  const column = Number.isNaN(startColumn) ? 0 : startColumn;
  return { sheetId, row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}

/** The smallest rectangle around the filled cells of a sheet; null when there are none. */
export function areaAround(
  sheetId: string,
  rows: number,
  columns: number,
  isFilled: (row: number, column: number) => boolean,
): CellArea | null {
  let area: CellArea | null = null;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (!isFilled(row, column)) continue;
      const cell = cellOf(sheetId, row, column);
      area = area === null ? cell : around(area, cell);
    }
  }
  return area;
}
