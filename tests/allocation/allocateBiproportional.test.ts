import fc from "fast-check";
import { allocateBiproportional } from "../../src/allocation/biproportional/allocateBiproportional";
import type { Biproportional, BiproportionalRequest } from "../../src/allocation/biproportional/request";
import { prepareTable } from "../../src/allocation/biproportional/prepareTable";
import { settleTable } from "./slowTable/settleTable";
import { fractionToNumber } from "../../src/numbers/fraction";
import { parameters } from "./arbitraryRequest";
import { hasCheaperCycle } from "./hasCheaperCycle";

function solved(request: BiproportionalRequest): Biproportional {
  const result = allocateBiproportional(request);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const codesOf = (request: BiproportionalRequest): readonly string[] => {
  const result = allocateBiproportional(request);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

const sum = (values: readonly number[]): number => values.reduce((subtotal, value) => subtotal + value, 0);

/** Margins that some table of places fits, and weights that are positive wherever that table has a place. */
const feasible = feasibleWith(
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5000 })),
);

/** Weights that leave a choice nearly always. */
const tied = feasibleWith(fc.constantFrom(1, 1, 1, 3, 0));

function feasibleWith(weight: fc.Arbitrary<number>): fc.Arbitrary<BiproportionalRequest> {
  return fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })).chain(([rows, columns]) =>
    fc
      .record({
        places: matrix(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 })), rows, columns),
        weights: matrix(weight, rows, columns),
        method: fc.constantFrom("webster" as const, "dhondt" as const),
      })
      .map(({ places, weights, method }): BiproportionalRequest => ({
        rowTotals: places.map(sum),
        columnTotals: Array.from({ length: columns }, (_none, column) => sum(places.map((row) => row[column] ?? 0))),
        weights: weights.map((row, index) =>
          row.map((weight, column) => (weight === 0 && (places[index]?.[column] ?? 0) > 0 ? 1 : weight)),
        ),
        method,
      })),
  );
}

function matrix(cell: fc.Arbitrary<number>, rows: number, columns: number): fc.Arbitrary<number[][]> {
  const line = { minLength: columns, maxLength: columns };
  return fc.array(fc.array(cell, line), { minLength: rows, maxLength: rows });
}

/** Every table with both margins and no places where the weight is 0. Only for small margins. */
function everyTable({ rowTotals, columnTotals, weights }: BiproportionalRequest): readonly (readonly number[][])[] {
  const fill = (row: number, left: readonly number[]): readonly (readonly number[][])[] => {
    const total = rowTotals[row];
    if (total === undefined) return left.every((room) => room === 0) ? [[]] : [];
    return everyRow(total, left, weights[row] ?? []).flatMap((places) =>
      fill(
        row + 1,
        left.map((room, column) => room - (places[column] ?? 0)),
      ).map((rest) => [places, ...rest]),
    );
  };
  return fill(0, columnTotals);
}

function everyRow(total: number, room: readonly number[], weights: readonly unknown[]): readonly number[][] {
  const [first, ...others] = room;
  if (first === undefined) return total === 0 ? [[]] : [];
  const most = weights[0] === 0 ? 0 : Math.min(total, first);
  return Array.from({ length: most + 1 }, (_none, places) => places).flatMap((places) =>
    everyRow(total - places, others, weights.slice(1)).map((rest) => [places, ...rest]),
  );
}

/** Product of signpost over weight for every place: the right tables are those where it is smallest. */
function costOf(
  { weights, method }: BiproportionalRequest,
  places: readonly (readonly number[])[],
): readonly [bigint, bigint] {
  let [numerator, denominator] = [1n, 1n];
  places.forEach((counts, row) => {
    counts.forEach((count, column) => {
      for (let place = 1; place <= count; place += 1) {
        numerator *= BigInt(method === "dhondt" ? 2 * place : 2 * place - 1);
        denominator *= BigInt(weights[row]?.[column] ?? 0);
      }
    });
  });
  return [numerator, denominator];
}

