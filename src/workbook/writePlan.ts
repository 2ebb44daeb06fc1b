import { logRow } from "./decisionRows";
import { guardInput, guardInputs, markInput, markInputs } from "./inputColumns";
import type { FoundTable, WorkbookContent } from "./readTables";
import { type BlockWrite, hasSheet, type SheetPlan, type TableWrite } from "./sheetPlan";
import { HEADER_ROW, tableLayouts } from "./tableLayouts";
import { blank, writeCells } from "./writeGateway";
import { appendRows, createTable, isBlankTable } from "./writeTable";

/**
 * Puts a plan in the queue of Excel: new tables with their rows, rows below tables that are there, single cells, blocks, and
 * the row of the log. Nothing goes to Excel before the caller's one `sync`, so that it is one step to undo.
 */
export function writePlan(
  context: Excel.RequestContext,
  plan: SheetPlan,
  content: WorkbookContent,
  log: FoundTable | null,
  now: Date,
): void {
  // Every sheet first: formulas on one refer to others.
  for (const { layout, found } of plan.tables) {
    if (found === null && !hasSheet(content, layout.sheet)) context.workbook.worksheets.add(layout.sheet);
  }
  // Then the blocks: rows of tables know some of their cells by name.
  for (const block of plan.blocks) writeBlock(context.workbook.worksheets.getItem(block.sheet), block);
  for (const write of plan.tables) writeTable(context, write, true);
  for (const { table, row, header, content: cell } of plan.cells) {
    const body = context.workbook.tables.getItem(table.id).getDataBodyRange();
    writeCells(body.getCell(row, table.headers.indexOf(header)), [[cell]]);
  }
  const layout = tableLayouts.LRT_Logboek;
  writeTable(context, { layout, found: log, rows: [logRow(plan.log, now)] }, hasSheet(content, layout.sheet));
}

function writeBlock(sheet: Excel.Worksheet, { row, column, contents, cells = [] }: BlockWrite): void {
  const range = sheet.getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 0);
  writeCells(range, contents);
  range.format.autofitColumns();
  for (const { isInput, name, rule, ...place } of cells) {
    const cell = sheet.getRangeByIndexes(row + place.row, column + place.column, 1, 1);
    if (isInput) markInput(cell, 1);
    if (rule !== undefined) guardInput(cell, rule);
    if (name !== undefined) sheet.names.add(name, cell);
  }
}

function writeTable(context: Excel.RequestContext, { layout, found, rows }: TableWrite, sheetExists: boolean): void {
  if (found !== null) {
    if (rows.length === 0) return;
    const first = isBlankTable(found) ? found.row + 1 : found.row + 1 + found.rows.length;
    appendRows(context, found, layout, rows);
    const sheet = context.workbook.worksheets.getItem(found.sheet);
    const added = sheet.getRangeByIndexes(first, found.column, rows.length, found.headers.length);
    markInputs(added, rows.length, found.headers, layout);
    return;
  }
  const all = rows.length === 0 ? [layout.columns.map(() => blank())] : rows;
  createTable(context, layout, all, sheetExists);
  const sheet = context.workbook.worksheets.getItem(layout.sheet);
  const body = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, all.length, layout.columns.length);
  markInputs(body, all.length, layout.columns, layout);
  guardInputs(sheet, layout, 0);
  if (layout.frozenColumns !== undefined) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, layout.frozenColumns));
  }
}
