import { at } from "../../numbers/at";
import { logarithmOver } from "./factor";
import type { Scaling } from "./scaling";
import type { Places, Table } from "./table";

/**
 * What places cost under multipliers, as logarithms: that of a signpost over the scaled weight. A table is right when no cell
 * would win a place more cheaply than another cell of its row, and so of its column, gives one up.
 *
 * All is told from multipliers that are nearly right, so that prices are near 0, where doubles are at their finest.
 */
export interface Prices {
  readonly table: Table;
  readonly places: Places;
  readonly width: number;
  /** How many places move at a time. */
  readonly step: number;
  /** Per cell the price of the last place that it would win and of the last one that it would lose; infinite where it cannot. */
  readonly won: Float64Array;
  readonly lost: Float64Array;
  /** Per column what is added to the logarithm of its multiplier. */
  readonly shifts: Float64Array;
  /** Per cell the places at first, and the prices of the last of those and of the next one. */
  readonly origins: Float64Array;
  readonly below: Float64Array;
  readonly above: Float64Array;
  /** Per cell twice the signpost of that next one. */
  readonly signposts: Float64Array;
}

/** Cost: two logarithms per cell, some of them on whole numbers (see `logarithmOver`). */
export function pricesUnder(table: Table, scaling: Scaling, places: Places): Prices {
  const width = table.columnTotals.length;
  const cells = width * places.length;
  const prices: Prices = {
    table,
    places,
    width,
    step: 1,
    won: new Float64Array(cells).fill(Infinity),
    lost: new Float64Array(cells).fill(-Infinity),
    shifts: new Float64Array(width),
    origins: new Float64Array(cells),
    below: new Float64Array(cells).fill(-Infinity),
    above: new Float64Array(cells).fill(Infinity),
    signposts: new Float64Array(cells).fill(1),
  };
  for (const [row, counts] of places.entries()) {
    if (table.rowTotals[row] === 0) continue;
    for (const [column, count] of counts.entries()) {
      if (at(at(scaling.weights, row), column) !== null) setOrigin(prices, scaling, row, column, count);
    }
  }
  return prices;
}

function setOrigin(prices: Prices, scaling: Scaling, row: number, column: number, count: number): void {
  const cell = row * prices.width + column;
  prices.origins[cell] = count;
  prices.signposts[cell] = Number(prices.table.twiceSignpost(count + 1));
  prices.above[cell] = priceUnder(prices.table, scaling, row, column, count + 1);
  if (count > 0) prices.below[cell] = priceUnder(prices.table, scaling, row, column, count);
}

function priceUnder(table: Table, scaling: Scaling, row: number, column: number, place: number): number {
  const weight = at(at(scaling.weights, row), column);
  if (weight === null) return Infinity;
  return -logarithmOver(weight, at(scaling.rows, row), at(scaling.columns, column), table.twiceSignpost(place));
}

/** The same prices when so many places move at a time. Cost: two logarithms per cell. */
export function withStep(prices: Prices, step: number): Prices {
  const stepped = { ...prices, step };
  for (let row = 0; row < prices.places.length; row += 1) {
    for (let column = 0; column < prices.width; column += 1) priceAgain(stepped, row, column);
  }
  return stepped;
}

/** After a change of the places of a cell. */
export function priceAgain(prices: Prices, row: number, column: number): void {
  const { places, width, step, won, lost } = prices;
  const cell = row * width + column;
  const count = places[row]?.[column] ?? 0;
  won[cell] = priceOf(prices, cell, count + step);
  lost[cell] = count >= step ? priceOf(prices, cell, count - step + 1) : -Infinity;
}

/** Signposts lie a whole place apart, so their ratio follows from the difference, without loss. */
function priceOf({ origins, below, above, signposts }: Prices, cell: number, place: number): number {
  const beyond = 2 * (place - (origins[cell] ?? 0));
  const signpost = signposts[cell] ?? 1;
  return beyond > 0
    ? (above[cell] ?? Infinity) + Math.log1p((beyond - 2) / signpost)
    : (below[cell] ?? -Infinity) + Math.log1p(beyond / (signpost - 2));
}

/** Moves places of a row from one column to another. */
export function move(prices: Prices, row: number, from: number, to: number): void {
  const counts = at(prices.places, row);
  counts[from] = at(counts, from) - prices.step;
  counts[to] = at(counts, to) + prices.step;
  priceAgain(prices, row, from);
  priceAgain(prices, row, to);
}
