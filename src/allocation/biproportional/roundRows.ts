// Stryker disable all: only a start: whatever it is, the table is settled and proved afterwards, which tests hold against every other table.
import { at } from "../../numbers/at";
import { type Factor, logarithmOf } from "./factor";
import type { Places, Table } from "./table";

/**
 * Scaled weights rounded to places, with the right sum in every row. What is left after rounding down goes to the largest parts,
 * where a column carries over what it lacks from the rows before: so equal claims are spread over equal columns.
 *
 * Only a start. Cost: one pass over the cells, and a sort of every row.
 */
export function roundRows({ rowTotals, logarithms }: Table, columns: readonly Factor[]): Places {
  const shifts = columns.map(logarithmOf);
  const lacking = columns.map(() => 0);
  return rowTotals.map((total, row) => {
    const scaled = at(logarithms, row).map((logarithm, column) => logarithm + at(shifts, column));
    return total === 0 ? scaled.map(() => 0) : roundRow(total, scaled, lacking);
  });
}

function roundRow(total: number, scaled: readonly number[], lacking: number[]): number[] {
  const highest = scaled.reduce((most, one) => Math.max(most, one), -Infinity);
  const shares = scaled.map((logarithm) => Math.exp(logarithm - highest));
  const unit = total / shares.reduce((subtotal, share) => subtotal + share, 0);
  const places = shares.map((share) => Math.floor(share * unit));
  for (const [column, share] of shares.entries())
    lacking[column] = at(lacking, column) + share * unit - at(places, column);
  const order = [...scaled.keys()].filter((column) => at(scaled, column) > -Infinity);
  order.sort((one, other) => at(lacking, other) - at(lacking, one));
  let left = places.reduce((rest, count) => rest - count, total);
  for (const column of order.slice(0, Math.max(left, 0))) {
    places[column] = at(places, column) + 1;
    lacking[column] = at(lacking, column) - 1;
    left -= 1;
  }
  // Doubles of large totals are off by more than that.
  const strongest = scaled.indexOf(highest);
  places[strongest] = at(places, strongest) + left;
  return places;
}
