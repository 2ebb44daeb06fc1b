import type { IRange } from "@univerjs/core";
import { around, type CellArea, cellOf } from "../model/cellArea";
import type { CellValue } from "../model/gridModel";

/** A little more than the longest text needs, within what stays readable. */
export function widthFor(values: readonly CellValue[]): number {
  const longest = Math.max(...values.map((value) => String(value).length));
  return Math.min(Math.max(longest * 8 + 20, 70), 340);
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
