import { gridOf } from "../../src/plans/gridOf";

test("pieces beside and below each other are one grid, each at its own place", () => {
  const pieces = [
    { row: 0, column: 0, cells: [["a1"], ["a2"]] },
    {
      row: 0,
      column: 1,
      cells: [
        ["b1", "c1"],
        ["b2", "c2"],
      ],
    },
    { row: 2, column: 1, cells: [["b3", "c3"]] },
  ];
  expect(gridOf(pieces, 3)).toEqual([
    ["a1", "b1", "c1"],
    ["a2", "b2", "c2"],
    [undefined, "b3", "c3"],
  ]);
});

test("a line is as wide as was asked, also where less of it was read", () => {
  const [line] = gridOf([{ row: 0, column: 0, cells: [["a1"]] }], 4);
  expect(line).toHaveLength(4);
  expect(gridOf([], 4)).toEqual([]);
});
