import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { coerceTyped } from "../model/coerceTyped";
import type { CellValue } from "../model/gridModel";

/** What a cell of the grid holds. The grid keeps a boolean as 1 or 0 with a type beside it. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? "";
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1" || value === "TRUE";
  if (cell?.t === CellValueType.NUMBER && typeof value === "string" && value !== "") return Number(value);
  return value;
}

/** The cell for a value or a formula. Types are set, because the grid guesses otherwise: "0012" would become 12. */
export function contentOf(content: CellValue): ICellData {
  if (typeof content === "string" && content.startsWith("=")) return { f: content, v: null, si: null, p: null };
  const value = coerceTyped(content);
  const empty = { f: null, si: null, p: null };
  if (value === "") return { ...empty, v: "", t: null };
  if (typeof value === "boolean") return { ...empty, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...empty, v: value, t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}
