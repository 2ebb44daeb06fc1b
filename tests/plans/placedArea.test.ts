import { number } from "../../src/plans/cellContent";
import { placedArea } from "../../src/plans/placedArea";

const placed = {
  sheet: "Blad1",
  row: 2,
  column: 1,
  contents: [
    [number(1), number(2)],
    [number(3), number(4)],
  ],
  spill: null,
};

test("cells at a chosen place take their own size: B3:C4", () => {
  expect(placedArea(placed)).toEqual({ row: 2, column: 1, rows: 2, columns: 2 });
});

test("an answer that fills more cells needs those too: 12 rows of 1 column beside 2 × 2 is 12 × 2", () => {
  expect(placedArea({ ...placed, spill: { rows: 12, columns: 1 } })).toEqual({
    row: 2,
    column: 1,
    rows: 12,
    columns: 2,
  });
});

test("nothing to place takes no cells", () => {
  expect(placedArea({ ...placed, contents: [] })).toEqual({ row: 2, column: 1, rows: 0, columns: 0 });
});
