/** A range as it came from a sheet: the name of its parameter, its shape and its cells row by row. */
export interface Grid {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
}

/** Absent arguments arrive as null, on some platforms as undefined, for a range at times as a 1×1 matrix of either. */
export function isAbsent(value: unknown): boolean {
  const cell = Array.isArray(value) ? onlyCell(value) : value;
  return cell === null || cell === undefined;
}

/** A blank cell arrives as null, as empty text or as 0. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === "";
}

/**
 * A text argument that a planner left blank. A reference to an empty cell arrives as null on the web and as 0 on the
 * desktop, so neither may mean anything else.
 */
export function isBlankText(cell: unknown): boolean {
  return isBlank(cell) || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Reads a range, or a single value as a range of one cell, in one pass over its cells.
 *
 * @returns The grid, or null when the argument was not given.
 */
export function readGrid(name: string, value: unknown): Grid | null {
  return isAbsent(value) ? null : gridOf(name, value);
}

/** The same for an argument that must be given: one blank cell is a range of one blank cell; null when there is no cell. */
export function readRequiredGrid(name: string, value: unknown): Grid | null {
  return hasCell(value) ? gridOf(name, value) : null;
}

function hasCell(value: unknown): boolean {
  if (!Array.isArray(value)) return !isAbsent(value);
  const row: unknown = value[0];
  return value.length > 0 && (!Array.isArray(row) || row.length > 0);
}

function gridOf(name: string, value: unknown): Grid {
  if (!Array.isArray(value)) return { name, rows: 1, columns: 1, cells: [value] };
  const rows: readonly unknown[] = value;
  const columns = widestOf(rows);
  const cells = new Array<unknown>(rows.length * columns);
  // By number: walking with an iterator takes three times as long, and ranges may have a million rows.
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    for (let column = 0; column < columns; column += 1) cells[index * columns + column] = cellOf(row, column);
  }
  return { name, rows: rows.length, columns, cells };
}

function widestOf(rows: readonly unknown[]): number {
  let columns = 1;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (Array.isArray(row) && row.length > columns) columns = row.length;
  }
  return columns;
}

function cellOf(row: unknown, column: number): unknown {
  const cell: unknown = Array.isArray(row) ? row[column] : column === 0 ? row : null;
  return cell ?? null;
}

/** The value of a scalar argument, also when it came as a range of one cell. */
export function scalarOf(value: unknown): unknown {
  return Array.isArray(value) ? onlyCell(value) : value;
}

/**
 * Puts answers, row by row, into the shape of a range.
 *
 * Cost: one pass over the answers.
 */
export function inShapeOf<Value>(grid: Pick<Grid, "rows" | "columns">, values: readonly Value[]): Value[][] {
  const { rows, columns } = grid;
  // Of a million rows that each come out of a slice, most of the time is moving them in memory; a literal is put in its place.
  if (columns === 1) return values.map((value) => [value]);
  const shaped = new Array<Value[]>(rows);
  for (let row = 0; row < rows; row += 1) shaped[row] = values.slice(row * columns, (row + 1) * columns);
  return shaped;
}

function onlyCell(value: readonly unknown[]): unknown {
  if (value.length > 1) return value;
  const row: unknown = value[0];
  if (!Array.isArray(row)) return row;
  return row.length > 1 ? value : row[0];
}
