/** Measures what a sheet on the screen cuts off, in the fonts in which it is drawn. */
import { formatAt } from "../files/cellLooks";
import { localAddress } from "../model/cellArea";
import { type CellFont, cutOffCells, type FittedCell, type FittedSheet } from "../model/cutOffCells";
import type { CellValue } from "../model/gridModel";
import type { WorkbookState } from "../model/workbookState";
import type { UniverModel } from "../univer/univerModel";

const FAMILY = "Arial";
const DEFAULT_SIZE = 11;
const PIXELS_PER_POINT = 4 / 3;

/** The cells that are cut off, as "E5: 670.610 (number)". */
export function cutOffOn(state: WorkbookState, grid: UniverModel, sheetId: string): readonly string[] {
  return cutOffCells(fittedSheet(state, grid, sheetId)).map(({ row, column, text, why }) => {
    const address = localAddress({ sheetId, row, column, rows: 1, columns: 1 });
    return `${address}: ${text} (${why})`;
  });
}

function fittedSheet(state: WorkbookState, grid: UniverModel, sheetId: string): FittedSheet {
  const used = grid.usedArea(sheetId);
  const height = used === null ? 0 : used.row + used.rows;
  const width = used === null ? 0 : used.column + used.columns;
  const area = { sheetId, row: 0, column: 0, rows: height, columns: width };
  const [shown, values, formulas] =
    used === null ? [[], [], []] : [grid.shown(area), grid.values(area), grid.formulas(area)];
  return {
    columns: Array.from({ length: width }, (_none, column) => grid.columnPixels(sheetId, column)),
    rows: Array.from({ length: height }, (_none, row) => grid.rowPixels(sheetId, row)),
    cells: shown.map((line, row) =>
      line.map((text, column) =>
        fittedCell(state, { sheetId, row, column }, text, values[row]?.[column] ?? "", formulas[row]?.[column] ?? ""),
      ),
    ),
    measure: textMeasure(),
  };
}

function fittedCell(
  state: WorkbookState,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
  text: string,
  value: CellValue,
  formula: CellValue,
): FittedCell {
  const { bold, italic, size, wrap, horizontal, numberFormat } = formatAt(state, sheetId, row, column);
  const isNumber = typeof value === "number";
  const side = horizontal === "right" || horizontal === "center" ? horizontal : "left";
  return {
    // Without a format a grid leaves out decimals that do not fit.
    text: isNumber && numberFormat === "General" ? String(Math.trunc(value)) : text,
    isNumber,
    wraps: wrap,
    side,
    isBlank: value === "" && formula === "",
    font: { size: (size ?? DEFAULT_SIZE) * PIXELS_PER_POINT, isBold: bold, isItalic: italic },
  };
}

function textMeasure(): (text: string, font: CellFont) => number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("This browser cannot measure text.");
  return (text, { size, isBold, isItalic }) => {
    context.font = `${isItalic ? "italic " : ""}${isBold ? "bold " : ""}${size}px ${FAMILY}`;
    return context.measureText(text).width;
  };
}
