import { overlaps } from "../../src/plans/overlaps";

const b2c3 = { row: 1, column: 1, rows: 2, columns: 2 };

test("areas that share a cell overlap, each way round: B2:C3 and C3", () => {
  const c3 = { row: 2, column: 2, rows: 1, columns: 1 };
  expect([overlaps(b2c3, c3), overlaps(c3, b2c3)]).toEqual([true, true]);
});

test("areas that only touch do not: B2:C3 beside D2, A2, B4 and B1", () => {
  const neighbours = [
    { row: 1, column: 3, rows: 1, columns: 1 },
    { row: 1, column: 0, rows: 1, columns: 1 },
    { row: 3, column: 1, rows: 1, columns: 1 },
    { row: 0, column: 1, rows: 1, columns: 1 },
  ];
  expect(neighbours.map((area) => overlaps(b2c3, area))).toEqual([false, false, false, false]);
});
