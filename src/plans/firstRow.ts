/**
 * A table cannot be without rows: one that waits has a blank row, and the first row of an order goes there. When a colleague put something in
 * it between the look and the write, that was written over: it is no row of ours to take out, and comes back cell by cell.
 */
import { blank } from "./cellContent";
import { keyOfDesired } from "./rowKey";
import { type ChangedTable, linesByKey, saysTheSame } from "./tableDifference";
import { isBlankTable, type WorkbookContent } from "./workbookContent";

/** Headers under which a batch writes in rows that are there: what stood in those columns must be known to the letter. */
export function writtenHeaders({ found, cells, addedRows }: ChangedTable): readonly string[] {
  return fillsBlankRow({ found, addedRows }) ? found.headers : cells.map(({ header }) => header);
}

/**
 * @param before The workbook right before the order wrote.
 * @returns What was written, in which the row that was written over counts as cells and not as a row that came. The same when the row was blank,
 *   or said what the order wrote there.
 */
export function overFirstRow(table: ChangedTable, before: WorkbookContent): ChangedTable {
  const { layout, found, addedRows, cells } = table;
  const now = before.tables.find(({ id }) => id === found.id);
  const [first, ...others] = addedRows;
  if (first === undefined || now === undefined || !fillsBlankRow(table) || isBlankTable(now)) return table;
  const [line] = linesByKey(layout, now).get(keyOfDesired(layout, first)) ?? [];
  if (line === 0 && saysTheSame(table, first.cells, now, line)) return table;
  const over = found.headers.map((header) => ({ row: 0, header, content: first.cells.get(header) ?? blank() }));
  return { ...table, addedRows: others, cells: [...cells, ...over] };
}

function fillsBlankRow({ found, addedRows }: Pick<ChangedTable, "found" | "addedRows">): boolean {
  return addedRows.length > 0 && isBlankTable(found);
}
