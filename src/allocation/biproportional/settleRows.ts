import { move, type Prices } from "./prices";

/**
 * Lets places move within rows as long as one column wins one more cheaply than another gives it up. Sums of rows stay, those of
 * columns change.
 *
 * Cost: one pass over the cells, and one over its row for every move.
 */
export function settleRows(prices: Prices): void {
  for (let row = 0; row < prices.places.length; row += 1) {
    for (let pair = gainOf(prices, row); pair !== null; pair = gainOf(prices, row))
      move(prices, row, pair.from, pair.to);
  }
}

function gainOf({ width, won, lost, shifts }: Prices, row: number): { from: number; to: number } | null {
  let [from, to] = [-1, -1];
  let dearest = -Infinity;
  let cheapest = Infinity;
  for (let column = 0; column < width; column += 1) {
    const shift = shifts[column] ?? 0;
    const given = (lost[row * width + column] ?? 0) - shift;
    const taken = (won[row * width + column] ?? 0) - shift;
    if (given > dearest) [from, dearest] = [column, given];
    if (taken < cheapest) [to, cheapest] = [column, taken];
  }
  return cheapest < dearest && from !== to ? { from, to } : null;
}
