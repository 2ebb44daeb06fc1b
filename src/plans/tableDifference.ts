import { type CellContent, heldBy } from "./cellContent";
import { formulaContent } from "./formulaContent";
import { isBrokenFormula } from "./isBrokenFormula";
import { isFormula } from "./isFormula";
import { isHeld } from "./isHeld";
import { isNameOfExcel } from "./isNameOfExcel";
import type { CellDifference, DesiredTable } from "./desiredState";
import { type LeftFrame, leftFrame } from "./leftFrame";
import { recogniseTable } from "./recogniseTable";
import { keyOfDesired, keysOfFound } from "./rowKey";
import type { DesiredRow, TableLayout } from "./tableLayout";
import { formulaSkeleton } from "./schema/formulaSkeleton";
import { withoutMark } from "./withoutMark";
import type { FoundTable, WorkbookContent } from "./workbookContent";

export type TableDifference = NewTable | ChangedTable;

export interface NewTable {
  readonly kind: "new";
  readonly layout: TableLayout;
  readonly rows: readonly DesiredRow[];
  readonly bars: DesiredTable["bars"];
  readonly frame: LeftFrame | null;
}

/** What a table that is there lacks. */
export interface ChangedTable {
  readonly kind: "changed";
  readonly layout: TableLayout;
  readonly found: FoundTable;
  /** Columns that came with a later schema. */
  readonly addedColumns: readonly string[];
  readonly addedRows: readonly DesiredRow[];
  readonly cells: readonly CellDifference[];
  /** Rows that stand twice, equal in everything but their stamps: the lower ones go. */
  readonly isDoubled: boolean;
  /** The table still has the name that Excel gave it. */
  readonly isUnnamed: boolean;
}

export function tableDifferences(
  desired: readonly DesiredTable[],
  content: WorkbookContent,
): readonly TableDifference[] {
  return desired.flatMap((wanted): readonly TableDifference[] => {
    const { layout, rows, bars } = wanted;
    const recognised = recogniseTable(layout, content.tables);
    const found = recognised.ok ? recognised.value : null;
    if (found === null) return [{ kind: "new", layout, rows, bars, frame: leftFrame(layout, content.tables) }];
    const changed = changesOf(wanted, found, content);
    const { addedColumns, addedRows, cells, isDoubled, isUnnamed } = changed;
    const isSame = addedColumns.length + addedRows.length + cells.length === 0 && !isDoubled && !isUnnamed;
    return isSame ? [] : [changed];
  });
}

function changesOf(
  { layout, rows, outdated }: DesiredTable,
  found: FoundTable,
  content: WorkbookContent,
): ChangedTable {
  const lines = linesByKey(layout, found);
  const known = rows.map((row) => ({ row, lines: lines.get(keyOfDesired(layout, row)) ?? [] }));
  const isDoubled = known.some(({ lines: present }) => present.length > 1 && areEqual(layout, found, present));
  return {
    kind: "changed",
    layout,
    found,
    addedColumns: layout.columns.filter((column) => !found.headers.includes(column)),
    addedRows: known.flatMap(({ row, lines: present }) => (present.length === 0 ? [row] : [])),
    cells: [
      ...known.flatMap(({ row, lines: [line] }) => (line === undefined ? [] : cellsOf(layout, row, found, line))),
      ...brokenFormulas(
        layout,
        found,
        new Set(known.flatMap(({ lines: [line] }) => (line === undefined ? [] : [line]))),
      ),
      ...(outdated?.(found, content) ?? []),
    ],
    // Excel takes out every row that is equal: also one in which somebody typed something of their own.
    isDoubled: isDoubled && ![...lines.values()].some((present) => hasTypedOver(layout, found, present)),
    isUnnamed: isNameOfExcel(found.name),
  };
}

/** The rows of the body in which each key stands. */
export function linesByKey(layout: TableLayout, found: FoundTable): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  keysOfFound(layout, found).forEach((key, line) => {
    if (key !== null) lines.set(key, [...(lines.get(key) ?? []), line]);
  });
  return lines;
}

