import type { IRange } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { CellArea } from "../model/cellArea";

/** By row and column of the formula. */
type Spills = Readonly<Record<number, Readonly<Record<number, IRange>>>>;

/** Where the answer of the formula in a cell spilled to, with the cell itself; null for an answer of one cell. */
export function spillOf(
  model: FormulaDataModel,
  unit: string,
  sheetId: string,
  row: number,
  column: number,
): CellArea | null {
  const spilled = model.getArrayFormulaRange()[unit]?.[sheetId]?.[row]?.[column];
  if (spilled == null) return null;
  const rows = spilled.endRow - spilled.startRow + 1;
  const columns = spilled.endColumn - spilled.startColumn + 1;
  return rows * columns > 1 ? { sheetId, row, column, rows, columns } : null;
}

/** The cell whose formula fills this one; the cell itself when no spill covers it. */
export function anchorOf(
  model: FormulaDataModel,
  unit: string,
  sheetId: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } {
  const spills: Spills = model.getArrayFormulaRange()[unit]?.[sheetId] ?? {};
  for (const [top, ranges] of Object.entries(spills)) {
    for (const [left, spilled] of Object.entries(ranges)) {
      const covers =
        spilled.startRow <= row &&
        row <= spilled.endRow &&
        spilled.startColumn <= column &&
        column <= spilled.endColumn;
      if (covers) return { row: Number(top), column: Number(left) };
    }
  }
  return { row, column };
}
