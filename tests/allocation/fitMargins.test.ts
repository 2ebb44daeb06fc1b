import { fitMargins } from "../../src/allocation/biproportional/fitMargins";
import type { Table } from "../../src/allocation/biproportional/table";
import { tableOf } from "./biproportionalTable";

/** Sums of the scaled weights, per row and per column. */
function sumsOf(table: Table): { rows: number[]; columns: number[] } {
  const { rows, columns } = fitMargins(table);
  const scaled = table.logarithms.map((line, row) =>
    line.map((logarithm, column) =>
      table.rowTotals[row] === 0 ? 0 : Math.exp(logarithm + (rows[row] ?? 0) + (columns[column] ?? 0)),
    ),
  );
  return {
    rows: scaled.map((line) => line.reduce((sum, share) => sum + share, 0)),
    columns: table.columnTotals.map((_total, column) => scaled.reduce((sum, line) => sum + (line[column] ?? 0), 0)),
  };
}

function expectNear(found: readonly number[], totals: readonly number[]): void {
  found.forEach((sum, index) => {
    expect(Math.abs(sum - (totals[index] ?? 0))).toBeLessThan(0.5 + 1e-9 * (totals[index] ?? 0));
  });
}

describe("fitting weights to both margins", () => {
  test.each<[string, Table, number]>([
    [
      "weights of people",
      tableOf(
        [300, 700],
        [400, 600],
        [
          [3, 5],
          [8, 2],
        ],
      ),
      20,
    ],
    [
      "weights far beyond each other",
      tableOf(
        [10 ** 9, 10 ** 9],
        [1.5 * 10 ** 9, 5 * 10 ** 8],
        [
          [1e300, 1e-300],
          [1e-300, 1e300],
        ],
      ),
      80,
    ],
    [
      "zeros that leave one way",
      tableOf(
        [10 ** 12, 10 ** 12],
        [10 ** 12, 10 ** 12],
        [
          [1, 1],
          [1, 0],
        ],
      ),
      80,
    ],
    [
      "weights beyond every double",
      tableOf(
        [5, 5],
        [4, 6],
        [
          ["1" + "0".repeat(400), "1"],
          ["1", "1" + "0".repeat(400)],
        ],
      ),
      80,
    ],
  ])("%s", (_name, table, most) => {
    const { rows, columns } = sumsOf(table);
    expectNear(rows, table.rowTotals);
    expectNear(columns, table.columnTotals);
    expect(fitMargins(table).steps).toBeLessThanOrEqual(most);
  });

  test("a column without places stays below a first place, a row without places is passed over", () => {
    const table = tableOf(
      [4, 0],
      [4, 0],
      [
        [1, 9],
        [9, 9],
      ],
    );
    const { rows, columns } = fitMargins(table);
    expect(4 * Math.exp((columns[1] ?? 0) - (columns[0] ?? 0)) * 9).toBeLessThan(0.5);
    expect(rows[1]).toBe(0);
  });

  test("a column without weights has no multiplier to find", () => {
    expect(fitMargins(tableOf([4], [4, 0], [[1, 0]])).columns[1]).toBe(0);
  });
});
