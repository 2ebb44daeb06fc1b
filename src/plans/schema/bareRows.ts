/**
 * Rows that came into a workbook of this schema without the formulas of this schema: a colleague whose pane is still that of version 0.2.0
 * wrote them, or somebody typed a row. What builds on them is unknown until an update brings the formulas.
 */
import { cellText } from "../cellText";
import { layouts } from "../layouts";
import { unfinishedOrders } from "../log";
import { recogniseTable } from "../recogniseTable";
import type { TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";

/** The lines of the body (from 0) of which the columns that came later and compute themselves are all blank. */
export function bareLines(layout: TableLayout, table: FoundTable): readonly number[] {
  const { added = [], formulas = {} } = layout;
  const places = added
    .filter((header) => Object.hasOwn(formulas, header))
    .map((header) => table.headers.indexOf(header));
  if (places.length === 0 || places.includes(-1)) return [];
  const keys = layout.key.map((header) => table.headers.indexOf(header));
  return table.rows.flatMap((row, line) =>
    keys.some((place) => cellText(row[place]) !== "") && places.every((place) => isBlank(table, line, place))
      ? [line]
      : [],
  );
}

function isBlank({ rows, formulas }: FoundTable, line: number, place: number): boolean {
  return [rows, formulas ?? rows].every((cells) => cellText(cells[line]?.[place]) === "");
}

/**
 * The sheets that hold such rows. While an order is not finished they may be its own: completing it goes first.
 */
export function bareSheets(content: WorkbookContent): readonly string[] {
  if (unfinishedOrders(content).length > 0) return [];
  return layouts.flatMap((layout) => {
    const found = recogniseTable(layout, content.tables);
    return found.ok && found.value !== null && bareLines(layout, found.value).length > 0 ? [found.value.sheet] : [];
  });
}
