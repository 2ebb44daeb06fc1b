// Stryker disable all: only a guess: from any start the table is settled to the same end, which tests hold against every other table.
import type { Places, Table } from "./table";

/** Logarithms that differ by less than this are taken for equal: their own error is smaller. */
const NEAR = 1e-9;

/** For every ordered pair of columns the row in which some places go from the one to the other most cheaply. */
export interface NearMoves {
  readonly table: Table;
  readonly places: Places;
  /** How many places move at a time. */
  readonly step: number;
  readonly columns: number;
  /** Logarithms of the signpost over the weight: of the last place that is won, and of the last one that is lost. */
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Per pair of columns. */
  readonly rows: Int32Array;
  readonly costs: Float64Array;
}

/** Cost: rows × columns². */
export function nearMoves(table: Table, places: Places, step: number): NearMoves {
  const columns = table.columnTotals.length;
  const cells = columns * places.length;
  const moves: NearMoves = {
    table,
    places,
    step,
    columns,
    won: new Float64Array(cells),
    lost: new Float64Array(cells),
    rows: new Int32Array(columns * columns).fill(-1),
    costs: new Float64Array(columns * columns).fill(Infinity),
  };
  for (const row of places.keys()) {
    lookAt(moves, row);
    offer(moves, row);
  }
  return moves;
}

function lookAt({ table, places, step, columns, won, lost }: NearMoves, row: number): void {
  for (let column = 0; column < columns; column += 1) {
    const logarithm = table.logarithms[row]?.[column] ?? -Infinity;
    const count = places[row]?.[column] ?? 0;
    const cell = row * columns + column;
    won[cell] = Math.log(table.twiceSignpost(count + step)) - logarithm;
    lost[cell] = count >= step ? Math.log(table.twiceSignpost(count - step + 1)) - logarithm : -Infinity;
  }
}

/** Lets a row be the cheapest where it is. */
function offer({ columns, won, lost, rows, costs }: NearMoves, row: number): void {
  const first = row * columns;
  for (let from = 0; from < columns; from += 1) {
    const left = lost[first + from] ?? -Infinity;
    if (left === -Infinity) continue;
    for (let to = 0; to < columns; to += 1) {
      const pair = from * columns + to;
      const cost = (won[first + to] ?? Infinity) - left;
      if (to === from || !(cost < (costs[pair] ?? Infinity))) continue;
      costs[pair] = cost;
      rows[pair] = row;
    }
  }
}

export interface CheapestWalk {
  readonly start: number;
  readonly end: number;
  readonly isRoundTrip: boolean;
  readonly steps: readonly { readonly row: number; readonly from: number; readonly to: number }[];
}

/**
 * A round trip that betters the table, or the cheapest walk from any source to a sink; null when there is neither. Bellman and
 * Ford; a column that is still reached more cheaply after as many rounds as there are columns lies behind a round trip.
 */
export function cheapestWalk(
  { columns, rows, costs }: NearMoves,
  sources: readonly number[],
  sinks: readonly number[],
): CheapestWalk | null {
  const distance = new Float64Array(columns).fill(Infinity);
  const before = new Int32Array(columns).fill(-1);
  for (const source of sources) distance[source] = 0;
  let last = -1;
  for (let round = 0; round < columns + 1; round += 1) {
    last = -1;
    for (let from = 0; from < columns; from += 1) {
      const sofar = distance[from] ?? Infinity;
      if (sofar === Infinity) continue;
      for (let to = 0; to < columns; to += 1) {
        const reached = sofar + (costs[from * columns + to] ?? Infinity);
        if (!(reached < (distance[to] ?? Infinity) - NEAR)) continue;
        distance[to] = reached;
        before[to] = from;
        last = to;
      }
    }
    if (last === -1) break;
  }
  if (last !== -1) return roundTripBehind(rows, before, columns, last);
  const reachable = sinks.filter((sink) => (distance[sink] ?? Infinity) < Infinity);
  const [first] = reachable.sort((one, other) => (distance[one] ?? 0) - (distance[other] ?? 0));
  return first === undefined ? null : walkBack(rows, before, columns, first, -1);
}

function roundTripBehind(rows: Int32Array, before: Int32Array, columns: number, last: number): CheapestWalk {
  let inside = last;
  for (let back = 0; back < columns; back += 1) inside = before[inside] ?? inside;
  return walkBack(rows, before, columns, inside, inside);
}

/** From a column back to where nothing is before it, or to `until`. */
function walkBack(rows: Int32Array, before: Int32Array, columns: number, end: number, until: number): CheapestWalk {
  const steps = [];
  let to = end;
  do {
    const from = before[to] ?? -1;
    if (from < 0) break;
    steps.push({ row: rows[from * columns + to] ?? 0, from, to });
    to = from;
  } while (to !== until);
  return { start: to, end, isRoundTrip: until >= 0, steps };
}

/** Moves places along a walk. Only pairs for which one of its rows was the cheapest are looked up in all rows again. */
export function shift(moves: NearMoves, { steps }: CheapestWalk): void {
  const { places, step, columns, rows, costs } = moves;
  const touched = new Set<number>();
  for (const { row, from, to } of steps) {
    const counts = places[row] ?? [];
    counts[from] = (counts[from] ?? 0) - step;
    counts[to] = (counts[to] ?? 0) + step;
    touched.add(row);
  }
  for (const row of touched) lookAt(moves, row);
  for (let pair = 0; pair < rows.length; pair += 1) if (touched.has(rows[pair] ?? -1)) renew(moves, pair);
  for (const row of touched) offer(moves, row);

  function renew({ won, lost }: NearMoves, pair: number): void {
    const from = Math.floor(pair / columns);
    const to = pair % columns;
    costs[pair] = Infinity;
    rows[pair] = -1;
    for (let row = 0; row < places.length; row += 1) {
      const cost = (won[row * columns + to] ?? Infinity) - (lost[row * columns + from] ?? -Infinity);
      if (!(cost < (costs[pair] ?? Infinity))) continue;
      costs[pair] = cost;
      rows[pair] = row;
    }
  }
}
