import { at } from "../../../src/numbers/at";
import { compareFractions, type Fraction, fraction } from "../../../src/numbers/fraction";
import type { Places, Table } from "../../../src/allocation/biproportional/table";

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
    weight > 0n ? [requiredOf(table, columns, row, column, 1)] : [],
  );
  return at([fraction(1n, 1n), ...earned].sort(compareFractions), 0);
}

/** The row multiplier at which a cell just earns place number `place`. */
function requiredOf(table: Table, columns: readonly Fraction[], row: number, column: number, place: number): Fraction {
  const { numerator, denominator } = at(columns, column);
  const weight = at(at(table.weights, row), column);
  return fraction(table.twiceSignpost(place) * denominator, 2n * weight * numerator);
}
