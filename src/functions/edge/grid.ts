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
 * Reads a range, or a single value as a range of one cell.
 *
 * @returns The grid, or null when the argument was not given.
 */
export function readGrid(name: string, value: unknown): Grid | null {
  if (isAbsent(value)) return null;
  if (!Array.isArray(value)) return { name, rows: 1, columns: 1, cells: [value] };
  const rows: readonly unknown[] = value;
  const columns = rows.reduce<number>((widest, row) => Math.max(widest, cellsOf(row).length), 0);
  const cells = rows.flatMap((row) => {
    const given = cellsOf(row);
    return Array.from({ length: columns }, (_none, column) => given[column] ?? null);
  });
  return { name, rows: rows.length, columns, cells };
}

/** The value of a scalar argument, also when it came as a range of one cell. */
export function scalarOf(value: unknown): unknown {
  return Array.isArray(value) ? onlyCell(value) : value;
}

/** Puts answers, row by row, into the shape of a range. */
export function inShapeOf<Value>(grid: Grid, values: readonly Value[]): Value[][] {
  return Array.from({ length: grid.rows }, (_none, row) => values.slice(row * grid.columns, (row + 1) * grid.columns));
}

function cellsOf(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

function onlyCell(value: readonly unknown[]): unknown {
  if (value.length > 1) return value;
  const row: unknown = value[0];
  if (!Array.isArray(row)) return row;
  return row.length > 1 ? value : row[0];
}
