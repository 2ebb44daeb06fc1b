import { isProven } from "../../src/allocation/biproportional/isProven";
import { standingOf } from "../../src/allocation/biproportional/standing";
import type { Table } from "../../src/allocation/biproportional/table";
import { fraction } from "../../src/numbers/fraction";
import { scalingWith, tableOf } from "./biproportionalTable";

/** Whether places are proved by multipliers that are all 1. */
const isProvenByOnes = (table: Table, places: number[][]): boolean => isProven(table, scalingWith(table), places);

describe("the proof of a table", () => {
  // With weights 2 and 1 and multipliers 1 every weight rounds to itself.
  const table = () =>
    tableOf(
      [3, 3],
      [3, 3],
      [
        [2, 1],
        [1, 2],
      ],
    );

  test("holds for places that are their rounded weights with both margins", () => {
    expect(
      isProvenByOnes(table(), [
        [2, 1],
        [1, 2],
      ]),
    ).toBe(true);
  });

  test.each([
    [
      "one row has a place too many and another too few",
      [
        [2, 2],
        [1, 1],
      ],
    ],
    [
      "one column has a place too many and another too few",
      [
        [2, 1],
        [2, 1],
      ],
    ],
    [
      "one cell of every row lies beyond its signposts, although the margins are right",
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      "only the last row is short",
      [
        [2, 1],
        [1, 1],
      ],
    ],
  ])("fails when %s", (_why, places) => {
    expect(isProvenByOnes(table(), places)).toBe(false);
  });

  test("fails when the margins are those of other rows and columns, with cells that are right", () => {
    // 2 + 1 = 3 and 1 + 2 = 3, where 4 and 2 are asked.
    const rows = [
      [2, 1],
      [1, 2],
    ];
    expect(isProvenByOnes({ ...table(), rowTotals: [4, 2] }, rows)).toBe(false);
    expect(isProvenByOnes({ ...table(), rowTotals: [3, 2] }, rows)).toBe(false);
    expect(isProvenByOnes({ ...table(), columnTotals: [4, 2] }, rows)).toBe(false);
    expect(isProvenByOnes({ ...table(), columnTotals: [3, 4] }, rows)).toBe(false);
  });

  test("fails when a single cell lies beyond its signposts", () => {
    // The first row would round 20 and 1; the second is right.
    const far = tableOf(
      [3, 3],
      [3, 3],
      [
        [20, 1],
        [1, 2],
      ],
    );
    const rows = [
      [2, 1],
      [1, 2],
    ];
    expect(isProvenByOnes(far, rows)).toBe(false);
  });
});

describe("a cell between its signposts", () => {
  // One row of five cells: weights 0, 1, 2, 3 and 9, all multipliers ½.
  const half = fraction(1n, 2n);
  const table = () => tableOf([7], [0, 0, 1, 1, 5], [[0, 1, 2, 3, 9]]);
  const standing = (column: number, places: number): string =>
    standingOf(table(), scalingWith(table(), { rows: [half] }), 0, column, places);

  test("without weight it has no places, and could not have any", () => {
    expect([standing(0, 0), standing(0, 1)]).toEqual(["between", "wrong"]);
  });

  test("½ × 1 = ½ lies on the first signpost: no place, and it could gain one; or one, and it could lose it", () => {
    expect([standing(1, 0), standing(1, 1), standing(1, 2)]).toEqual(["couldGain", "couldLose", "wrong"]);
  });

  test("½ × 2 = 1 lies between ½ and 1½: one place and no other", () => {
    expect([standing(2, 0), standing(2, 1), standing(2, 2)]).toEqual(["wrong", "between", "wrong"]);
  });

  test("½ × 3 = 1½ lies on the second signpost", () => {
    expect([standing(3, 0), standing(3, 1), standing(3, 2), standing(3, 3)]).toEqual([
      "wrong",
      "couldGain",
      "couldLose",
      "wrong",
    ]);
  });
});