/** The first, row by row, of all tables with the smallest cost; and how many there are. */
function firstOfBest(request: BiproportionalRequest): { places: readonly number[][] | undefined; count: number } {
  const all = everyTable(request).map((places) => ({ places, cost: costOf(request, places) }));
  const [least] = all.map(({ cost }) => cost).sort((one, other) => (one[0] * other[1] < other[0] * one[1] ? -1 : 1));
  const best = all.filter(({ cost }) => least !== undefined && cost[0] * least[1] === least[0] * cost[1]);
  // Row by row, the higher number first.
  best.sort((one, other) => {
    const first = one.places.flat();
    const at = first.findIndex((count, cell) => count !== other.places.flat()[cell]);
    return at < 0 ? 0 : (other.places.flat()[at] ?? 0) - (first[at] ?? 0);
  });
  return { places: best[0]?.places, count: best.length };
}

describe("a table with two margins", () => {
  test("has both margins exact and no cheaper round trip", () => {
    fc.assert(
      fc.property(feasible, (request) => {
        const { places } = solved(request);
        expect(places.map((row) => sum(row))).toEqual(request.rowTotals);
        expect(request.columnTotals.map((_none, column) => sum(places.map((row) => row[column] ?? 0)))).toEqual(
          request.columnTotals,
        );
        places.forEach((row, index) => {
          row.forEach((count, column) => {
            if (request.weights[index]?.[column] === 0) expect(count).toBe(0);
          });
        });
        expect(hasCheaperCycle(request, places)).toBe(false);
      }),
      parameters,
    );
  });

  test.each([
    ["of any weights", feasible],
    ["of weights that leave a choice", tied],
  ])("%s is the first of all tables with the smallest cost, and says whether it is the only one", (_name, requests) => {
    fc.assert(
      fc.property(requests, (request) => {
        fc.pre(sum(request.rowTotals) <= 14);
        const best = firstOfBest(request);
        const { places, unique } = solved(request);
        expect(places).toEqual(best.places);
        expect(unique).toBe(best.count === 1);
      }),
      parameters,
    );
  });

  test("comes with multipliers that round every weight to its places", () => {
    fc.assert(
      fc.property(feasible, (request) => {
        const { places, rowMultipliers, columnMultipliers } = solved(request);
        places.forEach((counts, row) => {
          counts.forEach((count, column) => {
            const weight = BigInt(request.weights[row]?.[column] ?? 0);
            const [one, other] = [rowMultipliers[row], columnMultipliers[column]];
            if (one === undefined || other === undefined) throw new RangeError("A multiplier is missing.");
            const scaled = 2n * weight * one.numerator * other.numerator;
            const unit = one.denominator * other.denominator;
            const signpost = (place: number): bigint => BigInt(request.method === "dhondt" ? 2 * place : 2 * place - 1);
            if (count > 0) expect(scaled >= signpost(count) * unit).toBe(true);
            expect(scaled <= signpost(count + 1) * unit).toBe(true);
          });
        });
      }),
      parameters,
    );
  });

  test("has a multiplier for a row without places at which its strongest cell stays below a first place", () => {
    // 4 over 3 and 1 is 3 and 1. In row 2 a weight of 5 would earn a first place where it counts for ½; it counts for ¼ at most.
    const { rowMultipliers, columnMultipliers } = solved({
      rowTotals: [4, 0],
      columnTotals: [3, 1],
      weights: [
        [3, 1],
        [5, 0],
      ],
    });
    const [row, column] = [rowMultipliers[1], columnMultipliers[0]];
    expect(row && column && 5 * fractionToNumber(row) * fractionToNumber(column)).toBeLessThanOrEqual(1 / 4);
  });

  test("has multipliers of 1 where there are neither places nor weights", () => {
    const { rowMultipliers } = solved({ rowTotals: [1, 0], columnTotals: [1], weights: [[1], [0]] });
    expect(rowMultipliers.map(fractionToNumber)).toEqual([1 / 2, 1]);
  });

  test("does not depend on the unit of the weights of a row", () => {
    fc.assert(
      fc.property(feasible, fc.integer({ min: 2, max: 1000 }), (request, factor) => {
        const weights = request.weights.map((row, index) =>
          index === 0 ? row.map((weight) => Number(weight) * factor) : row,
        );
        expect(solved({ ...request, weights }).places).toEqual(solved(request).places);
      }),
      parameters,
    );
  });

  test("ends the same from a start that is far off", () => {
    // Every row puts all its places in its first column that may have any.
    fc.assert(
      fc.property(feasible, (request) => {
        const table = prepareTable(request);
        if (!table.ok) throw new Error(JSON.stringify(table.problems));
        const places = request.rowTotals.map((total, row) => {
          const first = request.weights[row]?.findIndex((weight) => weight !== 0);
          return request.columnTotals.map((_none, column) => (column === first ? total : 0));
        });
        settleTable(table.value, places);
        expect(hasCheaperCycle(request, places)).toBe(false);
        expect(request.columnTotals.map((_none, column) => sum(places.map((row) => row[column] ?? 0)))).toEqual(
          request.columnTotals,
        );
      }),
      parameters,
    );
  });

  test("is the same on its side, apart from ties", () => {
    fc.assert(
      fc.property(feasible, (request) => {
        const upright = solved(request);
        fc.pre(upright.unique);
        const turned = (rows: readonly (readonly number[])[]): number[][] =>
          request.columnTotals.map((_none, column) => rows.map((row) => row[column] ?? 0));
        const lying = solved({
          ...request,
          rowTotals: request.columnTotals,
          columnTotals: request.rowTotals,
          weights: turned(request.weights.map((row) => row.map(Number))),
        });
        expect(lying.places).toEqual(turned(upright.places));
      }),
      parameters,
    );
  });

  test("takes weights beyond every double", () => {
    const huge = (digits: string): string => digits + "0".repeat(380);
    expect(
      solved({
        rowTotals: [2, 1],
        columnTotals: [1, 2],
        weights: [
          [huge("1"), huge("3")],
          ["0.001", "0.001"],
        ],
      }).places,
    ).toEqual(
      solved({
        rowTotals: [2, 1],
        columnTotals: [1, 2],
        weights: [
          [1, 3],
          [1, 1],
        ],
      }).places,
    );
  });

  test("is found where zeros leave one way only", () => {
    // Scaling converges slowly here: the only table has the whole first row in the first column.
    const request = {
      rowTotals: [50_000, 50_000],
      columnTotals: [50_000, 50_000],
      weights: [
        [1, 1],
        [0, 1],
      ],
    };
    expect(solved(request).places).toEqual([
      [50_000, 0],
      [0, 50_000],
    ]);
  });
});

