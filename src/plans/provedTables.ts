/** The tables that prove an order: those that it wrote, and those from which its plan was made. */
import { KEPT } from "./keptColumn";
import type { DesiredState } from "./desiredState";
import type { Difference } from "./difference";
import type { PlacedTable } from "./readParts";
import { recogniseTable } from "./recogniseTable";
import { HEADER_ROW } from "./tableLayout";
import type { FoundTable, WorkbookContent } from "./workbookContent";

/** Each with the place that it has when everything was written; a table that the order made is known by its name. */
export function provedTables(
  difference: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): readonly PlacedTable[] {
  return [...knownTables(difference, desired, content), ...madeTables(difference)];
}

/** Tables that the order changes, with formulas where it wrote some, and those that its plan was made from. */
function knownTables(
  { tables }: Difference,
  { basis }: DesiredState,
  content: WorkbookContent,
): readonly PlacedTable[] {
  const changed = tables.flatMap((table) => (table.kind === "changed" ? [table] : []));
  const based = basis.flatMap((layout) => {
    const found = recogniseTable(layout, content.tables);
    return found.ok && found.value !== null ? [placedTable(found.value)] : [];
  });
  const placed = changed.map(({ layout, found, addedRows, addedColumns, cells }) => {
    const lines = cells.flatMap(({ header, row }) => (header === KEPT ? [row] : []));
    const withFormulas = layout.formulas !== undefined || cells.length > 0;
    return {
      ...placedTable(found, addedRows.length, addedColumns.length, withFormulas),
      ...(lines.length > 0 && { lines }),
    };
  });
  return [...new Map([...based, ...placed].map((one) => [one.table.id, one])).values()];
}

/** Tables that the order made: their names and places are known. */
function madeTables({ tables }: Difference): readonly PlacedTable[] {
  return tables.flatMap((table) => {
    if (table.kind !== "new") return [];
    const { name, sheet, columns, formulas } = table.layout;
    const found = { id: name, name, sheet, row: HEADER_ROW, column: 0, rows: [], formulas: null, hasTotals: false };
    return [placedTable({ ...found, headers: columns }, Math.max(1, table.rows.length), 0, formulas !== undefined)];
  });
}

/** A table where it stands, with the rows and columns that come. */
export function placedTable(table: FoundTable, moreRows = 0, moreColumns = 0, withFormulas = false): PlacedTable {
  const rows = 1 + table.rows.length + moreRows + (table.hasTotals ? 1 : 0);
  const { name, sheet, row, column, headers } = table;
  return { table, withFormulas, place: { name, sheet, row, column, rows, columns: headers.length + moreColumns } };
}
