import type { FoundArea } from "./workbookContent";

/** Whether a cell of the sheet, from 0, lies in an area of it. */
export function holdsCell({ row, column, rows, columns }: FoundArea, r: number, c: number): boolean {
  return r >= row && r < row + rows && c >= column && c < column + columns;
}