describe("a table of weights that differ less than a double can tell", () => {
  /** Weights near one large number: every first look ends undecided. */
  const nearEqual = fc
    .record({
      places: matrix(fc.integer({ min: 0, max: 3 }), 4, 3),
      noise: matrix(fc.integer({ min: 0, max: 3 }), 4, 3),
    })
    .map(({ places, noise }): BiproportionalRequest => ({
      rowTotals: places.map(sum),
      columnTotals: [0, 1, 2].map((column) => sum(places.map((row) => row[column] ?? 0))),
      weights: noise.map((row) => row.map((units) => String(10n ** 20n + BigInt(units)))),
    }));

  test("is decided on integers", () => {
    fc.assert(
      fc.property(nearEqual, (request) => {
        fc.pre(sum(request.rowTotals) <= 12);
        const all = everyTable(request).map((places) => ({ places, cost: costOf(request, places) }));
        const [least] = all
          .map(({ cost }) => cost)
          .sort((one, other) => (one[0] * other[1] < other[0] * one[1] ? -1 : 1));
        const best = all.filter(({ cost }) => least !== undefined && cost[0] * least[1] === least[0] * cost[1]);
        const { places, unique } = solved(request);
        expect(best.map((table) => JSON.stringify(table.places))).toContain(JSON.stringify(places));
        expect(unique).toBe(best.length === 1);
      }),
      parameters,
    );
  });
});

