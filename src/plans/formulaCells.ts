import { actualNames } from "./actualNames";
import { computingTables, placeOf } from "./formulaAreas";
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
