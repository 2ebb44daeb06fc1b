/**
 * Work on a table with two margins: steps, rounds and searches are counted on families that are made to be difficult. Every one
 * of them must be proved without the slow, exact way; and that way must give the same places.
 */
import fc from "fast-check";
import { allocateBiproportional } from "../../src/allocation/biproportional/allocateBiproportional";
import { multipliersOf } from "./slowTable/multipliers";
import { settleNearly } from "../../src/allocation/biproportional/settleNearly";
import { settleTable } from "./slowTable/settleTable";
import { settleTies } from "../../src/allocation/biproportional/settleTies";
import { standingsOf } from "../../src/allocation/biproportional/standing";
import type { Weight } from "../../src/allocation/request";
import { parameters } from "./arbitraryRequest";
import { scalingWith, tableOf } from "./biproportionalTable";

const SIZE = 16;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_none, index) => index);
const sum = (values: readonly number[]): number => values.reduce((subtotal, value) => subtotal + value, 0);

/** The same numbers in every run (Lehmer's generator). */
function noise(): () => number {
  let seed = 20_261_128;
  return () => (seed = (seed * 48_271) % 2_147_483_647);
}
const next = noise();

const families: readonly (readonly [string, (row: number, column: number) => Weight])[] = [
  ["equal weights", () => 1],
  ["weights of 15 digits that nearly agree", () => 999_999_999_999_000 + (next() % 1000)],
  ["weights that a double cannot tell apart", () => String(10n ** 20n + BigInt(next() % 1000))],
  ["products of a row and a column", (row, column) => ((row % 5) + 1) * ((column % 7) + 1)],
  ["powers of two", (row, column) => 2 ** ((row * 7 + column * 3) % 50)],
  ["Fibonacci's numbers", (row, column) => Math.round(1.618033988749895 ** ((row + column) % 60))],
  [
    "extreme exponents",
    (row, column) => ((row + column) % 2 ? 1e305 / (1 + (next() % 9)) : 1e-300 * (1 + (next() % 9))),
  ],
  ["a chain with one way", (row, column) => Number(column === row || column === row + 1)],
  ["stairs", (row, column) => Number(column <= row)],
  ["one cross", (row, column) => Number(row === 0 || column === 0 || row === column)],
];

/** Margins of a table that the weights allow: every open cell a part of the total, of which the last takes the rest. */
function marginsOf(weights: readonly (readonly Weight[])[], total: number) {
  const open = weights.flatMap((line, row) =>
    line.flatMap((weight, column) => (Number(weight) > 0 ? [[row, column] as const] : [])),
  );
  const places = weights.map((line) => line.map(() => 0));
  let left = total;
  open.forEach(([row, column], index) => {
    const part = index === open.length - 1 ? left : Math.min(left, next() % Math.ceil((2 * total) / open.length + 1));
    left -= part;
    const line = places[row];
    if (line !== undefined) line[column] = part;
  });
  return {
    rows: places.map(sum),
    columns: range(SIZE).map((column) => sum(places.map((line) => line[column] ?? 0))),
  };
}

describe.each(families)("%s", (_name, weight) => {
  test.each([3, 400, 96_000, 10 ** 9, 10 ** 12, 10 ** 15])("take a bounded number of steps over %d places", (total) => {
    const weights = range(SIZE).map((row) => range(SIZE).map((column) => weight(row, column)));
    const { rows, columns } = marginsOf(weights, total);
    const { isProven, effort, places } = settleNearly(tableOf(rows, columns, weights));
    expect(isProven).toBe(true);
    expect(places.map(sum)).toEqual(rows);
    expect(effort.rounds).toBeLessThanOrEqual(4);
    expect(effort.steps).toBeLessThanOrEqual(200);
    expect(effort.searches).toBeLessThanOrEqual(SIZE * SIZE);
  });
});

describe("the quick way", () => {
  const sizes = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
  const weight = fc.oneof(
    fc.constantFrom<Weight>(0, 1, 1, 3),
    fc.integer({ min: 1, max: 5000 }),
    fc.integer({ min: 0, max: 40 }).map((power) => 2 ** power),
    fc.integer({ min: 0, max: 3 }).map((units) => String(10n ** 20n + BigInt(units))),
    fc.constantFrom<Weight>(1e300, 1e-300),
  );
  const request = sizes.chain(([rows, columns]) => {
    const matrix = <Value>(cell: fc.Arbitrary<Value>) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
    const cell = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 60 }));
    return fc.record({
      hidden: matrix(cell),
      weights: matrix(weight),
      method: fc.constantFrom("webster" as const, "dhondt" as const),
    });
  });

  test("gives the places, and says of choice, what the slow and exact way does from a start that is far off", () => {
    fc.assert(
      fc.property(request, ({ hidden, weights, method }) => {
        const rowTotals = hidden.map(sum);
        const columnTotals = (hidden[0] ?? []).map((_none, column) => sum(hidden.map((line) => line[column] ?? 0)));
        const open = weights.map((line, row) =>
          line.map((own, column) => (own === 0 && (hidden[row]?.[column] ?? 0) > 0 ? 1 : own)),
        );
        const table = tableOf(rowTotals, columnTotals, open, method);
        const places = hidden.map((line) => [...line]);
        const scaling = scalingWith(table, multipliersOf(table, places, settleTable(table, places)));
        const unique = settleTies(standingsOf(table, scaling, places), places);
        const quick = allocateBiproportional({ rowTotals, columnTotals, weights: open, method });
        expect(quick).toMatchObject({ ok: true, value: { places, unique } });
      }),
      parameters,
    );
  });
});

describe("weights of 400 digits that agree in nearly all of them", () => {
  test("are divided rightly, or refused: never guessed", () => {
    const almostOne = (): string => `1${"0".repeat(400)}${next() % 3}`;
    let refused = 0;
    for (const size of range(12)) {
      const weights = range(12).map(() => range(7).map(almostOne));
      const hidden = weights.map((line) => line.map(() => next() % (2 + (size % 3))));
      const rowTotals = hidden.map(sum);
      const columnTotals = range(7).map((column) => sum(hidden.map((line) => line[column] ?? 0)));
      try {
        const quick = allocateBiproportional({ rowTotals, columnTotals, weights });
        const places = hidden.map((line) => [...line]);
        settleTable(tableOf(rowTotals, columnTotals, weights), places);
        if (quick.ok && quick.value.unique) expect(quick.value.places).toEqual(places);
      } catch (caught) {
        expect(caught).toEqual(new RangeError("The table does not pass its own proof."));
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(0);
  });
});
