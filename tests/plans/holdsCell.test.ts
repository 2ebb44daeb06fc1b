import { holdsCell } from "../../src/plans/holdsCell";

test("an area of two rows and three columns from B3 holds B3 and D4, and none of the cells around them", () => {
  const area = { row: 2, column: 1, rows: 2, columns: 3 };
  const cells = [
    [2, 1],
    [3, 3],
    [1, 1],
    [4, 3],
    [2, 0],
    [3, 4],
  ] as const;
  expect(cells.map(([row, column]) => holdsCell(area, row, column))).toEqual([true, true, false, false, false, false]);
});
