import { plainRanks } from "../../src/allocation/plainRanks";
import type { WholeShares } from "../../src/allocation/wholeShares";

/** Shares of 0 and a rest; who has a place has a left-over one. */
function ranksOf(rests: readonly number[], sum: number, places = rests.map(() => 1)): readonly (number | null)[] {
  const shares: WholeShares = {
    total: 1,
    weights: rests,
    sum,
    wholes: new Float64Array(rests.length),
    rests: Float64Array.from(rests),
  };
  return plainRanks(shares, places);
}

/** Sorted by asking, largest first; of equals the first. */
function slowRanks(rests: readonly number[]): readonly number[] {
  const order = rests.map((_none, index) => index);
  order.sort((one, other) => (rests[other] ?? 0) - (rests[one] ?? 0) || one - other);
  return rests.map((_none, index) => 1 + order.indexOf(index));
}

test("ranks go by rest, of equals the first goes first, and nobody else has one", () => {
  expect(ranksOf([3, 9, 9, 1, 5], 10)).toEqual([4, 1, 2, 5, 3]);
  expect(ranksOf([3, 9, 9, 1, 5], 10, [1, 0, 1, 0, 1])).toEqual([3, null, 1, null, 2]);
  expect(ranksOf([3, 9], 10, [0, 0])).toEqual([null, null]);
});

test("rests that fall in one step are still told apart: 2^50 of them over steps of 2^50 × 1,000 / 2^52", () => {
  // 250 rests go into each step.
  const sum = 2 ** 50;
  for (const far of [1, 7, 249, 250, 251, 10 ** 9]) {
    const rests = Array.from({ length: 1000 }, (_none, index) => 2 ** 49 + ((index * 389) % 500) * far);
    expect(ranksOf(rests, sum)).toEqual(slowRanks(rests));
  }
  const ends = [0, sum - 1, 1, sum - 2, 0, sum - 1];
  expect(ranksOf(ends, sum)).toEqual([5, 1, 4, 3, 6, 2]);
});
