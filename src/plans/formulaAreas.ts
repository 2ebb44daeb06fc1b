/** The formulas of our tables that the pane reads along: the first row of each. */
import { layouts } from "./layouts";
import { recogniseTable } from "./recogniseTable";
import { areaOf, type FoundTable, type WantedArea, type WorkbookContent } from "./workbookContent";

/** The first row of every table of ours that computes: a conversion to a range changes a formula in all rows of its column. */
export function firstRows(content: WorkbookContent): readonly WantedArea[] {
  return computingTables(content).flatMap(({ table }) => {
    const place = placeOf(table, content);
    if (place === undefined || place.rows < 2) return [];
    return [{ ...place, name: areaOf.first(table), row: place.row + 1, rows: 1 }];
  });
}

/** Tables of ours with columns that compute themselves. */
export function computingTables({ tables }: Pick<WorkbookContent, "tables">) {
  return layouts.flatMap((layout) => {
    const found = layout.formulas === undefined ? null : recogniseTable(layout, tables);
    return found?.ok === true && found.value !== null ? [{ layout, table: found.value }] : [];
  });
}

/** Where it stands, header row and body together. */
export function placeOf({ id }: FoundTable, { tables, places }: WorkbookContent) {
  return places[tables.findIndex((table) => table.id === id)];
}
