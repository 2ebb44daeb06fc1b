import type { DesiredState } from "../desiredState";
import { layouts } from "../layouts";
import { recogniseTable } from "../recogniseTable";
import type { DesiredRow, TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";

/** A table of ours as it is when an order is done. */
export interface PresentTable {
  readonly layout: TableLayout;
  /** As it stands now; null when the order makes it. */
  readonly found: FoundTable | null;
  /** Its columns when the order is done. */
  readonly headers: readonly string[];
  /** Rows that the order brings or renews. */
  readonly desired: readonly DesiredRow[];
}

/** The tables that a workbook holds when an order is done. One that is damaged is a finding, and no formula can name it. */
export function presentTables(
  { tables }: Pick<DesiredState, "tables">,
  content: Pick<WorkbookContent, "tables">,
): readonly PresentTable[] {
  return layouts.flatMap((layout): readonly PresentTable[] => {
    const recognised = recogniseTable(layout, content.tables);
    if (!recognised.ok) return [];
    const found = recognised.value;
    const wanted = tables.filter((table) => table.layout === layout);
    const desired = wanted.flatMap(({ rows }) => rows);
    // A table that an order touches gets the columns that came later.
    if (wanted.length > 0) return [{ layout, found, headers: layout.columns, desired }];
    return found === null ? [] : [{ layout, found, headers: found.headers, desired }];
  });
}

/** The sheet on which it stands, or comes. */
export function sheetOf({ found, layout }: PresentTable): string {
  return found?.sheet ?? layout.sheet;
}
