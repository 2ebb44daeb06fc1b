/**
 * Cells that a batch put beside the rows of others: rows or columns moved right before it, and it stopped half-way or its answer was lost,
 * so that nobody knows what it wrote over. What stood there when the order looked goes back.
 */
import { heldBy } from "./cellContent";
import type { Difference } from "./difference";
import { keyOfDesired, keysOfFound } from "./rowKey";
import type { ChangedTable } from "./tableDifference";
import type { FoundTable, WorkbookContent } from "./workbookContent";

export interface StrayCell {
  /** Counted from the first row and column of the body. */
  readonly row: number;
  readonly place: number;
  /** What stood there: a formula as its text. */
  readonly old: unknown;
}

export interface StrayCells {
  readonly table: string;
  readonly cells: readonly StrayCell[];
}

/**
 * @param written What the batch was to write, by the places of the tables as they were read for it.
 * @param now The workbook after it.
 * @returns By table; none where every cell that holds what was written is the one for which it was meant. Cost: one pass over the tables.
 */
export function strayCells({ tables }: Difference, now: WorkbookContent): readonly StrayCells[] {
  return tables.flatMap((table) => {
    const found = now.tables.find(({ id }) => table.kind === "changed" && id === table.found.id);
    const cells = table.kind === "new" || found === undefined ? [] : straysIn(table, found);
    return cells.length === 0 || found === undefined ? [] : [{ table: found.id, cells }];
  });
}

function straysIn(
  { layout, found, addedColumns, addedRows, cells }: ChangedTable,
  now: FoundTable,
): readonly StrayCell[] {
  const written = [...found.headers, ...addedColumns];
  const ours = new Set(addedRows.map((row) => keyOfDesired(layout, row)));
  const [keysThen, keysNow] = [keysOfFound(layout, found), keysOfFound(layout, now)];
  const oldCell = (key: string | null, header: string): unknown => {
    return cellIn(found, key === null ? -1 : keysThen.indexOf(key), found.headers.indexOf(header));
  };
  return cells.flatMap(({ row, header, content }) => {
    const place = written.indexOf(header);
    const [key, present] = [keysNow[row], now.headers[place]];
    if (key === undefined || present === undefined || content.kind === "blank") return [];
    // What stood in a column that came meanwhile nobody knows, and a row that the batch brought holds what it must.
    if (!written.includes(present) || (key !== null && ours.has(key))) return [];
    // The formula of a column is the same in all of its rows.
    if (present === header && (key === keysThen[row] || content.kind === "formula")) return [];
    const cell = cellIn(now, row, place);
    const old = oldCell(key, present);
    return cell === old || cell !== heldBy(content) ? [] : [{ row, place, old }];
  });
}

function cellIn({ formulas, rows }: FoundTable, row: number, place: number): unknown {
  return formulas?.[row]?.[place] ?? rows[row]?.[place] ?? "";
}
