import { at } from "../../numbers/at";
import { compareFractions, type Fraction, fraction } from "../../numbers/fraction";
import type { Places, Table } from "./table";

export interface Multipliers {
  readonly rows: readonly Fraction[];
  readonly columns: readonly Fraction[];
}

/** Multipliers that round every weight to its places: those of columns from the walks, of rows the smallest that will do. */
export function multipliersOf(table: Table, places: Places, columns: readonly Fraction[]): Multipliers {
  const rows = places.map((counts, row) => {
    const needed = counts.flatMap((count, column) =>
      count > 0 ? [requiredOf(table, columns, row, column, count)] : [],
    );
    const most = needed.sort(compareFractions).at(-1);
    return most ?? firstOf(table, columns, row);
  });
  return { rows, columns };
}

/** A multiplier of at most 1 for a row without places: none of its cells earns more than the edge of a first place. */
function firstOf(table: Table, columns: readonly Fraction[], row: number): Fraction {
  const earned = at(table.weights, row).flatMap((weight, column) =>
    // Stryker disable next-line ConditionalExpression,EqualityOperator: a weight of 0 would ask for infinity, never the least.
    weight > 0n ? [requiredOf(table, columns, row, column, 1)] : [],
  );
  return at([fraction(1n, 1n), ...earned].sort(compareFractions), 0);
}

/** The row multiplier at which a cell just earns place number `place`. */
function requiredOf(table: Table, columns: readonly Fraction[], row: number, column: number, place: number): Fraction {
  const { numerator, denominator } = at(columns, column);
  const weight = at(at(table.weights, row), column);
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
  const weight = at(at(table.weights, row), column);
  const { numerator: rowNumerator, denominator: rowDenominator } = at(rows, row);
  const { numerator, denominator } = at(columns, column);
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
