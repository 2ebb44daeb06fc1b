import type { WholeShares } from "./wholeShares";

/** Two whole numbers up to so much in one ordinary number, with room to spare. */
const ROOM = 2 ** 52;

/**
 * The order, from 1, in which recipients got one place more than their base: of equal remainders the first goes first. One number
 * holds about how large the remainder is and who has it, so that numbers are sorted without asking; who is in one step is then
 * looked at once more.
 *
 * Cost: sorting numbers.
 */
export function plainRanks({ rests, sum, wholes }: WholeShares, places: readonly number[]): readonly (number | null)[] {
  const count = rests.length;
  const finest = Math.min(Math.floor(ROOM / count) / sum, 1);
  const keys = new Float64Array(count);
  let given = 0;
  for (let index = 0; index < count; index += 1) {
    if (places[index] === wholes[index]) continue;
    keys[given] = Math.floor((sum - (rests[index] ?? 0)) * finest) * count + index;
    given += 1;
  }
  const order = keys.subarray(0, given).sort();
  const ranks = new Array<number | null>(count).fill(null);
  for (let start = 0, end = 0; start < given; start = end) {
    const first = Math.floor((order[start] ?? 0) / count) * count;
    while (end < given && (order[end] ?? 0) < first + count) end += 1;
    rankThose(ranks, order.subarray(start, end), first, start, rests);
  }
  return ranks;
}

/** Ranks who is in one step, after so many others. */
function rankThose(
  ranks: (number | null)[],
  keys: Float64Array,
  first: number,
  before: number,
  rests: Float64Array,
): void {
  if (keys.length > 1)
    keys.sort((one, other) => (rests[other - first] ?? 0) - (rests[one - first] ?? 0) || one - other);
  for (let position = 0; position < keys.length; position += 1) {
    ranks[(keys[position] ?? 0) - first] = before + position + 1;
  }
}
