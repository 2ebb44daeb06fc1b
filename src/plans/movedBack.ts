import { addedLines } from "./addedLines";
import { keysOfFound } from "./rowKey";
import type { ChangedTable } from "./tableDifference";
import type { TakenRows } from "./takenRows";
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
export interface RightRow {
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
 * @param values What stood in its body when the batch began, and as formulas.
 * @returns Null when no row had moved. Cost: one pass over the table.
 */
export function movedBack(
  { table, cellsFrom, taken }: GoneBack,
  now: FoundTable,
  values: Rows,
  formulas: Rows,
): Righted | null {
  const keysThen = keysOfFound(table.layout, now);
  const keys = keysOfFound(table.layout, { ...now, rows: values });
  if (keys.length === keysThen.length && keys.every((key, line) => key === keysThen[line])) return null;
  const actual = formulas.map((row) => [...row]);
  const wanted = formulas.map((row) => [...row]);
  if (cellsFrom !== null) {
    for (const { row, place, old, key } of oldCells(table, cellsFrom)) {
      setCell(actual, row, place, old);
      setCell(wanted, key === null ? -1 : keys.indexOf(key), place, old);
    }
  }
  const ours = new Set(taken === null ? [] : addedLines(table, { ...now, rows: values }));
  const left = actual.filter((_row, line) => taken?.lines.includes(line) !== true);
  const right = wanted.filter((_row, line) => !ours.has(line));
  // A row that came in between pushed the last ones of ours on: they stand below the table, where something else stood.
  const isLonger = taken !== null && right.length > now.rows.length - taken.lines.length;
  const below = isLonger ? (taken.stood ?? []) : [];
  const rows = [...right, ...below].map((row, line) => ({ line, formulas: row }));
  return {
    size: right.length,
    rows: rows.filter(({ line, formulas: row }) => !row.every((cell, place) => cell === left[line]?.[place])),
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
    const place = from.headers.indexOf(header);
    const old = from.formulas?.[row]?.[place];
    return old === undefined ? [] : [{ row, key: keys[row] ?? null, place, old }];
  });
}

function setCell(rows: unknown[][], line: number, place: number, content: unknown): void {
  const row = rows[line];
  if (row !== undefined) row[place] = content;
}
