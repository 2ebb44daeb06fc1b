/** The tables of ours in a workbook, and how a finding names a place in one. */
import { cellsAddress } from "../plans/address";
import { cellText } from "../plans/cellText";
import { layouts } from "../plans/layouts";
import { recogniseTable } from "../plans/recogniseTable";
import type { TableLayout } from "../plans/tableLayout";
import { type FoundTable, isBlankTable, type WorkbookContent } from "../plans/workbookContent";
import type { Where } from "./finding";

export interface OwnTable {
  readonly layout: TableLayout;
  readonly table: FoundTable;
}

/** Every table of ours that is whole; one that is damaged is a finding by itself. */
export function ownTables({ tables }: Pick<WorkbookContent, "tables">): readonly OwnTable[] {
  return layouts.flatMap((layout) => {
    const recognised = recogniseTable(layout, tables);
    return recognised.ok && recognised.value !== null ? [{ layout, table: recognised.value }] : [];
  });
}

/** The table of one layout, or null. */
export function ownTable(layout: TableLayout, { tables }: Pick<WorkbookContent, "tables">): FoundTable | null {
  const recognised = recogniseTable(layout, tables);
  return recognised.ok ? recognised.value : null;
}

/** A row of the body (from 0), with the cell under a header when one is meant. */
export function atRow({ layout, table }: OwnTable, line: number, header: string | null = null): Where {
  const place = header === null ? -1 : table.headers.indexOf(header);
  const key = layout.key.map((name) => cellText(table.rows[line]?.[table.headers.indexOf(name)])).filter(Boolean);
  return {
    sheet: table.sheet,
    cell: cellsAddress({
      row: table.row + 1 + line,
      column: table.column + Math.max(0, place),
      rows: 1,
      columns: place < 0 ? table.headers.length : 1,
    }),
    table: table.name,
    row: key.length === 0 ? null : key.join(" · "),
  };
}

/** What a row holds under a header; blank when the table lacks the column. */
export function cellUnder(table: FoundTable, line: number, header: string): unknown {
  return table.rows[line]?.[table.headers.indexOf(header)] ?? "";
}

/** What stands in the cell: a formula as its text. */
export function formulaUnder(table: FoundTable, line: number, header: string): unknown {
  return table.formulas?.[line]?.[table.headers.indexOf(header)] ?? "";
}

/** The rows of the body (from 0) in which something of ours stands. */
export function filledLines({ layout, table }: OwnTable): readonly number[] {
  if (isBlankTable(table)) return [];
  const { formulas = {} } = layout;
  const entered = layout.columns.filter((header) => !Object.hasOwn(formulas, header));
  return table.rows.flatMap((_cells, line) =>
    entered.some((header) => cellText(cellUnder(table, line, header)) !== "") ? [line] : [],
  );
}
