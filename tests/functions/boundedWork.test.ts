/**
 * Every function of the contract, its work counted on families that are made to be difficult: so many operations per row, whatever
 * the total, the weights and the distance between them. Another pass per row, at a thousand rows, is more than any may do.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedIds, cell, column, rowsOf } from "./cell";
import { workOf } from "./workOf";

const MANY = 1000;
const TOTALS = [96_000, 1e15];

const families: Readonly<Record<string, (index: number) => number>> = {
  "near ties": (index) => 1e15 + ((index * 7919) % 10_007),
  "constant shares": () => 7,
  "powers of two": (index) => 2 ** (index % 50),
  "Fibonacci's numbers": (index) => Math.round(1.618033988749895 ** (index % 70)),
};
const extremes = (index: number): number => (index % 2 === 0 ? 1e308 / (index + 1) : 1e-300 * (index + 1));

type Call = readonly unknown[];

const cells = (value: (index: number) => unknown, count = MANY): unknown[][] =>
  column(...Array.from({ length: count }, (_none, index) => value(index)));
const persons = (index: number): number => Math.floor(9e15 / (1 + (index % 7)));
const few = cells((index) => index % 5);

/** A call for every family and both totals. */
function onFamilies(given: (weights: unknown[][], total: number) => readonly Call[]): () => readonly Call[] {
  return () => Object.values(families).flatMap((weight) => TOTALS.flatMap((total) => given(cells(weight), total)));
}

/** Bounds that leave each recipient a place or two around the mean. */
function tight(total: number): readonly [unknown[][], unknown[][]] {
  const mean = Math.floor(total / MANY);
  return [cells((index) => mean - (index % 3)), cells((index) => mean + 1 + (index % 2))];
}

/** Names that are known, that are not, and that stand for many municipalities. */
const regions = (): readonly unknown[][][] =>
  [
    (index: number) => `Nergens ${index}`,
    () => "PV28",
    () => "NL",
    (index: number) => `PV${20 + (index % 12)}`,
    (index: number) => `GM${String(index).padStart(4, "0")}`,
  ].map((name) => cells(name));

/** How many operations per row a function may take at most, and on what it is tried. */
const most: Readonly<Record<string, readonly [most: number, calls: () => readonly Call[]]>> = {
  VERDEEL: [
    75,
    onFamilies((weights, total) => ["sluitend", "webster", "hill"].map((method) => [total, weights, method])),
  ],
  UITLEG: [320, onFamilies((weights, total) => ["sluitend", "hill"].map((method) => [total, weights, method]))],
  RESTVERDEEL: [36, onFamilies((weights, total) => [[total, weights, few]])],
  SPREIDING: [66, () => TOTALS.map((total) => [total, cells((index) => index * 899), cells((index) => index / MANY)])],
  VERGELIJK: [57, onFamilies((weights, total) => [[total, weights, cells((index) => index + 1)]])],
  EERLIJKHEID: [70, onFamilies((weights) => [[few, weights]])],
  CONTROLE: [
    125,
    onFamilies((weights, total) => [
      [weights, total],
      [few, total, ...tight(total)],
    ]),
  ],
  RUILCONTROLE: [24, onFamilies((weights) => [[weights, few]])],
  OPGAVE: [90, () => regions().map((names) => [names, "totaal"])],
  SLEUTEL: [80, () => regions().map((names) => ["spreidingswet-2026", names])],
  INWONERS: [76, () => regions().map((names) => [names, 2024])],
  GEBIED: [75, () => regions().map((names) => [names, "provincie"])],
  TAAKSTELLING: [
    75,
    () =>
      regions().flatMap((names) => [
        [names, "2024-I"],
        [names, "2023-II", 1e15, "wettelijk"],
      ]),
  ],
  SALDO: [27, () => [[few, few, few]]],
  VOORTGANG: [28, () => [[cells(persons), cells(persons), few, 5]]],
  TREDE: [10, () => [0, 1e9].flatMap((threshold) => [[cells((index) => -index), threshold, true]])],
  TOEWIJZING: [115, () => [[cells(persons), cells((index) => 1e300 / (index + 1)), 1e-300, few]]],
  BIJDRAGE: [
    60,
    () => [
      [cells(persons), few],
      [few, few],
      [cells(() => 1), cells(() => 1)],
    ],
  ],
  BEZETTING: [38, () => [0.91, 1e-9].map((norm) => [0, few, cells(() => 0), few, norm])],
};

/** What does not grow with a range: looking up in what is shipped. */
const fixed: Readonly<Record<string, Call>> = {
  GEMEENTEN: [],
  LANDELIJK: ["2024-I"],
  BESLUIT: ["titel"],
  CAPACITEIT: ["amv"],
};

