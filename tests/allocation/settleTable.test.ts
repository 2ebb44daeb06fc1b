import fc from "fast-check";
import { allocateBiproportional } from "../../src/allocation/biproportional/allocateBiproportional";
import { cheapestMoves } from "./slowTable/cheapestMoves";
import { settleTable } from "./slowTable/settleTable";
import { shortestWalks } from "./slowTable/shortestWalks";
import { parameters } from "./arbitraryRequest";
import { tableOf } from "./biproportionalTable";
import { hasCheaperCycle } from "./hasCheaperCycle";

const sum = (values: readonly number[]): number => values.reduce((subtotal, value) => subtotal + value, 0);

const size = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }));

function matrix(cell: fc.Arbitrary<number>, rows: number, columns: number): fc.Arbitrary<number[][]> {
  return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
}

/** Margins of one table of places, weights without zeros, and another table with the same row sums to start from. */
const anyStart = size.chain(([rows, columns]) =>
  fc.record({
    places: matrix(fc.integer({ min: 0, max: 4 }), rows, columns),
    weights: matrix(fc.integer({ min: 1, max: 30 }), rows, columns),
    picks: matrix(fc.nat(columns - 1), rows, 4 * columns),
  }),
);

describe("bringing a table to its margins", () => {
  test("ends at the same places from any start, also one with cheaper round trips in it", () => {
    fc.assert(
      fc.property(anyStart, ({ places, weights, picks }) => {
        const rowTotals = places.map(sum);
        const columnTotals = (places[0] ?? []).map((_none, column) => sum(places.map((row) => row[column] ?? 0)));
        const start = rowTotals.map((total, row) => {
          const counts = columnTotals.map(() => 0);
          for (const pick of (picks[row] ?? []).slice(0, total)) counts[pick] = (counts[pick] ?? 0) + 1;
          return counts;
        });
        settleTable(tableOf(rowTotals, columnTotals, weights), start);
        expect(start.map(sum)).toEqual(rowTotals);
        expect(columnTotals.map((_none, column) => sum(start.map((row) => row[column] ?? 0)))).toEqual(columnTotals);
        expect(hasCheaperCycle({ rowTotals, columnTotals, weights }, start)).toBe(false);
        const solved = allocateBiproportional({ rowTotals, columnTotals, weights });
        if (solved.ok && solved.value.unique) expect(start).toEqual(solved.value.places);
      }),
      parameters,
    );
  });
});

describe("the cheapest move between two columns", () => {
  // Weights 4 and 1 in both rows; row 1 has 1 and 0 places, row 2 has 2 and 0.
  const table = () =>
    tableOf(
      [1, 2],
      [2, 1],
      [
        [4, 1],
        [4, 1],
      ],
    );

  test("is that of the row that gives up least: from 3/4 to 1/1 costs 4/3, from 1/4 to 1/1 costs 4", () => {
    const [move, ...others] = cheapestMoves(table(), [
      [1, 0],
      [2, 0],
    ]);
    expect(others).toEqual([]);
    expect(move).toMatchObject({ row: 1, from: 0, to: 1 });
    // Twice the signposts: (1 × 4) over (3 × 1).
    expect(move?.factor).toEqual({ numerator: 4n, denominator: 3n });
    expect(move?.logarithm).toBeCloseTo(Math.log(4 / 3), 12);
  });

  test("of equals is that of the first row", () => {
    const equal = tableOf(
      [1, 1],
      [1, 1],
      [
        [2, 1],
        [2, 1],
      ],
    );
    const moves = cheapestMoves(equal, [
      [1, 0],
      [1, 0],
    ]);
    expect(moves.map(({ row, from, to }) => [row, from, to])).toEqual([[0, 0, 1]]);
  });

  test("never goes to a column without weight", () => {
    const zero = tableOf(
      [1, 1],
      [1, 1],
      [
        [2, 0],
        [1, 1],
      ],
    );
    const moves = cheapestMoves(zero, [
      [1, 0],
      [0, 1],
    ]);
    expect(moves.map(({ row, from, to }) => [row, from, to])).toEqual([[1, 1, 0]]);
  });
});

describe("the cheapest walks", () => {
  const factor = (numerator: bigint, denominator: bigint) => ({
    factor: { numerator, denominator },
    logarithm: Math.log(Number(numerator) / Number(denominator)),
  });

  test("go by a detour when its factors multiply to less: 2 × 2 = 4 against 5", () => {
    const moves = [
      { row: 0, from: 0, to: 2, ...factor(5n, 1n) },
      { row: 1, from: 0, to: 1, ...factor(2n, 1n) },
      { row: 2, from: 1, to: 2, ...factor(2n, 1n) },
    ];
    const outcome = shortestWalks(moves, [0]);
    if (outcome.found !== "walks") throw new Error("There is no cheaper cycle here.");
    expect(outcome.walks.get(2)?.cost).toEqual({ numerator: 4n, denominator: 1n });
    expect(outcome.walks.get(2)?.moves.map(({ row }) => row)).toEqual([1, 2]);
    expect(outcome.walks.get(0)).toEqual({ cost: { numerator: 1n, denominator: 1n }, moves: [] });
  });

  test("do not begin where no source is", () => {
    const outcome = shortestWalks([{ row: 0, from: 1, to: 0, ...factor(1n, 2n) }], [0]);
    expect(outcome).toMatchObject({ found: "walks" });
    if (outcome.found === "walks") expect([...outcome.walks.keys()]).toEqual([0]);
  });

  test("find a round trip that costs less than 1, in the order of its moves, without the way that leads to it", () => {
    // 0 → 1 leads to the trip 1 → 2 → 3 → 1: 3 × 1/2 × 1/2 = 3/4.
    const moves = [
      { row: 0, from: 0, to: 1, ...factor(1n, 1n) },
      { row: 1, from: 1, to: 2, ...factor(3n, 1n) },
      { row: 2, from: 2, to: 3, ...factor(1n, 2n) },
      { row: 3, from: 3, to: 1, ...factor(1n, 2n) },
    ];
    const outcome = shortestWalks(moves, [0]);
    if (outcome.found !== "cheaperCycle") throw new Error("A cheaper cycle was missed.");
    const rows = outcome.cycle.map(({ row }) => row);
    expect([...rows].sort()).toEqual([1, 2, 3]);
    outcome.cycle.forEach(({ from }, index) => {
      expect(outcome.cycle.at(index - 1)?.to).toBe(from);
    });
  });

  test("find a round trip through the source itself, from there", () => {
    // 0 → 1 → 0: 1/2 × 1.
    const moves = [
      { row: 0, from: 0, to: 1, ...factor(1n, 2n) },
      { row: 1, from: 1, to: 0, ...factor(1n, 1n) },
    ];
    expect(shortestWalks(moves, [0])).toEqual({ found: "cheaperCycle", cycle: moves });
  });

  test("take a round trip that costs exactly 1 for no gain: 3 × 1/3", () => {
    const moves = [
      { row: 0, from: 0, to: 1, ...factor(3n, 1n) },
      { row: 1, from: 1, to: 0, ...factor(1n, 3n) },
    ];
    expect(shortestWalks(moves, [0]).found).toBe("walks");
  });
});
