import { newWalks, movesTo, searchWalks } from "../../src/allocation/biproportional/cheapestWalks";
import { pricesUnder, type Prices, withStep } from "../../src/allocation/biproportional/prices";
import { settleColumns } from "../../src/allocation/biproportional/settleColumns";
import { settleRows } from "../../src/allocation/biproportional/settleRows";
import { standingsOf } from "../../src/allocation/biproportional/standing";
import { tightScaling } from "../../src/allocation/biproportional/tightScaling";
import type { Table } from "../../src/allocation/biproportional/table";
import { scalingWith, tableOf } from "./biproportionalTable";

const prices = (table: Table, places: number[][], step = 1): Prices =>
  withStep(pricesUnder(table, scalingWith(table), places), step);

describe("prices of places", () => {
  const table = tableOf([5], [3, 2, 0], [[3, 2, 0]]);

  test("are the logarithm of signpost over weight: the fourth place of 3 at 3½, the third at 2½, none without weight", () => {
    const { won, lost } = prices(table, [[3, 2, 0]]);
    expect(won[0]).toBeCloseTo(Math.log(3.5 / 3), 14);
    expect(lost[0]).toBeCloseTo(Math.log(2.5 / 3), 14);
    expect([won[2], lost[2]]).toEqual([Infinity, -Infinity]);
  });

  test("of two places at a time are those of the last: the fifth at 4½, the second at 1½; who has one cannot give two", () => {
    const { won, lost } = prices(table, [[3, 1, 0]], 2);
    expect(won[0]).toBeCloseTo(Math.log(4.5 / 3), 14);
    expect(lost[0]).toBeCloseTo(Math.log(1.5 / 3), 14);
    expect(lost[1]).toBe(-Infinity);
  });

  test("keep their digits near 0, at 10^15 places: half a place more is 5 × 10^−16", () => {
    const large = tableOf([10 ** 15], [10 ** 15], [[10 ** 15]]);
    expect((prices(large, [[10 ** 15]]).won[0] ?? 0) / 5e-16).toBeCloseTo(1, 6);
  });
});

describe("settling rows", () => {
  test("moves places to who wins them more cheaply: 4 over weights 3 and 1 is 3 and 1", () => {
    const table = tableOf([4], [3, 1], [[3, 1]]);
    const places = [[0, 4]];
    settleRows(prices(table, places));
    expect(places).toEqual([[3, 1]]);
  });

  test("leaves a tie as it is: one place over equal weights", () => {
    const table = tableOf([1], [1, 0], [[1, 1]]);
    for (const places of [[[1, 0]], [[0, 1]]]) {
      const before = structuredClone(places);
      settleRows(prices(table, places));
      expect(places).toEqual(before);
    }
  });
});

describe("the cheapest walks between columns", () => {
  // Row 1 moves from column 1 to 2 at 3, row 2 from column 2 to 3 at 5; straight from 1 to 3 costs 16 in row 3.
  const table = tableOf(
    [1, 1, 1],
    [1, 1, 1],
    [
      [3, 1, 0],
      [0, 5, 1],
      [16, 0, 1],
    ],
  );
  const places = [
    [1, 0, 0],
    [0, 1, 0],
    [1, 0, 0],
  ];

  test("go by a detour when its factors multiply to less: 3 × 5 = 15 against 16", () => {
    const own = prices(table, places);
    const walks = newWalks(own);
    searchWalks(own, walks, [0], [2]);
    expect(walks.distance[2]).toBeCloseTo(Math.log(15), 12);
    expect(movesTo(walks, 2)).toEqual([
      { row: 1, from: 1, to: 2 },
      { row: 0, from: 0, to: 1 },
    ]);
    expect(walks.order).toEqual([0, 1]);
    expect(walks.searches).toBe(1);
  });

  test("do not come to columns that are closed", () => {
    const own = prices(table, places);
    const walks = newWalks(own);
    searchWalks(own, walks, [0], [], Uint8Array.from([0, 1, 0]));
    expect(walks.distance[2]).toBeCloseTo(Math.log(16), 12);
    expect(walks.order).toEqual([0, 2]);
  });
});

describe("settling columns, and making multipliers exact", () => {
  const total = 10 ** 9;
  const tables: readonly [string, Table, number[][]][] = [
    [
      "one place too many",
      tableOf(
        [1, 1],
        [1, 1],
        [
          [2, 1],
          [3, 1],
        ],
      ),
      [
        [1, 0],
        [1, 0],
      ],
    ],
    [
      "a thousand million too many",
      tableOf(
        [total, total],
        [total, total],
        [
          [5, 1],
          [4, 3],
        ],
      ),
      [
        [total, 0],
        [total, 0],
      ],
    ],
    [
      "columns that can only be left",
      tableOf(
        [4, 2],
        [3, 3],
        [
          [1, 1],
          [0, 1],
        ],
      ),
      [
        [2, 2],
        [0, 2],
      ],
    ],
    [
      "columns that do not meet",
      tableOf(
        [4, 2],
        [4, 2],
        [
          [1, 0],
          [0, 1],
        ],
      ),
      [
        [4, 0],
        [0, 2],
      ],
    ],
  ];

  test.each(tables)("%s", (_name, table, start) => {
    const places = start.map((row) => [...row]);
    const settled = settleColumns(pricesUnder(table, scalingWith(table), places));
    expect(table.columnTotals.map((_none, column) => places.reduce((sum, row) => sum + (row[column] ?? 0), 0))).toEqual(
      table.columnTotals,
    );
    expect(places.map((row) => row.reduce((sum, count) => sum + count, 0))).toEqual(table.rowTotals);
    const scaling = tightScaling(settled.prices, scalingWith(table));
    expect(standingsOf(table, scaling, places).flat()).not.toContain("wrong");
    // 4 places per step of a half, at most, and 30 halvings.
    expect(settled.searches).toBeLessThanOrEqual(4 * 31);
  });
});
