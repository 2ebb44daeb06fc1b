import { at } from "../../numbers/at";
import { type Fraction, fraction } from "../../numbers/fraction";
import { reduced } from "../../numbers/reduced";
import { newWalks, searchWalks } from "./cheapestWalks";
import { type Factor, factorOf, logarithmOf } from "./factor";
import type { Prices } from "./prices";
import type { Scaling } from "./scaling";
import type { Table } from "./table";

/**
 * Exact multipliers near settled prices. From a column on, every other one gets the multiplier at which its cheapest place
 * costs exactly what is given up for it elsewhere in the row: what lies on a signpost in every proof lies on it here. Columns
 * that cannot be reached that way begin anew, far enough above those that they can reach.
 *
 * Cost: a search over all columns, and per column a product with the one before it.
 */
export function tightScaling(prices: Prices, scaling: Scaling): Scaling {
  const columns: Fraction[] = prices.table.columnTotals.map(() => ONE);
  for (const { column, before, row, power } of treeOf(prices, scaling.columns)) {
    columns[column] = before < 0 ? powerOfTwo(power) : climbed(prices, at(columns, before), row, before, column);
  }
  const factors = columns.map(factorOf);
  return {
    weights: scaling.weights,
    columns: factors,
    rows: prices.places.map((_counts, row) => factorOf(rowMultiplier(prices, factors, row))),
  };
}

const ONE = fraction(1n, 1n);

interface Branch {
  readonly column: number;
  /** The column before it and the row of the move from there; −1 where a part of the tree begins. */
  readonly before: number;
  readonly row: number;
  /** Where a part begins: its multiplier is this power of two. */
  readonly power: number;
}

/** Every column after the one before it. */
function treeOf(prices: Prices, columns: readonly Factor[]): readonly Branch[] {
  const { table, width, won, lost, shifts } = prices;
  const walks = newWalks(prices);
  const isReached = new Uint8Array(width);
  /** Per row how high a column must lie from which a place would go to one that was reached: its price comes on top. */
  const floors = new Float64Array(prices.places.length).fill(-Infinity);
  const branches: Branch[] = [];
  const starts = [...table.columnTotals.keys()].sort(
    (one, other) => at(table.columnTotals, other) - at(table.columnTotals, one),
  );
  for (const start of starts) {
    if (isReached[start] === 1) continue;
    searchWalks(prices, walks, [start], [], isReached);
    const { order, distance, before, viaRow } = walks;
    let needed = -Infinity;
    for (const column of order) {
      const height = at(shifts, column) + at(distance, column);
      for (let row = 0; row < floors.length; row += 1) {
        needed = Math.max(needed, at(floors, row) + at(lost, row * width + column) - height);
      }
    }
    const level = logarithmOf(at(columns, start)) + at(shifts, start);
    const power = needed === -Infinity ? Math.round(level / Math.LN2) : Math.ceil((level + needed + 1) / Math.LN2);
    const lift = power * Math.LN2 - level;
    for (const column of order) {
      isReached[column] = 1;
      branches.push({ column, before: at(before, column), row: at(viaRow, column), power });
      const height = at(shifts, column) + at(distance, column) + lift;
      shifts[column] = height;
      for (let row = 0; row < floors.length; row += 1) {
        floors[row] = Math.max(at(floors, row), height - at(won, row * width + column));
      }
    }
  }
  return branches;
}

function powerOfTwo(power: number): Fraction {
  return power < 0 ? fraction(1n, 1n << BigInt(-power)) : fraction(1n << BigInt(power), 1n);
}

/** The multiplier of a column whose next place in a row costs as much as the last one of the column before it. */
function climbed({ table, places }: Prices, start: Fraction, row: number, from: number, to: number): Fraction {
  const counts = at(places, row);
  const weights = at(table.weights, row);
  const step = reduced(
    fraction(
      table.twiceSignpost(at(counts, to) + 1) * at(weights, from),
      table.twiceSignpost(at(counts, from)) * at(weights, to),
    ),
  );
  // Crosswise, so that only small numbers are looked for common factors.
  const one = reduced(fraction(start.numerator, step.denominator));
  const other = reduced(fraction(step.numerator, start.denominator));
  return fraction(one.numerator * other.numerator, one.denominator * other.denominator);
}

/** The smallest that will do: at it the dearest place of the row lies on its signpost. */
function rowMultiplier(prices: Prices, columns: readonly Factor[], row: number): Fraction {
  const { table, places, width, lost, shifts } = prices;
  let dearest = -1;
  let price = -Infinity;
  for (let column = 0; column < width; column += 1) {
    const own = at(lost, row * width + column) - at(shifts, column);
    if (own > price) [dearest, price] = [column, own];
  }
  return dearest < 0
    ? belowFirst(table, columns, row)
    : earning(table, columns, row, dearest, at(at(places, row), dearest));
}

/** For a row without places: so little that its strongest cell stays below half of a first one. */
function belowFirst({ logarithms }: Table, columns: readonly Factor[], row: number): Fraction {
  const scaled = at(logarithms, row).map((logarithm, column) => logarithm + logarithmOf(at(columns, column)));
  const most = Math.max(...scaled);
  return most === -Infinity ? ONE : powerOfTwo(-Math.ceil(most / Math.LN2) - 2);
}

/** What brings a scaled weight to the signpost of a place. */
function earning(table: Table, columns: readonly Factor[], row: number, column: number, place: number): Fraction {
  const { numerator, denominator } = at(columns, column).exact;
  return fraction(table.twiceSignpost(place) * denominator, 2n * at(at(table.weights, row), column) * numerator);
}
