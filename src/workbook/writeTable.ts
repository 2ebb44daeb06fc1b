import type { FoundTable } from "./readTables";
import { HEADER_ROW, type TableLayout } from "./tableLayouts";
import { blank, type CellContent, text, writeCells } from "./writeGateway";

/** Excel's own plain style: readable in print and in high contrast. */
export const TABLE_STYLE = "TableStyleLight1";

/** The sheet of that name; a new one when the plan found none, an empty one is used as it is. */
export function sheetFor(context: Excel.RequestContext, name: string, exists: boolean): Excel.Worksheet {
  const { worksheets } = context.workbook;
  return exists ? worksheets.getItem(name) : worksheets.add(name);
}

/** Makes a table of ours on a sheet of its own: title, explanation, header row, rows. */
export function createTable(
  context: Excel.RequestContext,
  { name, sheet: sheetName, title, explanation, columns, widths = {} }: TableLayout,
  rows: readonly (readonly CellContent[])[],
  sheetExists = false,
): void {
  const sheet = sheetFor(context, sheetName, sheetExists);
  writeHeading(sheet, title, explanation);
  const all = [columns.map((column) => text(column)), ...rows];
  const range = sheet.getRangeByIndexes(HEADER_ROW, 0, all.length, columns.length);
  writeCells(range, all);
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = TABLE_STYLE;
  range.format.autofitColumns();
  columns.forEach((column, index) => {
    const width = widths[column];
    if (width !== undefined) range.getColumn(index).format.columnWidth = width;
  });
}

/**
 * Writes rows directly below a table, which takes them in; columns of the planner's own stay blank. A table that holds
 * only the blank row it was made with gets its first row there.
 */
export function appendRows(
  context: Excel.RequestContext,
  table: FoundTable,
  { columns }: TableLayout,
  rows: readonly (readonly CellContent[])[],
): void {
  const ordered = rows.map((row) => table.headers.map((header) => row[columns.indexOf(header)] ?? blank()));
  const target = context.workbook.tables.getItem(table.id);
  const inside = isBlankTable(table) ? ordered.slice(0, 1) : [];
  const below = ordered.slice(inside.length);
  if (inside.length > 0) writeCells(target.getDataBodyRange(), inside);
  if (below.length === 0) return;
  const place = target.getRange().getRowsBelow(below.length);
  writeCells(place, below);
  // Whether a table takes in what is written below it is up to the version of Excel; where it did, this changes nothing.
  target.resize(target.getRange().getBoundingRect(place));
}

/** A table cannot be without rows: one that holds nothing yet has one blank row. */
export function isBlankTable({ rows }: FoundTable): boolean {
  return rows.length === 1 && (rows[0] ?? []).every((cell) => cell === "" || cell === null);
}

export function writeHeading(sheet: Excel.Worksheet, title: string, explanation: string): void {
  const heading = sheet.getRange("A1:A2");
  writeCells(heading, [[text(title)], [text(explanation)]]);
  const first = sheet.getRange("A1");
  first.format.font.bold = true;
  first.format.font.size = 14;
}
