import { addedLines } from "./addedLines";
import { keysOfFound } from "./rowKey";
import type { ChangedTable } from "./tableDifference";
import { firstLine, type TakenRows, withoutFirst } from "./takenRows";
import type { FoundTable } from "./workbookContent";

/** What was to go back in a table, by its places as they were read. */
export interface GoneBack {
  readonly table: ChangedTable;
  /** The table right before it was written; null when its cells do not go back. */
  readonly cellsFrom: FoundTable | null;
  /** The rows that were added, where they stood; null when they do not go. */
  readonly taken: TakenRows | null;
}

/** What a row must hold, counted from the first row of the body. */
interface RightRow {
  readonly line: number;
  readonly formulas: readonly unknown[];
}

export interface Righted {
  /** How many rows the body must have. */
  readonly size: number;
  readonly rows: readonly RightRow[];
}

type Rows = readonly (readonly unknown[])[];

/**
 * What must still be put right when a colleague moved the rows of a table between the look at what was written and the batch in which it
 * went back: that batch knew only places, and took what stood there by then.
 *
 * @param now The table as it was read before that batch.
 * @param seen What stood in its body when the batch began, also as formulas.
 * @param rowsBelow What stood below it; null when no rows go.
 * @param width How many columns the table has when those went that the batch brought.
 * @returns Null when no row had moved. Cost: one pass over the table and the rows below.
 */
export function movedBack(
  { table, cellsFrom, taken }: GoneBack,
  now: FoundTable,
  seen: Pick<FoundTable, "rows" | "formulas">,
  rowsBelow: { readonly formulas: Rows } | null,
  width = now.headers.length,
): Righted | null {
  // What was not read is like itself only.
  const cut = (rows: Rows): Rows =>
    rows.map((row) => {
      const unread = Symbol("unread");
      return row.slice(0, width).map((cell) => (cell === undefined ? unread : cell));
    });
  // The key of a row may stand in a column that goes.
  const [formulas, below] = [cut(seen.formulas ?? []), cut(rowsBelow?.formulas ?? [])];
  const then = { ...now, rows: seen.rows };
  const keysThen = keysOfFound(table.layout, now);
  const keys = keysOfFound(table.layout, then);
  if (keys.length === keysThen.length && keys.every((key, line) => key === keysThen[line])) return null;
  // What stands on the sheet from the first row of the body on: after the batch, and as it must be.
  const standing = [...formulas, ...below].map((row) => [...row]);
  const wanted = formulas.map((row) => [...row]);
  if (cellsFrom !== null) {
    for (const { row, place, old, key } of oldCells(table, cellsFrom)) {
      setCell(standing, row, place, old);
      setCell(wanted, key === null ? -1 : keys.indexOf(key), place, old);
    }
  }
  if (taken === null) return righted(wanted, wanted.length, standing);
  if (taken.over !== null) {
    setRow(standing, taken.over.line, taken.over.formulas);
    setRow(wanted, firstLine(table, then) ?? -1, taken.over.formulas);
  }
  const ours = new Set(addedLines(taken.over === null ? table : withoutFirst(table), then));
  const right = wanted.filter((_row, line) => !ours.has(line));
  if (taken.stood === null) {
    const left = standing.filter((_row, line) => !taken.lines.includes(line));
    return righted([...right, ...below], right.length, left);
  }
  taken.stood.forEach((row, index) => setRow(standing, taken.lines[index] ?? -1, row));
  return righted([...right, ...taken.stood, ...below], right.length, standing);
}

/** The table with the headers that its columns had when the batch was planned: by their places it wrote. */
export function asWritten(found: FoundTable, { found: planned, addedColumns }: ChangedTable): FoundTable {
  const written = [...planned.headers, ...addedColumns];
  return { ...found, headers: found.headers.map((_header, place) => written[place] ?? "") };
}

/** The table with the headers that somebody renamed meanwhile as they were: by them its rows are found. */
export function namedAsWritten(found: FoundTable, { found: planned, addedColumns }: ChangedTable): FoundTable {
  const written = [...planned.headers, ...addedColumns];
  const headers = found.headers.map((header, place) => {
    const old = written[place] ?? header;
    return written.includes(header) || found.headers.includes(old) ? header : old;
  });
  return { ...found, headers };
}

/** The lines that are not yet as they must be. */
function righted(wanted: Rows, size: number, standing: Rows): Righted {
  const rows = wanted.map((formulas, line) => ({ line, formulas }));
  const isRight = (row: readonly unknown[], line: number): boolean =>
    row.every((cell, place) => cell === (standing[line]?.[place] ?? ""));
  // To Excel null is what stays. A kept order that nobody read cannot go to another line: rather none than that of another order.
  const sent = (cell: unknown, line: number, place: number): unknown =>
    typeof cell !== "symbol" ? cell : cell === standing[line]?.[place] ? null : "";
  return {
    size,
    rows: rows
      .filter(({ line, formulas }) => !isRight(formulas, line))
      .map(({ line, formulas }) => ({ line, formulas: formulas.map((cell, place) => sent(cell, line, place)) })),
  };
}

interface OldCell {
  /** Where the cell was written, and whose row that was. */
  readonly row: number;
  readonly key: string | null;
  readonly place: number;
  readonly old: unknown;
}

/** Not of a column that came with the order: it was blank before, and does not go back. */
function oldCells(table: ChangedTable, from: FoundTable): readonly OldCell[] {
  const keys = keysOfFound(table.layout, from);
  return table.cells.flatMap(({ row, header }) => {
    const place = table.found.headers.indexOf(header);
    const old = from.formulas?.[row]?.[place];
    return old === undefined ? [] : [{ row, key: keys[row] ?? null, place, old }];
  });
}

function setCell(rows: unknown[][], line: number, place: number, content: unknown): void {
  const row = rows[line];
  if (row !== undefined) row[place] = content;
}

function setRow(rows: unknown[][], line: number, contents: readonly unknown[]): void {
  if (rows[line] !== undefined) rows[line] = [...contents];
}
