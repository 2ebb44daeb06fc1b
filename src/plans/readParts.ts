/** In which parts the rows of tables are read, so that no answer is larger than Excel on the web gives: it refuses 5 MB. */
import { gridOf } from "./gridOf";
import { packed } from "./inParts";
import { KEPT, LAST_LINES, MOST_KEPT } from "./keptColumn";
import type { FoundTable, TablePlace } from "./workbookContent";

/** How much goes in one answer, in cells that only show something: some 25 characters each. */
export const MOST_IN_ANSWER = 48_000;
/** A cell with its formula counts for this many: some 350 characters, when tables have names of usual length. */
export const FORMULA_WEIGHT = 8;
/** How much that is by now: cells may hold longer texts. */
export const answers = { most: MOST_IN_ANSWER };
const SMALLER = 4;
/** More than one batch of others puts below a log while it is read. */
const NEW_LINES = 10;
/** For what goes along with a batch, which cannot be read in parts. */
export const IN_ONE_ANSWER = Number.MAX_SAFE_INTEGER;
/** A row of a wide table. */
const LEAST = 150;

/** Asks for less at a time, after an answer that was too large. False when that is not possible. */
export function askForLess(): boolean {
  const isPossible = answers.most > LEAST;
  if (isPossible) answers.most /= SMALLER;
  return isPossible;
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

/** A table where it stands, with the rows and columns that come. */
export function placedTable(table: FoundTable, moreRows = 0, moreColumns = 0, withFormulas = false): PlacedTable {
  const rows = 1 + table.rows.length + moreRows + (table.hasTotals ? 1 : 0);
  const { name, sheet, row, column, headers } = table;
  return { table, withFormulas, place: { name, sheet, row, column, rows, columns: headers.length + moreColumns } };
}

/** What a cell of a table weighs in an answer. */
export function weightOf({ withFormulas }: Pick<PlacedTable, "withFormulas">): number {
  return withFormulas ? FORMULA_WEIGHT : 1;
}

/** Cells of a table that go in one answer. */
export interface Part {
  readonly placed: PlacedTable;
  /** On the sheet. */
  readonly row: number;
  readonly rows: number;
  /** Counted from the first column of the table. */
  readonly from: number;
  readonly columns: number;
  /** Asked of the table itself, and not by its place on the sheet. */
  readonly isOfTable: boolean;
  readonly isKept: boolean;
  readonly weight: number;
}

/** A table as one part, or as more when it is too large; kept orders are parts of their own. */
export function partsOf(placed: PlacedTable, most = answers.most): readonly Part[] {
  const { table, place, lines = [] } = placed;
  const body = place.rows - 1 - (table.hasTotals ? 1 : 0);
  const kept = table.headers.indexOf(KEPT);
  if (kept < 0) return rowParts(placed, body, 0, place.columns, most);
  const last = Math.max(0, body - LAST_LINES);
  return [
    ...rowParts(placed, body, 0, kept, most),
    ...rowParts(placed, body, kept + 1, place.columns, most),
    // As many as are always read fit in an answer that is full.
    ...keptPart(placed, kept, last, body - last + NEW_LINES, 0),
    ...runsOfLines(lines.filter((line) => line < last)).flatMap(({ first, count }) =>
      keptPart(placed, kept, first, count, MOST_IN_ANSWER / MOST_KEPT),
    ),
  ];
}

function rowParts(placed: PlacedTable, body: number, from: number, until: number, most: number): readonly Part[] {
  const columns = until - from;
  if (columns <= 0) return [];
  const cost = columns * weightOf(placed);
  const step = Math.max(1, Math.floor(most / cost));
  const count = Math.ceil(body / step);
  return Array.from({ length: count }, (_none, index) => {
    const rows = Math.min(step, body - index * step);
    const row = placed.place.row + 1 + index * step;
    return { placed, row, rows, from, columns, isOfTable: count === 1, isKept: false, weight: rows * cost };
  });
}

function keptPart(placed: PlacedTable, from: number, line: number, rows: number, weight: number): readonly Part[] {
  const row = placed.place.row + 1 + line;
  return [{ placed, row, rows, from, columns: 1, isOfTable: true, isKept: true, weight: rows * weight }];
}

/** Lines that follow each other, as many as fit in one answer. */
function runsOfLines(lines: readonly number[]): readonly { readonly first: number; readonly count: number }[] {
  const runs: { first: number; count: number }[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    if (run !== undefined && run.first + run.count === line && run.count < MOST_KEPT) run.count += 1;
    else runs.push({ first: line, count: 1 });
  }
  return runs;
}

/** The parts that go together. */
export function batchesOf(parts: readonly Part[], most = answers.most): readonly (readonly Part[])[] {
  return packed(parts, ({ weight }) => weight, most);
}

/** What Excel answered about a part. */
export interface AskedPart {
  readonly part: Part;
  readonly range: { readonly values: unknown[][]; readonly formulas: unknown[][] };
}

/** A table with its rows, out of the parts in which it was read. */
export function withRows(placed: PlacedTable, asked: readonly AskedPart[]): FoundTable {
  const { table, place, withFormulas } = placed;
  const own = asked.filter(({ part }) => part.placed.table.id === table.id);
  const gridIn = (of: "values" | "formulas"): unknown[][] => {
    const pieces = own.map(({ part: { row, from, isKept }, range }) => {
      return { row: row - place.row - 1, column: from, cells: range[isKept ? "values" : of] };
    });
    // Rows may have gone meanwhile: kept orders that were asked further down are no rows.
    const count = Math.max(
      0,
      ...pieces.map(({ row, cells }, index) => (own[index]?.part.isKept ? 0 : row + cells.length)),
    );
    return gridOf(pieces, place.columns).slice(0, count);
  };
  return { ...table, rows: gridIn("values"), formulas: withFormulas ? gridIn("formulas") : null };
}
