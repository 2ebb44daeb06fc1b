import { at } from "../../numbers/at";
import type { Prices } from "./prices";

/** Cheapest walks from some columns to others; used again and again. */
export interface Walks {
  /** Per column what its walk costs, and the last move of that walk: its row and the column before, −1 where it begins. */
  readonly distance: Float64Array;
  readonly viaRow: Int32Array;
  readonly before: Int32Array;
  /** Columns that are settled, and those in the order in which they were. */
  readonly isDone: Uint8Array;
  order: readonly number[];
  /** How many searches were made. */
  searches: number;
  /** Per row what the cheapest walk costs that gives up a place there. */
  readonly open: Float64Array;
}

export function newWalks({ width, places }: Prices): Walks {
  return {
    distance: new Float64Array(width),
    viaRow: new Int32Array(width),
    before: new Int32Array(width),
    isDone: new Uint8Array(width),
    order: [],
    searches: 0,
    open: new Float64Array(places.length),
  };
}

/**
 * Dijkstra's search along moves: a place of a row goes from one column to another, at the price that it wins less the one that
 * is given up. Stops when all ends are reached, if there are any; the columns nearer than the last one are settled.
 *
 * Cost: one pass over the cells, and one over its columns each time that a row is left more cheaply than before.
 *
 * @param isClosed Columns that no walk may come to.
 */
export function searchWalks(
  prices: Prices,
  walks: Walks,
  sources: readonly number[],
  ends: readonly number[],
  isClosed: Uint8Array | null = null,
): void {
  const { distance, before, isDone, open } = walks;
  const order: number[] = [];
  walks.order = order;
  walks.searches += 1;
  distance.fill(Infinity);
  before.fill(-1);
  open.fill(Infinity);
  if (isClosed === null) isDone.fill(0);
  else isDone.set(isClosed);
  for (const source of sources) distance[source] = 0;
  let left = ends.length;
  for (let column = nearest(walks); column >= 0; column = nearest(walks)) {
    if (ends.includes(column) && (left -= 1) === 0) return;
    isDone[column] = 1;
    order.push(column);
    for (let row = 0; row < open.length; row += 1) leave(prices, walks, row, column);
  }
}

function nearest({ distance, isDone }: Walks): number {
  let chosen = -1;
  let least = Infinity;
  for (let column = 0; column < distance.length; column += 1) {
    const far = distance[column] ?? Infinity;
    if (far < least && isDone[column] === 0) [chosen, least] = [column, far];
  }
  return chosen;
}

/** A place of a row leaves a column, when no walk that was known gives one up there more cheaply. */
function leave({ width, won, lost, shifts }: Prices, walks: Walks, row: number, column: number): void {
  const { distance, viaRow, before, isDone, open } = walks;
  const base = distance[column] ?? 0;
  const cost = base + (shifts[column] ?? 0) - (lost[row * width + column] ?? -Infinity);
  if (!(cost < (open[row] ?? Infinity))) return;
  open[row] = cost;
  for (let to = 0; to < width; to += 1) {
    // Rounding could make a move cost a little less than nothing.
    const reached = Math.max(cost + (won[row * width + to] ?? Infinity) - (shifts[to] ?? 0), base);
    if (isDone[to] === 1 || !(reached < (distance[to] ?? Infinity))) continue;
    distance[to] = reached;
    viaRow[to] = row;
    before[to] = column;
  }
}

/** One place, or step of places, of a row that goes from one column to another. */
export interface Move {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** The moves of the walk to a column, the last one first. */
export function movesTo({ viaRow, before }: Walks, end: number): readonly Move[] {
  const moves: Move[] = [];
  for (let to = end; at(before, to) >= 0; to = at(before, to)) {
    moves.push({ row: at(viaRow, to), from: at(before, to), to });
  }
  return moves;
}
