import fc from "fast-check";
import { allocateBiproportional } from "../../src/allocation/biproportional/allocateBiproportional";
import { findShortage } from "../../src/allocation/biproportional/findShortage";
import { parameters } from "./arbitraryRequest";

describe("places that cannot be put anywhere", () => {
  test("a row that can go elsewhere makes way, but only for what it holds", () => {
    // Rows 2 and 3 ask for 3 + 4 = 7 and may only use column 1, which has 5. Row 1 (2) goes to column 2: 2 cannot be put.
    expect(
      findShortage(
        [2, 3, 4],
        [5, 4],
        [
          [1n, 1n],
          [1n, 0n],
          [1n, 0n],
        ],
      ),
    ).toEqual({
      code: "allocation.tableInfeasible",
      parameters: { missing: 2, demand: 7, rows: "2, 3", room: 5, columns: "1" },
    });
  });

  test("there are none when every row finds room after others made way", () => {
    // Row 1 makes way for row 2, and row 2 for row 3.
    expect(
      findShortage(
        [2, 2, 2],
        [2, 2, 2],
        [
          [1n, 0n, 1n],
          [1n, 1n, 0n],
          [0n, 1n, 0n],
        ],
      ),
    ).toBeNull();
    expect(
      findShortage(
        [1, 1, 2],
        [2, 1, 1],
        [
          [1n, 0n, 1n],
          [1n, 1n, 0n],
          [1n, 0n, 0n],
        ],
      ),
    ).toBeNull();
  });
});

describe("a shortage in any table", () => {
  const size = 4;
  const line = { minLength: size, maxLength: size };
  const totals = fc.array(fc.nat(5), line);
  const tables = fc.record({
    rowTotals: totals,
    columnTotals: totals,
    weights: fc.array(fc.array(fc.constantFrom(0n, 0n, 1n), line), line),
  });
  const rows = [0, 1, 2, 3];

  test("is what some rows ask for more than all columns that they can use have, and no rows ask for more", () => {
    // The largest flow leaves as much as the worst set of rows is short of (Gale, 1957): every set is tried.
    fc.assert(
      fc.property(tables, ({ rowTotals, columnTotals, weights }) => {
        const sumOf = (values: readonly number[], chosen: readonly number[]): number =>
          chosen.reduce((sum, index) => sum + (values[index] ?? 0), 0);
        const usable = (chosen: readonly number[]): readonly number[] =>
          rows.filter((column) => chosen.some((row) => weights[row]?.[column] === 1n));
        const shortOf = (chosen: readonly number[]): number =>
          sumOf(rowTotals, chosen) - sumOf(columnTotals, usable(chosen));
        const sets = Array.from({ length: 2 ** size }, (_none, bits) => rows.filter((row) => (bits >> row) % 2 === 1));
        const worst = Math.max(...sets.map(shortOf));
        const found = findShortage(rowTotals, columnTotals, weights);
        if (found === null) {
          expect(worst).toBe(0);
          return;
        }
        const named = String(found.parameters["rows"])
          .split(", ")
          .map((row) => Number(row) - 1);
        expect(found.parameters["missing"]).toBe(worst);
        expect(shortOf(named)).toBe(worst);
        expect(found.parameters["demand"]).toBe(sumOf(rowTotals, named));
        const columns = usable(named);
        if (columns.length === 0) {
          expect(found.code).toBe("allocation.rowsWithoutColumn");
        } else {
          expect(found.parameters).toMatchObject({
            room: sumOf(columnTotals, columns),
            columns: columns.map((column) => column + 1).join(", "),
          });
        }
      }),
      { ...parameters, numRuns: Math.max(parameters.numRuns, 200) },
    );
  });
});

describe("a table that is refused says why", () => {
  const problemsOf = (rowTotals: number[], columnTotals: number[], weights: number[][]) => {
    const result = allocateBiproportional({ rowTotals, columnTotals, weights });
    return result.ok ? [] : result.problems;
  };

  test("by how much the margins differ, whichever is larger", () => {
    const difference = (rowSum: bigint, columnSum: bigint) => [
      { code: "allocation.marginsDiffer", parameters: { rowSum, columnSum, difference: 2n } },
    ];
    expect(problemsOf([5], [3], [[1]])).toEqual(difference(5n, 3n));
    expect(problemsOf([3], [5], [[1]])).toEqual(difference(3n, 5n));
  });

  test("which total is no count", () => {
    expect(problemsOf([1, -2], [1], [[1], [1]])).toEqual([
      { code: "allocation.rowTotalNotACount", parameters: { total: -2 }, position: 1 },
    ]);
    expect(problemsOf([0], [0.5], [[1]])).toEqual([
      { code: "allocation.columnTotalNotACount", parameters: { total: 0.5 }, position: 0 },
    ]);
  });

  test("what shape the table must have", () => {
    const shape = [{ code: "allocation.tableShapeDiffers", parameters: { rows: 2, columns: 1 } }];
    expect(problemsOf([1, 1], [2], [[1]])).toEqual(shape);
    expect(problemsOf([1, 1], [2], [[1], [1, 1]])).toEqual(shape);
    expect(problemsOf([1, 1], [2], [[1], [1], [1]])).toEqual(shape);
    const none = [{ code: "allocation.noRecipients", parameters: {} }];
    expect(problemsOf([], [1], [])).toEqual(none);
    expect(problemsOf([1], [], [[]])).toEqual(none);
  });

  test("that a total is too large, and the largest whole number that is not", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const result = problemsOf(
      [most, 1],
      [1, most],
      [
        [1, 1],
        [1, 1],
      ],
    );
    expect(result).toEqual([{ code: "allocation.totalTooLarge", parameters: { total: BigInt(most) + 1n } }]);
    expect(allocateBiproportional({ rowTotals: [most], columnTotals: [most], weights: [[1]] })).toMatchObject({
      ok: true,
      value: { places: [[most]] },
    });
  });
});
