import type { FoundArea } from "./workbookContent";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/u;

/** The area of "B3" or "B3:C14", from 0; null for anything else. The way back of `cellsAddress`. */
export function parsedCells(address: string): FoundArea | null {
  // What is no area has line "", which is row -1.
  const [, letters = "", line = "", lastLetters = letters, lastLine = line] = CELLS.exec(address) ?? [];
  const [row, column] = [Number(line) - 1, columnNumber(letters)];
  const [rows, columns] = [Number(lastLine) - row, columnNumber(lastLetters) - column + 1];
  return row >= 0 && rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
