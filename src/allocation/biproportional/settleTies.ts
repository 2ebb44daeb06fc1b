import { at } from "../../numbers/at";
import type { Standing } from "./standing";
import type { Places } from "./table";

type Cell = readonly [row: number, column: number];

/**
 * Where several tables are equally right, takes the one in which the cell that stands first, row by row, has its higher
 * number, then the next one, and so on. It changes `places` and `standings` along round trips of cells that lie exactly on a
 * signpost.
 *
 * Cost: one pass over the cells for every cell on a signpost; where many are, a trip is found long before that.
 *
 * @returns Whether there was nothing to choose.
 */
export function settleTies(standings: readonly Standing[][], places: Places): boolean {
  let unique = true;
  for (const [row, line] of standings.entries()) {
    for (const [column, standing] of line.entries()) {
      // A cell that holds its place keeps it; it only tells whether there was a choice, as long as that is not known.
      const isOpen = standing === "couldGain" || (unique && standing === "couldLose");
      const trip = isOpen ? roundTrip(standings, [row, column]) : null;
      if (trip !== null) unique = false;
      if (trip !== null && standing === "couldGain") flip(places, standings, trip);
      // From here on it stays as it is.
      // Stryker disable next-line StringLiteral: anything but a tie says so.
      line[column] = "between";
    }
  }
  return unique;
}

function flip(places: Places, standings: readonly Standing[][], trip: readonly Cell[]): void {
  for (const [row, column] of trip) {
    const counts = at(places, row);
    const line = at(standings, row);
    const gains = line[column] === "couldGain";
    counts[column] = at(counts, column) + (gains ? 1 : -1);
    line[column] = gains ? "couldLose" : "couldGain";
  }
}

/**
 * A round trip through `start` that keeps both margins: along a column it goes from a cell that changes one way to one
 * that changes the other way, and so along a row. Breadth first, so that it passes no row and no column twice; it ends at the first
 * column from which the row of the start can be reached.
 */
function roundTrip(standings: readonly (readonly Standing[])[], start: Cell): readonly Cell[] | null {
  const [startRow, startColumn] = start;
  const home = at(standings, startRow);
  const same = at(home, startColumn);
  const opposite = same === "couldLose" ? "couldGain" : "couldLose";
  if (!home.includes(opposite)) return null;
  // Columns and rows that were reached, each with what was before it.
  const columns = new Map<number, number>([[startColumn, startRow]]);
  const rows = new Map<number, number>();
  // A map also visits what is added on the way.
  for (const column of columns.keys()) {
    // Rows before that of the start stay as they are.
    for (let row = startRow; row < standings.length; row += 1) {
      const line = at(standings, row);
      if (line[column] !== opposite || rows.has(row)) continue;
      rows.set(row, column);
      for (let next = 0; next < line.length; next += 1) {
        if (line[next] !== same || columns.has(next)) continue;
        columns.set(next, row);
        if (home[next] === opposite) return tripOf(rows.set(startRow, next), columns, start);
      }
    }
  }
  return null;
}

/** Back from the row of the start, by the column before it and the row before that. */
function tripOf(rows: ReadonlyMap<number, number>, columns: ReadonlyMap<number, number>, start: Cell): readonly Cell[] {
  const trip: Cell[] = [];
  let [row, column] = start;
  do {
    column = rows.get(row) ?? column;
    trip.push([row, column]);
    row = columns.get(column) ?? row;
    trip.push([row, column]);
  } while (row !== start[0]);
  return trip;
}
