import { cutPartsOf, withCutRows } from "../../src/plans/cutParts";
import { KEPT } from "../../src/plans/keptColumn";
import type { PlacedTable } from "../../src/plans/readParts";
import { almereAndUrk } from "./smallTable";

/** A log of three columns from row 4, the kept orders in the middle. */
function placed(body: number, rest: Partial<PlacedTable> = {}): PlacedTable {
  return {
    table: { ...almereAndUrk, headers: ["Opdracht", KEPT, "Eigen"], hasTotals: false },
    withFormulas: false,
    place: { name: "LRT_Logboek", sheet: "Logboek", row: 4, column: 0, rows: body + 1, columns: 3 },
    ...rest,
  };
}

const shape = (table: PlacedTable, most?: number): readonly unknown[] =>
  cutPartsOf(table, most).map(({ row, rows, cut }) => [row, rows, cut?.from, cut?.columns, cut?.isKept]);

test("left and right of the kept orders, and those of the last 40 lines and 10 that may come below", () => {
  expect(shape(placed(100))).toEqual([
    [5, 100, 0, 1, false],
    [5, 100, 2, 1, false],
    [65, 50, 1, 1, true],
  ]);
  expect(shape(placed(3))[2]).toEqual([5, 13, 1, 1, true]);
});

test("other lines that are asked for, those below each other together, 60 at most; the last ones not once more", () => {
  const lines = [3, 5, 6, 59, 60, 99];
  expect(shape(placed(100, { lines })).slice(3)).toEqual([
    [8, 1, 1, 1, true],
    [10, 2, 1, 1, true],
    [64, 1, 1, 1, true],
  ]);
  const many = Array.from({ length: 61 }, (_none, line) => line);
  expect(
    cutPartsOf(placed(200, { lines: many }))
      .slice(3)
      .map(({ rows, weight }) => [rows, weight]),
  ).toEqual([
    [60, 48_000],
    [1, 800],
  ]);
});

test("a table without them as any other", () => {
  const { table, ...rest } = placed(100);
  expect(cutPartsOf({ ...rest, table: { ...table, headers: ["a", "b", "c"] } })).toMatchObject([
    { row: 5, rows: 100, isWhole: true, weight: 300 },
  ]);
});

test("what is left and right is cut in rows too where it is large", () => {
  expect(shape(placed(5), 3).slice(0, 2)).toEqual([
    [5, 3, 0, 1, false],
    [8, 2, 0, 1, false],
  ]);
});

test("comes together again: a kept order that was not read is undefined, what was asked below the last line is nothing", () => {
  const table = placed(50, { withFormulas: true });
  const column = (of: string, count: number): string[][] =>
    Array.from({ length: count }, (_none, line) => [`${of}${line}`]);
  const cells = [column("a", 50), column("c", 50), column("k", 50)];
  const asked = cutPartsOf(table).map((part, index) => {
    const values = cells[index] ?? [];
    return { part, range: { values, formulas: part.cut?.isKept === true ? [] : values.map(([cell]) => [`=${cell}`]) } };
  });
  const { rows, formulas } = withCutRows(table, asked);
  expect([rows.length, rows[0], rows[9], rows[10], rows[49]]).toEqual([
    50,
    ["a0", undefined, "c0"],
    ["a9", undefined, "c9"],
    ["a10", "k0", "c10"],
    ["a49", "k39", "c49"],
  ]);
  expect([formulas?.length, formulas?.[9], formulas?.[10]]).toEqual([
    50,
    ["=a9", undefined, "=c9"],
    ["=a10", "k0", "=c10"],
  ]);
  expect(withCutRows({ ...table, withFormulas: false }, asked).formulas).toBeNull();
});