/** Rows that say the same in every column of ours that people or orders fill, stamps left out. */
export function areEqual(layout: TableLayout, found: FoundTable, lines: readonly number[]): boolean {
  const compared = comparedColumns(layout, found);
  const saying = (line: number): string => JSON.stringify(compared.map((place) => found.rows[line]?.[place] ?? ""));
  return lines.every((line) => saying(line) === saying(lines[0] ?? 0));
}

/** Whether in one of these rows, when they are the same, something stands in the place of a formula. */
function hasTypedOver(layout: TableLayout, found: FoundTable, lines: readonly number[]): boolean {
  if (lines.length < 2 || !areEqual(layout, found, lines)) return false;
  const { formulas } = found;
  return Object.keys(layout.formulas ?? {}).some((header) => {
    const place = found.headers.indexOf(header);
    const cellsIn = (rows: FoundTable["rows"]): readonly unknown[] =>
      lines.map((line) => rows[line]?.[place] ?? "").filter((cell) => cell !== "");
    // Where only answers were read: equal rows compute equal answers.
    if (formulas === null) return new Set(cellsIn(found.rows)).size > 1;
    const held = cellsIn(formulas);
    // Rows of one column differ in the cells that they name at most: another formula is one of a person.
    return !held.every(isFormula) || new Set(held.map((cell) => formulaSkeleton(cell))).size > 1;
  });
}

/** Places of the columns that tell whether two rows are the same: all but stamps and what computes itself. */
export function comparedColumns(
  { stamps = [], formulas = {} }: TableLayout,
  { headers }: FoundTable,
): readonly number[] {
  const leftOut: ReadonlySet<string> = new Set([...stamps, ...Object.keys(formulas)]);
  return headers.flatMap((header, place) => (leftOut.has(header) ? [] : [place]));
}

function cellsOf(
  layout: TableLayout,
  { cells, renewed }: DesiredRow,
  found: FoundTable,
  line: number,
): readonly CellDifference[] {
  const present = (header: string): unknown => found.rows[line]?.[found.headers.indexOf(header)] ?? "";
  const changed = renewed.flatMap((header) => {
    const content = cells.get(header);
    return content === undefined || present(header) === heldBy(content) ? [] : [{ row: line, header, content }];
  });
  const misread = [...cells].flatMap(([header, content]) => {
    const repaired = withoutMark(content, present(header));
    return repaired === null ? [] : [{ row: line, header, content: repaired }];
  });
  return [...changed, ...misread, ...missingFormulas(layout, found, line)];
}

/**
 * A row that was written half-way has its values and lacks formulas, and one whose sheet went away looks at nothing; what somebody typed
 * over a formula stays.
 */
function missingFormulas({ formulas = {} }: TableLayout, found: FoundTable, line: number): readonly CellDifference[] {
  if (found.formulas === null) return [];
  const present = found.formulas[line] ?? [];
  return Object.entries(formulas).flatMap(([header, wanted]) => {
    const place = found.headers.indexOf(header);
    const cell = present[place] ?? "";
    if (wanted === undefined || (cell !== "" && !isBrokenFormula(cell))) return [];
    return [{ row: line, header, content: formulaContent(wanted) }];
  });
}

/** Formulas of rows that the order is not about, and that lost a table: the order may be the one that makes it again. */
function brokenFormulas(
  { formulas = {} }: TableLayout,
  found: FoundTable,
  known: ReadonlySet<number>,
): readonly CellDifference[] {
  return (found.formulas ?? []).flatMap((cells, row) =>
    known.has(row)
      ? []
      : Object.entries(formulas).flatMap(([header, wanted]) =>
          wanted !== undefined && isBrokenFormula(cells[found.headers.indexOf(header)])
            ? [{ row, header, content: formulaContent(wanted) }]
            : [],
        ),
  );
}

/** Whether a row that is there says what an order puts in it, in every column that people or orders fill; stamps left out. */
export function saysTheSame(
  { layout }: Pick<ChangedTable, "layout">,
  cells: ReadonlyMap<string, CellContent>,
  found: FoundTable,
  line: number,
): boolean {
  return comparedColumns(layout, found).every((place) => {
    const wanted = cells.get(found.headers[place] ?? "");
    return wanted === undefined || wanted.kind === "blank" || isHeld(wanted, found.rows[line]?.[place] ?? "");
  });
}
