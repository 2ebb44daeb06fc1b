/** In which parts the rows of tables are read, so that no answer is larger than Excel on the web gives: it refuses 5 MB. */
import { packed } from "./inParts";
import type { FoundTable, TablePlace } from "./workbookContent";

/** How much goes in one answer, in cells that only show something: some 25 characters each. */
export const MOST_IN_ANSWER = 48_000;
/** A cell with its formula counts for this many: some 350 characters, when tables have names of usual length. */
export const FORMULA_WEIGHT = 8;

/** How much that is by now: cells may hold longer texts. */
export const answers = { most: MOST_IN_ANSWER };
const SMALLER = 4;
/** A row of a wide table. */
const LEAST = 150;

/** Asks for less at a time, after an answer that was too large. False when that is not possible. */
export function askForLess(): boolean {
  return answers.most > LEAST && (answers.most /= SMALLER) > 0;
}

/** A table with its place; its rows are not read yet. */
export interface PlacedTable {
  readonly table: FoundTable;
  readonly place: TablePlace;
  /** Whether its formulas are read as well. */
  readonly withFormulas: boolean;
  /** Of which lines of a log the kept order is read besides the last ones. */
  readonly lines?: readonly number[];
}

/** What a cell of a table weighs in an answer. */
export function weightOf({ withFormulas }: Pick<PlacedTable, "withFormulas">): number {
  return withFormulas ? FORMULA_WEIGHT : 1;
}

/** Rows of a table that go in one answer. */
export interface Part {
  readonly placed: PlacedTable;
  readonly row: number;
  readonly rows: number;
  readonly isWhole: boolean;
  readonly weight: number;
  /** Of which columns; of all where it says nothing. */
  readonly cut?: { readonly from: number; readonly columns: number; readonly isKept: boolean };
}

/** What Excel answered about a part. */
export interface AskedPart {
  readonly part: Part;
  readonly range: {
    readonly values: readonly (readonly unknown[])[];
    readonly formulas: readonly (readonly unknown[])[];
  };
}

/** How tables are cut in parts, and put together again. */
export interface Cut {
  readonly partsOf: (placed: PlacedTable) => readonly Part[];
  readonly withRows: (placed: PlacedTable, asked: readonly AskedPart[]) => FoundTable;
  /** What of them must be read once more. */
  readonly more: (placed: readonly PlacedTable[], read: ReadonlyMap<string, FoundTable>) => readonly PlacedTable[];
}

/** Into rows, with all their columns, once. */
export const byRows: Cut = {
  partsOf: (placed) => partsOf(placed),
  more: () => [],
  withRows: ({ table, withFormulas }, asked) => {
    const own = asked.flatMap(({ part, range }) => (part.placed.table.id === table.id ? [range] : []));
    return {
      ...table,
      rows: own.flatMap(({ values }) => values),
      formulas: withFormulas ? own.flatMap(({ formulas }) => formulas) : null,
    };
  },
};

/** A table as one part, or as more when it is too large. */
export function partsOf(placed: PlacedTable, most = answers.most, columns = placed.place.columns): readonly Part[] {
  const { row, rows } = placed.place;
  const body = rows - 1 - (placed.table.hasTotals ? 1 : 0);
  const cost = columns * weightOf(placed);
  const step = Math.max(1, Math.floor(most / cost));
  const count = Math.ceil(body / step);
  return Array.from({ length: count }, (_none, index) => {
    const size = Math.min(step, body - index * step);
    return { placed, row: row + 1 + index * step, rows: size, isWhole: count === 1, weight: size * cost };
  });
}

/** The parts that go together. */
export function batchesOf(parts: readonly Part[], most = answers.most): readonly (readonly Part[])[] {
  return packed(parts, ({ weight }) => weight, most);
}
