import type { FoundArea } from "./workbookContent";

/** Column 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** "B3", or "B3:C14" for more cells; rows and columns count from 0. */
export function cellsAddress({ row, column, rows, columns }: FoundArea): string {
  const first = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The name of a sheet as formulas write it. A short name without quotes could be taken for the address of a cell. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]{4,}$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
