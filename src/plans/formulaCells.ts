/** The formulas of our tables that are read along: the first row of each, and the columns through which an order changes figures. */
import { actualNames } from "./actualNames";
import { layouts } from "./layouts";
import { recogniseTable } from "./recogniseTable";
import { withActualNames } from "./structured";
import type { TableLayout } from "./tableLayout";
import { areaOf, type FoundTable, type WantedArea, type WorkbookContent } from "./workbookContent";

/** A cell of a column that computes itself. */
export interface FormulaCell {
  readonly layout: TableLayout;
  readonly table: FoundTable;
  readonly header: string;
  /** Row of the body, from 0. */
  readonly line: number;
  /** What stands in it, a formula as its text. */
  readonly present: unknown;
  /** The formula of its column, with the names that tables have in this workbook. */
  readonly template: string;
}

/** The first row of every table of ours that computes: a conversion to a range changes a formula in all rows of its column. */
export function firstRows(content: WorkbookContent): readonly WantedArea[] {
  return computingTables(content).flatMap(({ table }) => {
    const place = placeOf(table, content);
    if (place === undefined || place.rows < 2) return [];
    return [{ ...place, name: areaOf.first(table), row: place.row + 1, rows: 1 }];
  });
}

/** These columns of a table of ours, whole. */
export function columnsOf(layout: TableLayout, headers: readonly string[], content: WorkbookContent) {
  return computingTables(content).flatMap((own): readonly WantedArea[] => {
    const place = placeOf(own.table, content);
    if (own.layout !== layout || place === undefined || place.rows < 2) return [];
    return headers.flatMap((header) => {
      const index = own.table.headers.indexOf(header);
      const cells = { row: place.row + 1, rows: place.rows - 1, column: place.column + index, columns: 1 };
      return index < 0 ? [] : [{ ...cells, name: areaOf.column(own.table, header), sheet: place.sheet }];
    });
  });
}

/** Every cell that was read of columns that compute themselves, whichever way it was read. */
export function formulaCells(content: WorkbookContent): readonly FormulaCell[] {
  const names = actualNames(content);
  return computingTables(content).flatMap(({ layout, table }) =>
    Object.entries(layout.formulas ?? {}).flatMap(([header, wanted]): readonly FormulaCell[] => {
      const index = table.headers.indexOf(header);
      if (wanted === undefined || index < 0) return [];
      const template = withActualNames(wanted.template, (name) => names.get(name) ?? name);
      const column = content.areas.get(areaOf.column(table, header))?.cells.map(([cell]) => cell);
      const first = content.areas.get(areaOf.first(table))?.cells.map((cells) => cells[index]);
      const read = table.formulas?.map((cells) => cells[index]) ?? column ?? first ?? [];
      return read.map((present, line) => ({ layout, table, header, line, present: present ?? "", template }));
    }),
  );
}

function computingTables({ tables }: Pick<WorkbookContent, "tables">) {
  return layouts.flatMap((layout) => {
    const found = layout.formulas === undefined ? null : recogniseTable(layout, tables);
    return found?.ok === true && found.value !== null ? [{ layout, table: found.value }] : [];
  });
}

function placeOf({ id }: FoundTable, { tables, places }: WorkbookContent) {
  return places[tables.findIndex((table) => table.id === id)];
}
