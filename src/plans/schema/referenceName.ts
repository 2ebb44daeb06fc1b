/**
 * What a reference in a formula points at, by the names of tables and columns: the same wherever sheets, columns and rows stand by now,
 * because Excel takes references along. A reference to anything else has no name. Its brackets are none that a formula can hold: what is
 * written by name already is no formula of that version.
 */
import { areaOf, cellAt, type FoundTable, type WorkbookContent } from "../workbookContent";

/** A table of ours with the name that we give it, whatever it is called now. */
export interface NamedTable {
  readonly name: string;
  readonly table: FoundTable;
}

/** Where a formula stands. */
export interface Standpoint {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The table in which or beside which it stands. */
  readonly own: NamedTable | null;
}

/** The code of the municipality of the row itself: formulas of 0.2.0 named others by their codes in the same places. */
const OWN_CODE = "@";
const REFERENCE = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]+)(?:\$?(\d+))?(?::\$?([A-Z]+)(?:\$?(\d+))?)?$/u;
/** Functions of 0.2.0 whose answer filled cells beside a table. */
const SPILLED = /^=LRT\.(?:BIJDRAGE|BEZETTING)\(/u;

interface Reference {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  /** Null for whole columns. */
  readonly lines: { readonly top: number; readonly bottom: number } | null;
}

export function referenceName(
  text: string,
  from: Standpoint,
  tables: readonly NamedTable[],
  content: WorkbookContent,
): string | null {
  const reference = readReference(text, from.sheet);
  if (reference === null) return null;
  if (reference.lines === null) return wholeColumnName(reference, tables);
  const { left, right, lines } = reference;
  const area = { ...reference, left, right, ...lines };
  const found = tables.find(({ table }) => isSameSheet(table.sheet, area.sheet) && isWithin(area, table));
  if (found !== undefined) return cellsName(area, from, found);
  return besideName(area, from, content) ?? pointerName(area, content);
}

function readReference(text: string, ownSheet: string): Reference | null {
  const [, quoted, plain, first = "", top, last, bottom] = REFERENCE.exec(text) ?? [];
  if (first === "") return null;
  const lines = top === undefined ? null : { top: Number(top) - 1, bottom: Number(bottom ?? top) - 1 };
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? ownSheet,
    left: columnIndex(first),
    right: columnIndex(last ?? first),
    lines,
  };
}

/** "A" is 0. */
function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

interface Area {
  readonly sheet: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function isWithin({ left, right, top, bottom }: Area, { row, column, headers, rows }: FoundTable): boolean {
  return left >= column && right < column + headers.length && top >= row && bottom <= row + rows.length;
}

function wholeColumnName({ sheet, left, right }: Reference, tables: readonly NamedTable[]): string | null {
  const [found, other] = tables.filter(
    ({ table }) =>
      isSameSheet(table.sheet, sheet) && left >= table.column && left < table.column + table.headers.length,
  );
  // Two tables of ours in one column: nobody can tell which of them is meant.
  if (found === undefined || other !== undefined || left !== right) return null;
  return `${found.name}‹${found.table.headers[left - found.table.column] ?? ""}›`;
}

function cellsName({ left, right, top, bottom }: Area, from: Standpoint, { name, table }: NamedTable): string | null {
  const header = (column: number): string => table.headers[column - table.column] ?? "";
  const [first, last] = [header(left), header(right)];
  if (top === bottom && top === table.row) return `${name}‹#Headers›`;
  if (top === bottom && top === from.row && table.id === from.own?.table.id) {
    if (left !== right) return `‹@${first}:${last}›`;
    return first === "Gebied" ? OWN_CODE : `‹@${first}›`;
  }
  const isAllRows = top === table.row + 1 && bottom === table.row + table.rows.length;
  return isAllRows && left === right ? `${name}‹${first}›` : null;
}

/** Cells beside the table: of an answer that fills cells by their place in it, others by the label to their left. */
function besideName(
  { sheet, left, right, top, bottom }: Area,
  from: Standpoint,
  { areas }: WorkbookContent,
): string | null {
  const table = from.own?.table;
  if (table === undefined || !isSameSheet(table.sheet, sheet)) return null;
  const beside = areas.get(areaOf.right(table));
  if (beside === undefined || left !== right || left < beside.column) return null;
  const answer = spilledFrom(beside.cells);
  if (answer !== null && top === beside.row + answer.row) {
    const place = left - beside.column - answer.column;
    if (place >= 0 && place < SPILLED_COLUMNS) return bottom > top ? `{answer ${place}}` : `{answer ${place} first}`;
  }
  const label = cellAt(beside, top, left - 1);
  return top === bottom && typeof label === "string" && label !== "" ? `{${label}}` : null;
}

/** How many columns an answer beside a table has at most. */
const SPILLED_COLUMNS = 4;

function spilledFrom(cells: readonly (readonly unknown[])[]): { readonly row: number; readonly column: number } | null {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => typeof cell === "string" && SPILLED.test(cell));
    if (column >= 0) return { row, column };
  }
  return null;
}

function pointerName({ sheet, left, right, top, bottom }: Area, { pointers }: WorkbookContent): string | null {
  if (left !== right || top !== bottom) return null;
  for (const [name, found] of pointers) {
    if (isSameSheet(found.sheet, sheet) && found.row === top && found.column === left) return name;
  }
  return null;
}
