/** What a merged cell says for the cells that it covers: a header stands in all of them, and a figure in none. */
import type { Cell } from "../cells/cell";
import { unitBehind } from "../cells/unitBehind";
import type { Block } from "./sheetReader";

/** Changes the rows. */
export function spreadMerged(rows: readonly Cell[][], merged: Block, width: number): void {
  const row = rows[merged.startRow];
  const cell = row?.[merged.startColumn] ?? null;
  if (row === undefined || cell === null || cell === "") return;
  if (merged.endRow > merged.startRow) {
    if (isFigure(cell)) row[merged.startColumn] = `${String(cell)} (samengevoegde cel)`;
    return;
  }
  if (typeof cell !== "string" || isFigure(cell) || isBand(row, merged)) return;
  // Beyond the last cell there is no column to speak for
  for (let column = merged.startColumn + 1; column <= Math.min(merged.endColumn, width - 1); column += 1) {
    while (row.length < column) row.push(null);
    if ((row[column] ?? "") === "") row[column] = cell;
  }
}

/** A number that counts something. Over more lines or columns nobody knows of which it is; years and codes stand for all. */
function isFigure(cell: Cell): boolean {
  if (typeof cell === "number") return !(Number.isInteger(cell) && cell >= 1900 && cell <= 2100);
  if (typeof cell !== "string") return false;
  const text = cell.trim();
  return (
    unitBehind(text) !== null || (/^[+−–-]?\d[\d., \u00a0]*[*¹²³]?$/u.test(text) && !/^(?:19|20)\d{2}$/u.test(text))
  );
}

/** Over a whole line from its first column on: a title, or the name of what stands below it. */
function isBand(row: readonly Cell[], { startColumn }: Block): boolean {
  return startColumn === 0 && row.every((cell, column) => column === 0 || cell === null || cell === "");
}
