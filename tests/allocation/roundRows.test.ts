import { factorOf } from "../../src/allocation/biproportional/factor";
import { roundRows } from "../../src/allocation/biproportional/roundRows";
import { fraction } from "../../src/numbers/fraction";
import { tableOf } from "./biproportionalTable";

const ones = (count: number) => Array.from({ length: count }, () => factorOf(fraction(1n, 1n)));

describe("rounding rows for a start", () => {
  test("gives what is left to the largest part: 10 over 3, 3 and 1 is 4,29 4,29 and 1,43", () => {
    expect(roundRows(tableOf([10], [4, 4, 2], [[3, 3, 1]]), ones(3))).toEqual([[4, 4, 2]]);
  });

  test("spreads equal claims over equal columns: six rows of one place over three columns", () => {
    const equal = Array.from({ length: 6 }, () => [1, 1, 1]);
    const places = roundRows(tableOf([1, 1, 1, 1, 1, 1], [2, 2, 2], equal), ones(3));
    expect(places.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual([1, 1, 1, 1, 1, 1]);
    expect([0, 1, 2].map((column) => places.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual([2, 2, 2]);
  });

  test("gives nothing where there is no weight or no total", () => {
    expect(
      roundRows(
        tableOf(
          [3, 0],
          [3, 0],
          [
            [1, 0],
            [0, 0],
          ],
        ),
        ones(2),
      ),
    ).toEqual([
      [3, 0],
      [0, 0],
    ]);
  });

  test("has the right sum where doubles are off by several places", () => {
    const total = 9_007_199_254_740_991;
    const [row] = roundRows(tableOf([total], [total - 7, 3, 4], [[0.1, 0.7, 1e300]]), ones(3));
    expect(row?.reduce((sum, count) => sum + BigInt(count), 0n)).toBe(BigInt(total));
  });
});
