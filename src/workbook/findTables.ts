import type { FoundTable, TablePlace } from "../plans/workbookContent";

export interface TableAtPlace {
  readonly table: FoundTable;
  readonly place: TablePlace;
}

/**
 * Asks where every table stands and what its headers are. A table whose header row is hidden is never asked for it: Excel answers
 * with an error, or with the wrong row.
 *
 * @returns What to call after the next round trip.
 */
export function findTables(tables: Excel.TableCollection): () => readonly TableAtPlace[] {
  const asked = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    const headers = table.showHeaders ? table.getHeaderRowRange() : null;
    headers?.load("values");
    return { table, range, headers };
  });
  return () =>
    asked.map(({ table, range, headers }) => {
      const place = {
        name: table.name,
        sheet: table.worksheet.name,
        row: range.rowIndex,
        column: range.columnIndex,
        rows: range.rowCount,
        columns: range.columnCount,
      };
      const values: readonly unknown[] = headers?.values[0] ?? [];
      return {
        place,
        table: {
          id: table.id,
          name: table.name,
          sheet: place.sheet,
          row: place.row,
          column: place.column,
          headers: values.map((header) => String(header).trim()),
          rows: [],
          formulas: null,
          hasTotals: table.showTotals,
        },
      };
    });
}
