import { at } from "../../numbers/at";
import { type Move, movesTo, newWalks, searchWalks, type Walks } from "./cheapestWalks";
import { move, type Prices, withStep } from "./prices";
import { settleRows } from "./settleRows";

/** So many moves per cell are done one place at a time; what is further off moves in larger steps first. */
const MOVES_PER_CELL = 1 / 4;

/**
 * Brings places with the right sums per row to the right sums per column, along the cheapest walks from columns with too many
 * to columns with too few (shortest augmenting paths with node potentials: Edmonds and Karp, 1972), and shifts the
 * multipliers of columns so that no cell is dissatisfied. From far off it goes in steps that halve (Minoux, 1986).
 *
 * On doubles: what comes out is nearly certainly right, and has to be proved. Cost: one search per round of walks that do not
 * meet; never more walks than a quarter of the cells per size of step.
 */
export function settleColumns(start: Prices): { readonly prices: Prices; readonly searches: number } {
  const off = excessOf(start).reduce((sum, places) => sum + Math.abs(places), 0) / 2;
  const cells = start.width * start.places.length;
  const walks = newWalks(start);
  let prices = start;
  for (let step = 2 ** Math.max(Math.ceil(Math.log2(off / (cells * MOVES_PER_CELL))), 0); step >= 1; step /= 2) {
    prices = withStep(prices, step);
    settleRows(prices);
    const excess = excessOf(prices);
    while (followWalks(prices, excess, walks));
  }
  return { prices, searches: walks.searches };
}

function excessOf({ table, places }: Prices): Float64Array {
  return Float64Array.from(table.columnTotals, (total, column) =>
    places.reduce((sum, row) => sum + (row[column] ?? 0), -total),
  );
}

/** One search, and a step of places along each walk that it found, until one of them is in the way. False when there is none. */
function followWalks(prices: Prices, excess: Float64Array, walks: Walks): boolean {
  const { step, shifts } = prices;
  const columns = [...excess.keys()];
  const sources = columns.filter((column) => at(excess, column) >= step);
  const ends = columns.filter((column) => at(excess, column) <= -step);
  if (sources.length === 0 || ends.length === 0) return false;
  searchWalks(prices, walks, sources, ends);
  const reached = ends.filter((column) => at(walks.distance, column) < Infinity);
  reached.sort((one, other) => at(walks.distance, one) - at(walks.distance, other));
  const furthest = reached.at(-1);
  if (furthest === undefined) return false;
  const far = at(walks.distance, furthest);
  for (const column of walks.order) {
    shifts[column] = (shifts[column] ?? 0) - Math.max(far - at(walks.distance, column), 0);
  }
  const touched = new Set<number>();
  for (const end of reached) follow(prices, excess, movesTo(walks, end), touched);
  return true;
}

/** Along the way prices agree exactly, so that others stay as cheap as they are; but a cell can change only once. */
function follow(prices: Prices, excess: Float64Array, moves: readonly Move[], touched: Set<number>): void {
  const { step, width } = prices;
  const start = at(moves, moves.length - 1).from;
  const end = at(moves, 0).to;
  const cells = moves.flatMap(({ row, from, to }) => [row * width + from, row * width + to]);
  if (at(excess, start) < step || cells.some((cell) => touched.has(cell))) return;
  for (const { row, from, to } of moves) move(prices, row, from, to);
  for (const cell of cells) touched.add(cell);
  excess[start] = at(excess, start) - step;
  excess[end] = at(excess, end) + step;
}
