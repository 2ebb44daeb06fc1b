import { type Multipliers, standingOf } from "./multipliers";
import type { Places, Table } from "./table";

/** A cell of a table by its position, row by row. */
type Cell = number;

/** Whether a cell lies exactly on a signpost and may still change, and which of its two numbers it now has. */
const SETTLED = 0;
const LOW = 1;
const HIGH = 2;

/**
 * Where several tables are equally right, takes the one in which the cell that stands first, row by row, has its higher
 * number, then the next one, and so on. It changes `places` along round trips of cells that lie exactly on a signpost.
 *
 * @returns Whether there was nothing to choose.
 */
export function settleTies(table: Table, places: Places, multipliers: Multipliers): boolean {
  const columns = table.columnTotals.length;
  const states = Uint8Array.from(
    places.flatMap((counts, row) =>
      counts.map((count, column) => {
        const standing = standingOf(table, multipliers, row, column, count);
        return standing === "couldLose" ? HIGH : standing === "couldGain" ? LOW : SETTLED;
      }),
    ),
  );
  let unique = true;
  for (const [cell, state] of states.entries()) {
    const trip = states[cell] === SETTLED ? null : roundTrip(states, columns, cell);
    if (trip !== null) unique = false;
    if (trip !== null && states[cell] === LOW) flip(places, states, columns, trip);
    if (state !== SETTLED) states[cell] = SETTLED;
  }
  return unique;
}

function flip(places: Places, states: Uint8Array, columns: number, trip: readonly Cell[]): void {
  for (const cell of trip) {
    const counts = places[Math.floor(cell / columns)] ?? [];
    const column = cell % columns;
    counts[column] = (counts[column] ?? 0) + (states[cell] === HIGH ? -1 : 1);
    states[cell] = states[cell] === HIGH ? LOW : HIGH;
  }
}

/**
 * A round trip through `start` that keeps both margins: along a column it goes from a cell that changes one way to one
 * that changes the other way, and so along a row. Breadth first, so that it passes no column twice.
 */
function roundTrip(states: Uint8Array, columns: number, start: Cell): readonly Cell[] | null {
  const same = states[start];
  const opposite = same === HIGH ? LOW : HIGH;
  const startRow = Math.floor(start / columns);
  const rows = states.length / columns;
  const trips = new Map<number, readonly Cell[]>([[start % columns, [start]]]);
  // A map also visits what is added on the way.
  for (const [column, trip] of trips) {
    for (let row = 0; row < rows; row += 1) {
      const partner = row * columns + column;
      if (states[partner] !== opposite) continue;
      if (row === startRow) return [...trip, partner];
      for (let next = 0; next < columns; next += 1) {
        const cell = row * columns + next;
        if (states[cell] === same && !trips.has(next)) trips.set(next, [...trip, partner, cell]);
      }
    }
  }
  return null;
}