describe("so many operations per row, and no more", () => {
  test.each(Object.entries(most))("%s", (id, [perRow, calls]) => {
    for (const given of calls()) expect(perRowOf(id, given)).toBeLessThanOrEqual(perRow);
  });

  test.each([
    ["VERDEEL", 900, 500],
    ["UITLEG", 1100, 700],
  ])("%s with weights at both ends of a double, and with tight bounds", (id, mostAtEnds, mostWithBounds) => {
    for (const total of TOTALS) {
      for (const method of ["sluitend", "webster", "hill"]) {
        expect(perRowOf(id, [total, cells(extremes), method])).toBeLessThanOrEqual(mostAtEnds);
        expect(perRowOf(id, [total, cells(persons), method, ...tight(total)])).toBeLessThanOrEqual(mostWithBounds);
      }
    }
  });

  test.each(Object.entries(fixed))("%s looks up, and no more", (id, given) => {
    expect(workOf(() => cell(id, ...given))).toBeLessThanOrEqual(3000);
  });

  test("KRUISVERDEEL, full and with closed cells, from a few places per cell to 10^12", () => {
    const isOpen = [
      () => true,
      (row: number, at: number) => row === at || row === at + 1,
      (row: number, at: number) => row >= at,
    ];
    for (const weight of [...Object.values(families), extremes]) {
      for (const perCell of [2, 1e9]) {
        for (const open of isOpen) expect(workOfTable(30, 30, perCell, weight, open)).toBeLessThanOrEqual(900);
        expect(workOfTable(340, 3, perCell, weight, () => true)).toBeLessThanOrEqual(2000);
      }
    }
  });

  test("KRUISVERDEEL with one way only, whatever the totals", () => {
    const forced = [
      [1, 1],
      [1, 0],
    ];
    for (const total of [10, 1e15]) {
      const given = [column(total, total), [[total, total]], forced];
      expect(workOf(() => cell("KRUISVERDEEL", ...given))).toBeLessThanOrEqual(4000);
    }
  });

  test("GEVOELIGHEID, whatever the total and however near the shares", () => {
    const corrections = cells((index) => ((index % 7) - 3) / 10, 40);
    for (const weight of [...Object.values(families), extremes]) {
      for (const total of TOTALS) {
        expect(workOf(() => cell("GEVOELIGHEID", total, cells(weight, 40), corrections, 2))).toBeLessThanOrEqual(2.5e7);
      }
    }
  });

  test("is told in the docstring of every function", () => {
    const folder = join(__dirname, "../../src/functions");
    const sources = readdirSync(folder).filter((name) => name.endsWith(".ts"));
    const docstrings = sources.flatMap(
      (name) => readFileSync(join(folder, name), "utf8").match(/\/\*\*.*?\*\//gsu) ?? [],
    );
    const told = docstrings.flatMap((text) =>
      /@remarks Cost: \S/u.test(text) ? [/@customfunction (\w+)/u.exec(text)?.[1]] : [],
    );
    expect(told.sort()).toEqual([...associatedIds()].sort());
  });

  test("is asked of every function", () => {
    const asked = [...Object.keys(most), ...Object.keys(fixed), "KRUISVERDEEL", "GEVOELIGHEID"];
    expect(asked.sort()).toEqual([...associatedIds()].sort());
  });
});

/** Operations per row of an answer that is no error as a whole. */
function perRowOf(id: string, given: Call): number {
  let answer: unknown = null;
  const work = workOf(() => {
    answer = cell(id, ...given);
  });
  expect(typeof answer === "string" && answer.startsWith("#")).toBe(false);
  return work / MANY;
}

/** Operations per cell of a table of which the margins are those of places that go up and down. */
function workOfTable(
  rows: number,
  columns: number,
  perCell: number,
  weight: (index: number) => number,
  isOpen: (row: number, column: number) => boolean,
): number {
  const table = (value: (row: number, column: number) => number): number[][] =>
    Array.from({ length: rows }, (_none, row) =>
      Array.from({ length: columns }, (_cell, at) => (isOpen(row, at) ? value(row, at) : 0)),
    );
  const places = table((row, at) => Math.floor(perCell * (0.5 + ((row * 31 + at * 17) % 100) / 200)));
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  const rowTotals = places.map((row) => [sum(row)]);
  const columnTotals = [Array.from({ length: columns }, (_none, at) => sum(places.map((row) => row[at] ?? 0)))];
  const weights = table((row, at) => weight(row * columns + at));
  let answer: unknown = null;
  const work = workOf(() => {
    answer = cell("KRUISVERDEEL", rowTotals, columnTotals, weights);
  });
  expect(rowsOf(answer)).toHaveLength(rows);
  return work / (rows * columns);
}
