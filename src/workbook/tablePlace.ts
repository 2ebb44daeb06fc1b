import type { FoundTable } from "./readTables";
import { HEADER_ROW, type TableLayout } from "./tableLayouts";

/** Where a table stands, or will stand: what formulas that refer to it need to know. */
export interface TablePlace {
  readonly sheet: string;
  /** Header row and first column, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** How many rows stand below the header. */
  readonly rowCount: number;
}

/** The place of a table that was found, or else of the one that its layout will make. */
export function placeOf(layout: TableLayout, found: FoundTable | null): TablePlace {
  if (found === null) return { sheet: layout.sheet, row: HEADER_ROW, column: 0, headers: layout.columns, rowCount: 0 };
  const { sheet, row, column, headers, rows } = found;
  return { sheet, row, column, headers, rowCount: rows.length };
}

/** Column 0 is "A", 26 is "AA". */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

/** A whole column by its header, such as `Taakruil!$F:$F`: it stays right when rows are added or sorted. */
export function wholeColumn(place: TablePlace, header: string): string {
  const letters = lettersOf(place, header);
  return `${quotedSheet(place.sheet)}!$${letters}:$${letters}`;
}

/** One cell of a row of the sheet (from 1), such as `$F12`. */
export function cellIn(place: TablePlace, header: string, line: number): string {
  return `$${lettersOf(place, header)}${line}`;
}

/** Neighbouring cells of one row, from one header to another, such as `$H12:$M12`. */
export function cellsIn(place: TablePlace, first: string, last: string, line: number): string {
  return `${cellIn(place, first, line)}:${cellIn(place, last, line)}`;
}

/** Cells of one or more neighbouring columns over rows of the sheet (from 1), such as `$H$6:$J$11`. */
export function cellsOver(place: TablePlace, first: string, last: string, firstLine: number, lastLine: number): string {
  return `$${lettersOf(place, first)}$${firstLine}:$${lettersOf(place, last)}$${lastLine}`;
}

function lettersOf({ headers, column }: TablePlace, header: string): string {
  const index = headers.indexOf(header);
  if (index < 0) throw new Error(`The table has no column "${header}".`);
  return columnLetters(column + index);
}

/** A short name without quotes could be taken for the address of a cell. */
export function quotedSheet(name: string): string {
  return /^[A-Za-z_]{4,}$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
