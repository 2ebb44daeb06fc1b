import { at } from "../../numbers/at";
import { type Multipliers, type Standing, standingOf } from "./multipliers";
import type { Places, Table } from "./table";

type Cell = readonly [row: number, column: number];

/**
 * Where several tables are equally right, takes the one in which the cell that stands first, row by row, has its higher
 * number, then the next one, and so on. It changes `places` along round trips of cells that lie exactly on a signpost.
 *
 * @returns Whether there was nothing to choose.
 */
export function settleTies(table: Table, places: Places, multipliers: Multipliers): boolean {
  const standings = places.map((counts, row) =>
    counts.map((count, column) => standingOf(table, multipliers, row, column, count)),
  );
  let unique = true;
  for (const [row, line] of standings.entries()) {
    for (const [column, standing] of line.entries()) {
      const isTied = standing === "couldGain" || standing === "couldLose";
      const trip = isTied ? roundTrip(standings, [row, column]) : null;
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
 * that changes the other way, and so along a row. Breadth first, so that it passes no column twice.
 */
function roundTrip(standings: readonly (readonly Standing[])[], start: Cell): readonly Cell[] | null {
  const [startRow, startColumn] = start;
  const same = at(at(standings, startRow), startColumn);
  const opposite = same === "couldLose" ? "couldGain" : "couldLose";
  const trips = new Map<number, readonly Cell[]>([[startColumn, [start]]]);
  // A map also visits what is added on the way.
  for (const [column, trip] of trips) {
    for (let row = 0; row < standings.length; row += 1) {
      const line = at(standings, row);
      if (line[column] !== opposite) continue;
      const partner: Cell = [row, column];
      if (row === startRow) return [...trip, partner];
      for (const [next, standing] of line.entries()) {
        if (standing === same && !trips.has(next)) trips.set(next, [...trip, partner, [row, next]]);
      }
    }
  }
  return null;
}
