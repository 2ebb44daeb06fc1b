/** In which parts the rows of tables are read, so that no answer is larger than Excel on the web gives: it refuses 5 MB. */
import { packed } from "./inParts";
import type { FoundTable, TablePlace } from "./workbookContent";

/** How much goes in one answer, in cells that only show something: some 25 characters each. */
export const MOST_IN_ANSWER = 48_000;
/** A cell with its formula counts for this many: some 350 characters, when tables have names of usual length. */
export const FORMULA_WEIGHT = 8;

/** A table with its place; its rows are not read yet. */
export interface PlacedTable {
  readonly table: FoundTable;
  readonly place: TablePlace;
  /** Whether its formulas are read as well. */
  readonly withFormulas: boolean;
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
}

/** A table as one part, or as more when it is too large. */
export function partsOf(placed: PlacedTable, most = MOST_IN_ANSWER): readonly Part[] {
  const { row, rows, columns } = placed.place;
  const body = rows - 1 - (placed.table.hasTotals ? 1 : 0);
  const step = Math.max(1, Math.floor(most / (columns * weightOf(placed))));
  const count = Math.ceil(body / step);
  return Array.from({ length: count }, (_none, index) => ({
    placed,
    row: row + 1 + index * step,
    rows: Math.min(step, body - index * step),
    isWhole: count === 1,
  }));
}

/** The parts that go together. */
export function batchesOf(parts: readonly Part[], most = MOST_IN_ANSWER): readonly (readonly Part[])[] {
  return packed(parts, ({ placed, rows }) => rows * placed.place.columns * weightOf(placed), most);
}
