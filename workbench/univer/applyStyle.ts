import type { FRange } from "@univerjs/sheets/facade";
import type { CellStyle } from "../model/gridModel";

/** Puts only the looks that are named on a range. */
export function applyStyle(target: FRange, style: CellStyle): void {
  if (style.bold !== undefined) target.setFontWeight(style.bold ? "bold" : "normal");
  if (style.italic !== undefined) target.setFontStyle(style.italic ? "italic" : "normal");
  if (style.color !== undefined) target.setFontColor(style.color);
  if (style.fill !== undefined) target.setBackgroundColor(style.fill);
  if (style.size !== undefined) target.setFontSize(style.size);
  if (style.wrap !== undefined) target.setWrap(style.wrap);
}
