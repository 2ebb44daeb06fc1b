import { logRow } from "./decisionRows";
import { guardInputs, markInputs } from "./inputColumns";
import type { FoundTable, WorkbookContent } from "./readTables";
import { hasSheet, type SheetPlan, type TableWrite } from "./sheetPlan";
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
  for (const write of plan.tables) writeTable(context, write, true);
  for (const { table, row, header, content: cell } of plan.cells) {
    const body = context.workbook.tables.getItem(table.id).getDataBodyRange();
    writeCells(body.getCell(row, table.headers.indexOf(header)), [[cell]]);
  }
  for (const { sheet, row, column, contents } of plan.blocks) {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, contents.length, contents[0]?.length ?? 0);
    writeCells(range, contents);
    range.format.autofitColumns();
  }
  const layout = tableLayouts.LRT_Logboek;
  writeTable(context, { layout, found: log, rows: [logRow(plan.log, now)] }, hasSheet(content, layout.sheet));
}

function writeTable(context: Excel.RequestContext, { layout, found, rows }: TableWrite, sheetExists: boolean): void {
  if (found !== null) {
    if (rows.length === 0) return;
    const first = isBlankTable(found) ? found.row + 1 : found.row + 1 + found.rows.length;
    appendRows(context, found, layout, rows);
    const sheet = context.workbook.worksheets.getItem(found.sheet);
    markInputs(sheet.getRangeByIndexes(first, found.column, rows.length, found.headers.length), found.headers);
    return;
  }
  const all = rows.length === 0 ? [layout.columns.map(() => blank())] : rows;
  createTable(context, layout, all, sheetExists);
  const sheet = context.workbook.worksheets.getItem(layout.sheet);
  markInputs(sheet.getRangeByIndexes(HEADER_ROW + 1, 0, all.length, layout.columns.length), layout.columns);
  guardInputs(sheet, layout, 0);
  if (layout.frozenColumns !== undefined) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEADER_ROW + 1, layout.frozenColumns));
  }
}
