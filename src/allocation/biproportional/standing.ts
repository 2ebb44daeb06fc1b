import { at } from "../../numbers/at";
import { logarithmOver } from "./factor";
import type { Scaling } from "./scaling";
import type { Places, Table } from "./table";

/** How a scaled weight stands to the signposts around its places. */
export type Standing = "between" | "couldLose" | "couldGain" | "wrong";

/** Where a cell stands under the multipliers; exactly on a signpost it could as well have a place less or more. */
export function standingOf(table: Table, scaling: Scaling, row: number, column: number, places: number): Standing {
  const weight = at(at(scaling.weights, row), column);
  if (weight === null) return places === 0 ? "between" : "wrong";
  const over = (place: number): number =>
    logarithmOver(weight, at(scaling.rows, row), at(scaling.columns, column), table.twiceSignpost(place));
  const lower = places === 0 ? 1 : over(places);
  const upper = over(places + 1);
  if (lower < 0 || upper > 0) return "wrong";
  if (lower === 0) return "couldLose";
  return upper === 0 ? "couldGain" : "between";
}

/** Of every cell. Cost: two looks per cell. */
export function standingsOf(table: Table, scaling: Scaling, places: Places): readonly Standing[][] {
  return places.map((counts, row) => counts.map((count, column) => standingOf(table, scaling, row, column, count)));
}
