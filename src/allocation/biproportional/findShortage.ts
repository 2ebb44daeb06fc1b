import { at } from "../../numbers/at";
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
  const starts = rowTotals.map((_total, start): Way => ({ start, more: [], fewer: [] }));
  const demand = [...rowTotals];
  const room = [...columnTotals];
  for (;;) {
    const { path, rows, columns } = search(starts, demand, room, flow, weights);
    if (path === null) {
      const missing = sumAt(demand, [...demand.keys()]);
      return missing === 0 ? null : shortageOf(missing, [...rows.keys()], [...columns], rowTotals, columnTotals);
    }
    push(path, demand, room, flow);
  }
}

type Cell = readonly [row: number, column: number];

/** A way from a row with demand: cells that take more places, and cells that make way for them. */
interface Way {
  readonly start: number;
  readonly more: readonly Cell[];
  readonly fewer: readonly Cell[];
}

interface Search {
  /** A way to a column with room; null when there is none. */
  readonly path: (Way & { readonly end: number }) | null;
  readonly rows: ReadonlyMap<number, Way>;
  readonly columns: ReadonlySet<number>;
}

/** Breadth first, so that a path is as short as can be; stops at the first column with room. */
function search(
  starts: readonly Way[],
  demand: readonly number[],
  room: readonly number[],
  flow: readonly (readonly number[])[],
  weights: readonly (readonly bigint[])[],
): Search {
  const rows = new Map<number, Way>();
  const columns = new Set<number>();
  for (const way of starts) if (at(demand, way.start) > 0) rows.set(way.start, way);
  // A map also visits what is added on the way.
  for (const [row, way] of rows) {
    for (const [column, weight] of at(weights, row).entries()) {
      if (weight === 0n || columns.has(column)) continue;
      const longer: Way = { ...way, more: [...way.more, [row, column]] };
      if (at(room, column) > 0) return { path: { ...longer, end: column }, rows, columns };
      columns.add(column);
      flow.forEach((cells, other) => {
        if (at(cells, column) > 0 && !rows.has(other)) {
          rows.set(other, { ...longer, fewer: [...longer.fewer, [other, column]] });
        }
      });
    }
  }
  return { path: null, rows, columns };
}

function push(
  { start, end, more, fewer }: Way & { readonly end: number },
  demand: number[],
  room: number[],
  flow: readonly number[][],
): void {
  const held = fewer.map(([row, column]) => at(at(flow, row), column));
  const most = Math.min(at(demand, start), at(room, end), ...held);
  const change = ([row, column]: Cell, by: number): void => {
    const cells = at(flow, row);
    cells[column] = at(cells, column) + by;
  };
  for (const cell of more) change(cell, most);
  for (const cell of fewer) change(cell, -most);
  demand[start] = at(demand, start) - most;
  room[end] = at(room, end) - most;
}

function shortageOf(
  missing: number,
  rows: readonly number[],
  columns: readonly number[],
  rowTotals: readonly number[],
  columnTotals: readonly number[],
): Problem {
  const named = { missing, demand: sumAt(rowTotals, rows), rows: numbered(rows) };
  return columns.length === 0
    ? problem("allocation.rowsWithoutColumn", named)
    : problem("allocation.tableInfeasible", {
        ...named,
        room: sumAt(columnTotals, columns),
        columns: numbered(columns),
      });
}

function sumAt(values: readonly number[], indices: readonly number[]): number {
  return indices.reduce((sum, index) => sum + at(values, index), 0);
}

/** Rows or columns as a planner counts them, from 1. */
function numbered(indices: readonly number[]): string {
  return [...indices]
    .sort((one, other) => one - other)
    .map((index) => String(index + 1))
    .join(", ");
}
