import { BorderStyleTypes, BorderType } from "@univerjs/core";
import type { FRange, FWorksheet } from "@univerjs/sheets/facade";
import type { CellArea } from "../model/cellArea";
import type { CellBorder, CellStyle } from "../model/gridModel";
import { gridRange, within } from "./gridArea";

const EDGES: Readonly<Record<string, BorderType>> = {
  EdgeTop: BorderType.TOP,
  EdgeBottom: BorderType.BOTTOM,
  EdgeLeft: BorderType.LEFT,
  EdgeRight: BorderType.RIGHT,
  InsideHorizontal: BorderType.HORIZONTAL,
  InsideVertical: BorderType.VERTICAL,
};

/** By style, and by weight for a continuous line. */
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};

export function setNumberFormat(sheet: FWorksheet, area: CellArea, format: string): void {
  rangeOf(sheet, area).setNumberFormat(format === "General" ? "" : format);
}

/** Puts only the looks that are named on a range. */
export function setStyle(sheet: FWorksheet, area: CellArea, style: CellStyle): void {
  const target = rangeOf(sheet, area);
  if (style.bold !== undefined) target.setFontWeight(style.bold ? "bold" : "normal");
  if (style.italic !== undefined) target.setFontStyle(style.italic ? "italic" : "normal");
  if (style.color !== undefined) target.setFontColor(style.color);
  if (style.fill !== undefined) target.setBackgroundColor(style.fill);
  if (style.size !== undefined) target.setFontSize(style.size);
  if (style.wrap !== undefined) target.setWrap(style.wrap);
  // The grid calls it normal when text stands right.
  if (style.align !== undefined) target.setHorizontalAlignment(style.align === "right" ? "normal" : style.align);
}

/** Diagonals are not drawn. */
export function setBorder(sheet: FWorksheet, area: CellArea, { edge, style, weight, color }: CellBorder): void {
  const type = EDGES[edge];
  const line = LINES[style === "Continuous" ? weight : style] ?? BorderStyleTypes.THIN;
  if (type !== undefined) rangeOf(sheet, area).setBorder(type, line, color);
}

export function freeze(sheet: FWorksheet, rows: number, columns: number): void {
  if (rows + columns === 0) sheet.cancelFreeze();
  else {
    sheet.setFreeze({
      startRow: rows === 0 ? -1 : rows,
      ySplit: rows,
      startColumn: columns === 0 ? -1 : columns,
      xSplit: columns,
    });
  }
}

function rangeOf(sheet: FWorksheet, area: CellArea): FRange {
  return sheet.getRange(gridRange(within(sheet, area)));
}
