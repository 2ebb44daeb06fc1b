import { batchesOf, partsOf, type PlacedTable } from "../../src/plans/readParts";
import { almereAndUrk } from "./smallTable";

/** A table from row 4 with this many rows below its header. */
function placed(body: number, columns: number, hasTotals = false, withFormulas = false): PlacedTable {
  const rows = body + 1 + (hasTotals ? 1 : 0);
  return {
    table: { ...almereAndUrk, hasTotals },
    withFormulas,
    place: { name: "LRT_Proef", sheet: "Proef", row: 4, column: 0, rows, columns },
  };
}

const shape = (table: PlacedTable, most: number): readonly unknown[] =>
  partsOf(table, most).map(({ row, rows, isWhole }) => [row, rows, isWhole]);

describe("a table is read", () => {
  test("whole when it fits: 4 rows of 5 columns in 20 cells, from row 5", () => {
    expect(shape(placed(4, 5), 20)).toEqual([[5, 4, true]]);
    expect(partsOf(placed(4, 5), 20)[0]?.placed).toEqual(placed(4, 5));
  });

  test("in parts of whole rows when it does not: 10 rows of 5 columns by 22 cells are 4, 4 and 2", () => {
    expect(shape(placed(10, 5), 22)).toEqual([
      [5, 4, false],
      [9, 4, false],
      [13, 2, false],
    ]);
  });

  test("without its row of totals", () => {
    expect(shape(placed(4, 5, true), 20)).toEqual([[5, 4, true]]);
  });

  test("in smaller parts with its formulas: a formula weighs 8 cells, so 3 rows of 2 columns by 32 are 2 and 1", () => {
    expect(shape(placed(3, 2, false, true), 32)).toEqual([
      [5, 2, false],
      [7, 1, false],
    ]);
    expect(shape(placed(3, 2), 32)).toEqual([[5, 3, true]]);
  });

  test("row by row when one row alone is too large, and not at all without rows", () => {
    expect(shape(placed(2, 5), 3)).toEqual([
      [5, 1, false],
      [6, 1, false],
    ]);
    expect(shape(placed(0, 5), 20)).toEqual([]);
  });
});

describe("the parts that go in one answer", () => {
  const sizes = (bodies: readonly number[], most: number): readonly (readonly number[])[] =>
    batchesOf(
      bodies.flatMap((body) => partsOf(placed(body, 2), 1000)),
      most,
    ).map((batch) => batch.map(({ rows }) => rows * 2));

  test("are as many as fit, in their order: 4, 6 and 2 cells by 10 are 4 + 6 and 2", () => {
    expect(sizes([2, 3, 1], 10)).toEqual([[4, 6], [2]]);
    expect(sizes([3, 3, 3], 10)).toEqual([[6], [6], [6]]);
  });

  test("are fewer where formulas go along: 2 cells with formulas weigh 16, and 4 without go beside them by 20", () => {
    const parts = [placed(1, 2, false, true), placed(2, 2), placed(1, 2)].flatMap((table) => partsOf(table));
    expect(batchesOf(parts, 20).map((batch) => batch.length)).toEqual([2, 1]);
  });

  test("are one alone when it is larger than that, and none when there are none", () => {
    expect(sizes([20, 1], 10)).toEqual([[40], [2]]);
    expect(sizes([], 10)).toEqual([]);
  });
});
