import { compareFractions, type Fraction, fraction } from "../../numbers/fraction";
import type { Walk } from "./shortestWalks";
import type { Places, Table } from "./table";

export interface Multipliers {
  readonly rows: readonly Fraction[];
  readonly columns: readonly Fraction[];
}

/** Multipliers that round every weight to its places: those of columns from the walks, of rows the smallest that will do. */
export function multipliersOf(table: Table, places: Places, walks: ReadonlyMap<number, Walk>): Multipliers {
  const columns = table.columnTotals.map((_none, column) => walks.get(column)?.cost ?? fraction(1n, 1n));
  const rows = places.map((counts, row) => {
    const needed = counts.flatMap((count, column) =>
      count > 0 ? [requiredOf(table, columns, row, column, count)] : [],
    );
    const allowed = counts.flatMap((_none, column) =>
      table.weights[row]?.[column] === 0n ? [] : [requiredOf(table, columns, row, column, 1)],
    );
    if (needed.length > 0) return needed.reduce((most, one) => (compareFractions(one, most) > 0 ? one : most));
    return allowed.reduce((least, one) => (compareFractions(one, least) < 0 ? one : least), fraction(1n, 1n));
  });
  return { rows, columns };
}

/** The row multiplier at which a cell just earns place number `place`. */
function requiredOf(table: Table, columns: readonly Fraction[], row: number, column: number, place: number): Fraction {
  const { numerator, denominator } = columns[column] ?? fraction(1n, 1n);
  const weight = table.weights[row]?.[column] ?? 0n;
  return fraction(BigInt(table.twiceSignpost(place)) * denominator, 2n * weight * numerator);
}

/** How a scaled weight stands to the signposts around its places. */
export type Standing = "between" | "couldLose" | "couldGain" | "wrong";

/** Where a cell stands under the multipliers; exactly on a signpost it could as well have a place less or more. */
export function standingOf(
  table: Table,
  { rows, columns }: Multipliers,
  row: number,
  column: number,
  places: number,
): Standing {
  const weight = table.weights[row]?.[column] ?? 0n;
  if (weight === 0n) return places === 0 ? "between" : "wrong";
  const one = fraction(1n, 1n);
  const { numerator: rowNumerator, denominator: rowDenominator } = rows[row] ?? one;
  const { numerator, denominator } = columns[column] ?? one;
  const scaled = fraction(2n * weight * rowNumerator * numerator, rowDenominator * denominator);
  const lower = places === 0 ? 1 : compareFractions(scaled, signpost(table, places));
  const upper = compareFractions(scaled, signpost(table, places + 1));
  if (lower < 0 || upper > 0) return "wrong";
  if (lower === 0) return "couldLose";
  return upper === 0 ? "couldGain" : "between";
}

function signpost({ twiceSignpost }: Table, place: number): Fraction {
  return fraction(BigInt(twiceSignpost(place)), 1n);
}
