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

test("kept orders in the first or the last column have nothing beside them on that side", () => {
  const turned = (headers: readonly string[]): readonly unknown[] => {
    const { table, ...rest } = placed(3);
    return shape({ ...rest, table: { ...table, headers } });
  };
  expect(turned([KEPT, "Opdracht", "Eigen"])).toEqual([
    [5, 3, 1, 2, false],
    [5, 13, 0, 1, true],
  ]);
  expect(turned(["Opdracht", "Eigen", KEPT])).toEqual([
    [5, 3, 0, 2, false],
    [5, 13, 2, 1, true],
  ]);
});

test("a row of totals is no line, and of kept orders no formulas are read: they are parts that are whole", () => {
  const table = placed(101, { withFormulas: true });
  const parts = cutPartsOf({ ...table, table: { ...table.table, hasTotals: true } });
  expect(parts.map(({ row, rows }) => [row, rows])).toEqual([
    [5, 100],
    [5, 100],
    [65, 50],
  ]);
  expect(parts.map(({ placed: asked, isWhole }) => [asked.withFormulas, isWhole])).toEqual([
    [true, true],
    [true, true],
    [false, true],
  ]);
});

test("each table comes together out of its own parts, one without kept orders too", () => {
  const [log, plain] = [placed(2), placed(2, { withFormulas: true })];
  const other = { ...plain, table: { ...plain.table, id: "t2", headers: ["a", "b", "c"] } };
  const asked = [log, other].flatMap((one) =>
    cutPartsOf(one).map((part) => {
      const values = Array.from({ length: 2 }, () =>
        Array.from({ length: part.cut?.columns ?? 3 }, () => one.table.id),
      );
      return { part, range: { values, formulas: values.map((row) => row.map((cell) => `=${cell}`)) } };
    }),
  );
  expect(withCutRows(log, asked).rows).toEqual([
    ["t1", "t1", "t1"],
    ["t1", "t1", "t1"],
  ]);
  const { rows, formulas } = withCutRows(other, asked);
  expect([rows, formulas]).toEqual([
    [
      ["t2", "t2", "t2"],
      ["t2", "t2", "t2"],
    ],
    [
      ["=t2", "=t2", "=t2"],
      ["=t2", "=t2", "=t2"],
    ],
  ]);
});
