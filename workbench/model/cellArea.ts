/** A rectangle of cells on one sheet, counted from 0. */
export interface CellArea {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export function cellOf(sheetId: string, row: number, column: number): CellArea {
  return { sheetId, row, column, rows: 1, columns: 1 };
}

export function overlaps(one: CellArea, other: CellArea): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

export function intersection(one: CellArea, other: CellArea): CellArea | null {
  if (!overlaps(one, other)) return null;
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.min(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.min(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The smallest rectangle around two others on the same sheet. */
export function around(one: CellArea, other: CellArea): CellArea {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** A, B … Z, AA … for a column counted from 0. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1:B3", without the sheet; whole columns as "A:B", whole rows as "1:3". */
export function localAddress({ row, column, rows, columns }: CellArea): string {
  const first = columnLetters(column);
  const last = columnLetters(column + columns - 1);
  if (rows === LAST_ROW) return `${first}:${last}`;
  if (columns === LAST_COLUMN) return `${row + 1}:${row + rows}`;
  const start = `${first}${row + 1}`;
  return rows === 1 && columns === 1 ? start : `${start}:${last}${row + rows}`;
}

/** A sheet name as it stands in a formula, with quotes where they are needed. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The rectangle of "A1", "$A$1:B3", "A:B" or "1:3", without a sheet; null when it is no address. */
export function parseLocalAddress(text: string): Omit<CellArea, "sheetId"> | null {
  const cells = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/iu.exec(text);
  if (cells !== null) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return rectangle(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/iu.exec(text);
  if (columns !== null)
    return rectangle(0, columnNumber(columns[1] ?? ""), LAST_ROW - 1, columnNumber(columns[2] ?? ""));
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/u.exec(text);
  return rows === null ? null : rectangle(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LAST_COLUMN - 1);
}

function rectangle(row: number, column: number, lastRow: number, lastColumn: number): Omit<CellArea, "sheetId"> | null {
  const top = Math.min(row, lastRow);
  const left = Math.min(column, lastColumn);
  const area = {
    row: top,
    column: left,
    rows: Math.abs(lastRow - row) + 1,
    columns: Math.abs(lastColumn - column) + 1,
  };
  return top < 0 || top + area.rows > LAST_ROW || left + area.columns > LAST_COLUMN ? null : area;
}

/** Splits "'Mijn blad'!A1" into the sheet name and the address; the name is null when there is none. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/u.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), address: quoted[2] ?? "" };
  const at = text.lastIndexOf("!");
  return at < 0 ? { sheet: null, address: text } : { sheet: text.slice(0, at), address: text.slice(at + 1) };
}