describe("a table that cannot be", () => {
  test("says how many places cannot be put where", () => {
    // Rows 1 and 2 ask for 3 + 2 = 5 places and may only use column 1, which has 4.
    const result = allocateBiproportional({
      rowTotals: [3, 2, 4],
      columnTotals: [4, 5],
      weights: [
        [1, 0],
        [1, 0],
        [1, 1],
      ],
    });
    expect(result).toEqual({
      ok: false,
      problems: [
        {
          code: "allocation.tableInfeasible",
          parameters: { missing: 1, demand: 5, rows: "1, 2", room: 4, columns: "1" },
        },
      ],
    });
  });

  test("says which rows have no weight at all", () => {
    const result = allocateBiproportional({ rowTotals: [2, 1], columnTotals: [3], weights: [[0], [5]] });
    expect(result).toEqual({
      ok: false,
      problems: [{ code: "allocation.rowsWithoutColumn", parameters: { missing: 2, demand: 2, rows: "1" } }],
    });
  });

  test("counts the places that cannot be put as the largest flow leaves them", () => {
    const request = fc.record({
      rowTotals: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 }),
      weights: matrix(fc.integer({ min: 0, max: 1 }), 2, 3),
      split: fc.tuple(fc.nat(), fc.nat()),
    });
    fc.assert(
      fc.property(request, ({ rowTotals, weights, split }) => {
        const total = sum(rowTotals);
        const first = split[0] % (total + 1);
        const second = split[1] % (total - first + 1);
        const columnTotals = [first, second, total - first - second];
        const result = allocateBiproportional({ rowTotals, columnTotals, weights });
        const missing = result.ok ? 0 : Number(result.problems[0]?.parameters["missing"]);
        expect(total - missing).toBe(mostPlaces(rowTotals, columnTotals, weights));
      }),
      parameters,
    );
  });

  test("refuses margins with different sums, totals that are no counts and weights that cannot be read", () => {
    expect(codesOf({ rowTotals: [1], columnTotals: [2], weights: [[1]] })).toEqual(["allocation.marginsDiffer"]);
    expect(codesOf({ rowTotals: [1.5], columnTotals: [-1], weights: [["x"]] })).toEqual([
      "allocation.rowTotalNotACount",
      "allocation.columnTotalNotACount",
      "allocation.weightNotANumber",
    ]);
    expect(codesOf({ rowTotals: [1], columnTotals: [1], weights: [[1, 1]] })).toEqual(["allocation.tableShapeDiffers"]);
    expect(codesOf({ rowTotals: [], columnTotals: [], weights: [] })).toEqual(["allocation.noRecipients"]);
    const most = Number.MAX_SAFE_INTEGER;
    expect(
      codesOf({
        rowTotals: [most, 1],
        columnTotals: [1, most],
        weights: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toEqual(["allocation.totalTooLarge"]);
  });
});

/** The most places that fit, by trying every table of the two rows. */
function mostPlaces(
  rowTotals: readonly number[],
  columnTotals: readonly number[],
  weights: readonly number[][],
): number {
  const upTo = (total: number): readonly number[] => Array.from({ length: total + 1 }, (_none, count) => count);
  let most = 0;
  for (const first of upTo(rowTotals[0] ?? 0).flatMap((total) => everyRow(total, columnTotals, weights[0] ?? []))) {
    const room = columnTotals.map((total, column) => total - (first[column] ?? 0));
    for (const second of upTo(rowTotals[1] ?? 0).flatMap((total) => everyRow(total, room, weights[1] ?? []))) {
      most = Math.max(most, sum(first) + sum(second));
    }
  }
  return most;
}
