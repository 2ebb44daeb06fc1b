import { at } from "../../numbers/at";
import { problem, type Problem } from "../../text/result";

/**
 * Whether the zeros leave a way to fill both margins: a largest flow from rows to columns (Edmonds and Karp, 1972), from a
 * flow that takes the first room it finds. Where they do not, some rows ask for more than all the columns that they can use.
 *
 * Cost: one pass over the cells, and one more each time that a column is full for all rows that could make way there; not more
 * with larger totals or more rows.
 *
 * @returns Null, or how many places cannot be put anywhere, for which rows and with which columns.
 */
export function findShortage(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: readonly (readonly bigint[])[],
): Problem | null {
  const network: Network = {
    isOpen: weights.map((row) => Uint8Array.from(row, (weight) => Number(weight > 0n))),
    flow: weights.map((row) => new Float64Array(row.length)),
    demand: Float64Array.from(rowTotals),
    room: Float64Array.from(columnTotals),
  };
  takeFirstRoom(network);
  for (;;) {
    const { end, rows, columns } = search(network);
    if (end === null) {
      const missing = network.demand.reduce((sum, left) => sum + left, 0);
      return missing === 0 ? null : shortageOf(missing, [...rows.keys()], [...columns.keys()], rowTotals, columnTotals);
    }
    push(network, end, rows, columns);
  }
}

interface Network {
  /** 1 where there can be places. */
  readonly isOpen: readonly Uint8Array[];
  readonly flow: readonly Float64Array[];
  /** What is still to be put, per row, and what still fits, per column. */
  readonly demand: Float64Array;
  readonly room: Float64Array;
}

/** Stands where a search began. */
const NONE = -1;

interface Search {
  /** A column with room; null when none can be reached. */
  readonly end: number | null;
  /** Rows and columns in the order in which they were reached, each with what was before it. */
  readonly rows: ReadonlyMap<number, number>;
  readonly columns: ReadonlyMap<number, number>;
}

function takeFirstRoom({ isOpen, flow, demand, room }: Network): void {
  for (const [row, cells] of flow.entries()) {
    for (let column = 0; column < cells.length; column += 1) {
      if (isOpen[row]?.[column] !== 1) continue;
      const taken = Math.min(demand[row] ?? 0, room[column] ?? 0);
      cells[column] = taken;
      demand[row] = (demand[row] ?? 0) - taken;
      room[column] = (room[column] ?? 0) - taken;
    }
  }
}

/** Breadth first, so that a path is as short as can be; stops at the first column with room. */
function search({ isOpen, flow, demand, room }: Network): Search {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  for (const [row, left] of demand.entries()) if (left > 0) rows.set(row, NONE);
  // A map also visits what is added on the way.
  for (const row of rows.keys()) {
    for (const [column, open] of at(isOpen, row).entries()) {
      if (open === 0 || columns.has(column)) continue;
      columns.set(column, row);
      if ((room[column] ?? 0) > 0) return { end: column, rows, columns };
      for (let other = 0; other < flow.length; other += 1) {
        if ((flow[other]?.[column] ?? 0) > 0 && !rows.has(other)) rows.set(other, column);
      }
    }
  }
  return { end: null, rows, columns };
}

/**
 * Puts as many places as can be along the columns of the path that was found: each column on it makes way for the one before,
 * in as many rows as are needed.
 */
function push(
  network: Network,
  end: number,
  rows: ReadonlyMap<number, number>,
  columns: ReadonlyMap<number, number>,
): void {
  const { demand, room } = network;
  const steps: Step[] = [];
  for (let to = end; to !== NONE;) {
    const from = rows.get(columns.get(to) ?? 0) ?? NONE;
    steps.push({ from, to });
    to = from;
  }
  const most = steps.reduce((least, step) => Math.min(least, roomAlong(network, step)), room[end] ?? 0);
  for (const { from, to } of steps) {
    let left = most;
    for (const [row, cells] of network.flow.entries()) {
      const moved = Math.min(left, heldIn(network, row, { from, to }));
      cells[to] = (cells[to] ?? 0) + moved;
      if (from === NONE) demand[row] = (demand[row] ?? 0) - moved;
      else cells[from] = (cells[from] ?? 0) - moved;
      left -= moved;
    }
  }
  room[end] = (room[end] ?? 0) - most;
}

/** From one column to another in any row; from NONE for what is still to be put. */
interface Step {
  readonly from: number;
  readonly to: number;
}

function roomAlong(network: Network, step: Step): number {
  return network.flow.reduce((sum, _cells, row) => sum + heldIn(network, row, step), 0);
}

/** What a row could move. */
function heldIn({ isOpen, flow, demand }: Network, row: number, { from, to }: Step): number {
  if (isOpen[row]?.[to] !== 1) return 0;
  return (from === NONE ? demand[row] : flow[row]?.[from]) ?? 0;
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
