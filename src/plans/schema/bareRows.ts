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

/**
 * The lines of the body (from 0) of which the columns that came later and compute themselves are all blank, or that say nothing of
 * themselves although they hold something: an order that stopped half-way wrote them, and nobody knows of it any more.
 */
export function bareLines(layout: TableLayout, table: FoundTable): readonly number[] {
  const { added = [], formulas = {}, key } = layout;
  const placesOf = (headers: readonly string[]): readonly number[] =>
    headers.map((header) => table.headers.indexOf(header));
  const computing = placesOf(added.filter((header) => Object.hasOwn(formulas, header)));
  const verdict = placesOf(Object.hasOwn(formulas, "Controle") ? ["Controle"] : []);
  const keys = placesOf(key);
  const others = placesOf(layout.columns.filter((header) => !key.includes(header) && !Object.hasOwn(formulas, header)));
  const lacks = (places: readonly number[], line: number): boolean =>
    places.length > 0 && !places.includes(-1) && places.every((place) => isBlank(table, line, place));
  const holds = (places: readonly number[], line: number): boolean =>
    places.some((place) => cellText(table.rows[line]?.[place]) !== "");
  return table.rows.flatMap((_row, line) =>
    holds(keys, line) && (lacks(computing, line) || (lacks(verdict, line) && holds(others, line))) ? [line] : [],
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
