import { problem, type Problem } from "../../text/result";

/**
 * Whether the zeros leave a way to fill both margins: a largest flow from rows to columns (Ford and Fulkerson, 1956).
 * Where they do not, some rows ask for more than all the columns that they can use.
 *
 * @returns Null, or how many places cannot be put anywhere, for which rows and with which columns.
 */
export function findShortage(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: readonly (readonly bigint[])[],
): Problem | null {
  const flow = weights.map((row) => row.map(() => 0));
  const demand = [...rowTotals];
  const room = [...columnTotals];
  for (;;) {
    const { paths, rows, columns } = search(demand, room, flow, weights);
    const [path] = paths;
    if (path === undefined) {
      const missing = demand.reduce((sum, places) => sum + places, 0);
      return missing === 0 ? null : shortageOf(missing, rows, columns, rowTotals, columnTotals);
    }
    push(path, demand, room, flow);
  }
}

/** From a row with demand to a column with room: cells that take in turn more and fewer places. */
type Path = readonly (readonly [row: number, column: number])[];

interface Search {
  readonly paths: readonly Path[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Breadth first, so that a path is as short as can be; stops at the first column with room. */
function search(
  demand: readonly number[],
  room: readonly number[],
  flow: readonly (readonly number[])[],
  weights: readonly (readonly bigint[])[],
): Search {
  const rows = new Map<number, Path>();
  const columns = new Map<number, Path>();
  demand.forEach((places, row) => {
    if (places > 0) rows.set(row, []);
  });
  // A map also visits what is added on the way.
  for (const [row, path] of rows) {
    for (const [column, weight] of (weights[row] ?? []).entries()) {
      if (weight === 0n || columns.has(column)) continue;
      const longer: Path = [...path, [row, column]];
      if ((room[column] ?? 0) > 0) return { paths: [longer], rows: [], columns: [] };
      columns.set(column, longer);
      flow.forEach((cells, other) => {
        if ((cells[column] ?? 0) > 0 && !rows.has(other)) rows.set(other, [...longer, [other, column]]);
      });
    }
  }
  return { paths: [], rows: [...rows.keys()], columns: [...columns.keys()] };
}

function push(path: Path, demand: number[], room: number[], flow: number[][]): void {
  const [[start] = [0]] = path;
  const [, end] = path.at(-1) ?? [0, 0];
  let most = Math.min(demand[start] ?? 0, room[end] ?? 0);
  path.forEach(([row, column], step) => {
    if (step % 2 === 1) most = Math.min(most, flow[row]?.[column] ?? 0);
  });
  path.forEach(([row, column], step) => {
    const cells = flow[row];
    if (cells !== undefined) cells[column] = (cells[column] ?? 0) + (step % 2 === 0 ? most : -most);
  });
  demand[start] = (demand[start] ?? 0) - most;
  room[end] = (room[end] ?? 0) - most;
}

function shortageOf(
  missing: number,
  rows: readonly number[],
  columns: readonly number[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): Problem {
  const demand = rows.reduce((sum, row) => sum + (rowTotals[row] ?? 0), 0);
  const room = columns.reduce((sum, column) => sum + (columnTotals[column] ?? 0), 0);
  const named = { missing, demand, rows: numbered(rows) };
  return columns.length === 0
    ? problem("allocation.rowsWithoutColumn", named)
    : problem("allocation.tableInfeasible", { ...named, room, columns: numbered(columns) });
}

/** Rows or columns as a planner counts them, from 1. */
function numbered(indices: readonly number[]): string {
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => String(index + 1))
    .join(", ");
}
