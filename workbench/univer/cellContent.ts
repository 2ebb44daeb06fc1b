import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { coerceTyped, withoutMark } from "../model/coerceTyped";
import type { CellValue } from "../model/gridModel";

/** What a cell of the grid holds. The grid keeps a boolean as 1 or 0 with a type beside it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1" || value === "TRUE";
  if (cell?.t === CellValueType.NUMBER && typeof value === "string" && value !== "") return Number(value);
  return value;
}

/**
 * The cell for a value or a formula; empty text makes it blank, and in a text cell everything is text. Types are set,
 * because the grid guesses otherwise: "0012" would become 12.
 */
export function contentOf(
  content: CellValue,
  isText = false,
  inGrid: (formula: string) => string = (formula) => formula,
): ICellData {
  const empty = { f: null, si: null, p: null };
  if (content === "") return { ...empty, v: null, t: null };
  if (isText) return { ...empty, v: withoutMark(String(content)), t: CellValueType.STRING };
  if (typeof content === "string" && content.startsWith("=") && content.length > 1) {
    return { ...empty, f: inGrid(content), v: null };
  }
  const value = coerceTyped(content);
  if (value === "") return { ...empty, v: null, t: null };
  if (typeof value === "boolean") return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
