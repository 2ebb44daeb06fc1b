import { settleTies } from "../../src/allocation/biproportional/settleTies";
import { standingsOf } from "../../src/allocation/biproportional/standing";
import { fraction } from "../../src/numbers/fraction";
import { scalingWith, tableOf } from "./biproportionalTable";

const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

/** Every weight counts for half, so that a weight of 1 lies on the first signpost, ½, and may have 0 or 1 places. */
function settled(rowTotals: number[], columnTotals: number[], weights: number[][], start: number[][]) {
  const places = start.map((counts) => [...counts]);
  const table = tableOf(rowTotals, columnTotals, weights);
  const scaling = scalingWith(table, { rows: rowTotals.map(() => fraction(1n, 2n)) });
  const unique = settleTies(standingsOf(table, scaling, places), places);
  return { unique, places };
}

describe("of equally right tables", () => {
  const identity = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];

  test.each(orders)("the one that favours the first cells is found from the columns %d, %d, %d", (...columns) => {
    // Nine equal weights, each row and each column with one place: the first row takes the first column, and so on.
    const start = columns.map((chosen) => [0, 1, 2].map((column) => (column === chosen ? 1 : 0)));
    const equal = [ones(3), ones(3), ones(3)];
    expect(settled(ones(3), ones(3), equal, start)).toEqual({ unique: false, places: identity });
  });

  test("a place that was given up on the way is won back from a later row", () => {
    // Equal weights, two places in the first column and one in the second. The first row gets its place in the first column
    // from the second row, which then gets one there from the third.
    const start = [
      [0, 1],
      [1, 0],
      [1, 0],
    ];
    expect(settled(ones(3), [2, 1], [ones(2), ones(2), ones(2)], start)).toEqual({
      unique: false,
      places: [
        [1, 0],
        [1, 0],
        [0, 1],
      ],
    });
  });

  test("a first cell keeps its place although others could have it", () => {
    const equal = [ones(2), ones(2)];
    const start = [
      [1, 0],
      [0, 1],
    ];
    expect(settled(ones(2), ones(2), equal, start)).toEqual({ unique: false, places: start });
  });

  test("a cell that stands first and cannot change stays out of the choice among others", () => {
    // The first row and column have weight 2 = one place exactly, and 0 elsewhere; the other four are equal.
    const start = [
      [1, 0, 0],
      [0, 0, 1],
      [0, 1, 0],
    ];
    const weights = [
      [2, 0, 0],
      [0, 1, 1],
      [0, 1, 1],
    ];
    expect(settled(ones(3), ones(3), weights, start)).toEqual({ unique: false, places: identity });
  });

  test("there is nothing to choose when cells on a signpost do not close a round trip", () => {
    // Three cells lie on a signpost; the fourth has weight 2, for one place and no other.
    const start = [
      [0, 1],
      [1, 1],
    ];
    const weights = [
      [1, 1],
      [1, 2],
    ];
    expect(settled([1, 2], [1, 2], weights, start)).toEqual({ unique: true, places: start });
  });

  test("a round trip passes more than two rows where it must", () => {
    // Weights of 1 only for columns 1 and 2, 2 and 3, 3 and 1: from one table to the other all three rows change.
    const weights = [
      [1, 1, 0],
      [0, 1, 1],
      [1, 0, 1],
    ];
    const start = [
      [0, 1, 0],
      [0, 0, 1],
      [1, 0, 0],
    ];
    expect(settled(ones(3), ones(3), weights, start)).toEqual({ unique: false, places: identity });
  });

  test("places stay whole where a cell has more than one: 1 or 2 for a weight of 3, which counts for 1½", () => {
    const start = [
      [1, 2],
      [2, 1],
    ];
    const weights = [
      [3, 3],
      [3, 3],
    ];
    expect(settled([3, 3], [3, 3], weights, start)).toEqual({
      unique: false,
      places: [
        [2, 1],
        [1, 2],
      ],
    });
  });
});
