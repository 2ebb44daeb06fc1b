import { isFormula } from "./isFormula";
import { addedLines } from "./addedLines";
import { isHeld } from "./isHeld";
import type { ChangedTable } from "./tableDifference";
import { areaOf, cellAt, type FoundTable, isBlankTable, type WorkbookContent } from "./workbookContent";
import { writtenRow } from "./writtenRow";

/** How a cell looks that nobody gave a look. */
const GENERAL = "General";

/** Rows of ours that go from a table. */
export interface TakenRows {
  /** From above. */
  readonly lines: readonly number[];
  /** What stood there before, when they are the last rows: those go with the border of the table. Null when they go one by one. */
  readonly stood: readonly (readonly unknown[])[] | null;
  /** How those cells looked, where that was read. */
  readonly formats?: readonly (readonly string[])[];
  /** A row of ours that came over one of somebody else, in the blank row with which a table is made: that one comes back. */
  readonly over: OverRow | null;
}

interface OverRow {
  readonly line: number;
  readonly formulas: readonly unknown[];
  /** How its cells looked, where that was read. */
  readonly formats?: readonly string[];
}

/**
 * @param found The table as it is now.
 * @param before The workbook right before the rows came.
 */
export function takenRows(table: ChangedTable, found: FoundTable, before: WorkbookContent): TakenRows {
  const old = before.tables.find(({ id }) => id === table.found.id);
  const isOver = old !== undefined && isOverSomething(table, old);
  const lines = addedLines(isOver ? withoutFirst(table) : table, found);
  const over = isOver ? overRow(firstLine(table, found), old) : null;
  const first = found.rows.length - lines.length;
  if (!lines.every((line, index) => line === first + index)) return { lines, stood: null, over };
  const below = before.areas.get(areaOf.below(table.found));
  const stood = lines.map((line) =>
    found.headers.map((_header, place) => cellAt(below, found.row + 1 + line, found.column + place)),
  );
  const { formats } = below ?? {};
  if (below === undefined || formats === undefined) return { lines, stood, over };
  const looks = lines.map((line) =>
    found.headers.map(
      (_header, place) => formats[found.row + 1 + line - below.row]?.[found.column + place - below.column] ?? GENERAL,
    ),
  );
  return { lines, stood, formats: looks, over };
}

/**
 * Whether something of somebody else stood in the blank row of a table, in which an order put its first row. The very same row is none: a
 * colleague finished this order.
 *
 * @param old The table right before that.
 */
export function isFirstTaken(table: ChangedTable, old: FoundTable): boolean {
  const { layout, found } = table;
  const [first] = table.addedRows;
  if (first === undefined) return false;
  const written = writtenRow(layout, first, found.headers);
  return isOverCells(table, old, (place, cell) => {
    const content = written[place];
    return content === undefined || content.kind === "blank" || !isHeld(content, cell);
  });
}

/** Whether anything stood there. What stood there comes back when rows go: the very same row may be of another order, given in the same second. */
function isOverSomething(table: ChangedTable, old: FoundTable): boolean {
  return table.addedRows.length > 0 && isOverCells(table, old, () => true);
}

function isOverCells(
  { layout, found }: ChangedTable,
  old: FoundTable,
  isTaken: (place: number, cell: unknown) => boolean,
): boolean {
  if (!isBlankTable(found) || isBlankTable(old)) return false;
  const computed: ReadonlySet<string> = new Set(Object.keys(layout.formulas ?? {}));
  return found.headers.some((header, place) => {
    const cell = old.rows[0]?.[place] ?? "";
    if (cell === "") return false;
    // Excel computes these; what somebody typed over a formula is none.
    if (computed.has(header)) return old.formulas !== null && !isFormula(old.formulas[0]?.[place]);
    return isTaken(place, cell);
  });
}

/** Null when the row that came over it is gone or somebody made another one of it: at its place stands something of somebody else. */
function overRow(line: number | null, old: FoundTable): OverRow | null {
  if (line === null) return null;
  const formulas = old.formulas?.[0] ?? old.rows[0] ?? [];
  const formats = old.headers.map((_header, place) => old.formats?.get(place)?.[0]?.[0]);
  const isRead = formats.every((format) => format !== undefined);
  return { line, formulas, ...(isRead && { formats }) };
}

/** Where the row now stands that an order put in the blank row; null when it does not stand there any more. */
export function firstLine(table: ChangedTable, found: FoundTable): number | null {
  const [line = null] = addedLines({ ...table, addedRows: table.addedRows.slice(0, 1) }, found);
  return line;
}

export function withoutFirst(table: ChangedTable): ChangedTable {
  return { ...table, addedRows: table.addedRows.slice(1) };
}
