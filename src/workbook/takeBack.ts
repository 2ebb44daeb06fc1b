/** Puts the workbook back to what it was before a batch of ours met a colleague's change. */
import type { Collision } from "../plans/collision";
import { GENERAL_FORMAT } from "../plans/cellContent";
import { isGrown } from "../plans/isGrown";
import { isRearranged } from "../plans/isUntouched";
import { runsOf } from "../plans/cellRuns";
import { asWritten, movedBack, namedAsWritten, type Righted } from "../plans/movedBack";
import type { Difference } from "../plans/difference";
import { strayCells } from "../plans/strayCells";
import type { ChangedTable } from "../plans/tableDifference";
import { type TakenRows, takenRows } from "../plans/takenRows";
import type { FoundTable, WorkbookContent } from "../plans/workbookContent";
import type { SeenClaim } from "../plans/takenClaims";
import { askAlong } from "./askAlong";
import { besideRange, claimedRange } from "./rangeAt";
import { inExcel } from "./excelRun";
import { clearCells, putBackCells } from "./writeCells";

/**
 * @param before The workbook right before the batch.
 * @param now The workbook after it.
 * @returns What to call when this has come through: it puts right what went at a wrong place, as a colleague moved the rows of a table
 *   meanwhile, and answers whether anything was.
 */
export function takeBack(
  context: Excel.RequestContext,
  { cells, rows, columns, claims }: Collision,
  before: WorkbookContent,
  now: WorkbookContent,
): () => boolean {
  const { workbook } = context;
  const rights = [...new Set([...cells, ...rows, ...columns])].map((table) => {
    const [old, present] = [before, now].map(({ tables }) => tables.find(({ id }) => id === table.found.id));
    if (old === undefined || present === undefined) return () => false;
    const found = (isRearranged(old, table.found) ? asWritten : namedAsWritten)(present, table);
    const target = workbook.tables.getItem(found.id);
    const beside = claims.find(({ claim }) => claim.beside?.table === found.id);
    const body = askAlong(context, found, true);
    const cellsFrom = cells.includes(table) ? old : null;
    if (cellsFrom !== null) restoreCells(target, table, cellsFrom);
    if (cellsFrom !== null && !rows.includes(table) && isGrown(table, old, found)) resize(target, old.rows.length);
    const taken = rows.includes(table) ? takenRows(table, found, before) : null;
    // A colleague who takes rows out at this moment has what stands below come up: as far as rows of ours may go.
    const below = taken === null ? null : target.getRange().getRowsBelow(found.rows.length).load("formulas");
    if (taken !== null) takeRowsOut(target, taken);
    if (beside !== undefined) takeColumnsOut(target, beside);
    const width = found.headers.length - (beside?.claim.columns ?? 0);
    return () => putRight(target, movedBack({ table, cellsFrom, taken }, found, body(), below, width));
  });
  // First no table is left, so that no formula of one looks at another, and no header is filled in.
  for (const { claim } of claims) if (claim.table !== null) workbook.tables.getItem(claim.table).convertToRange();
  for (const one of claims) if (one.claim.beside === null) restoreArea(workbook, one);
  return () => rights.map((right) => right()).includes(true);
}

/** What a batch put beside the rows of others goes, where it is not known what it saw. Answers whether there was any. */
export async function putBackStrays(written: Difference, now: WorkbookContent): Promise<boolean> {
  const strays = strayCells(written, now);
  if (strays.length === 0) return false;
  await inExcel(async (context) => {
    for (const { table, cells } of strays) {
      const body = context.workbook.tables.getItem(table).getDataBodyRange();
      for (const { row, place, old } of cells) putBackCells(body.getCell(row, place), [[old]]);
    }
    await context.sync();
  });
  return true;
}

function putRight(target: Excel.Table, right: Righted | null): boolean {
  if (right === null) return false;
  resize(target, right.size);
  const body = target.getDataBodyRange();
  for (const { line, formulas } of [...right.rows].reverse()) {
    putBackCells(body.getCell(line, 0).getResizedRange(0, formulas.length - 1), [formulas]);
  }
  // From below, and once more: an Excel may take in what comes right below a table, and all that comes right below that.
  resize(target, right.size);
  return true;
}

/** The last columns of a table, which came with the batch: what was written in them may stand beside the rows of others. */
function takeColumnsOut(target: Excel.Table, { claim, stood, formats }: SeenClaim): void {
  target.resize(target.getRange().getResizedRange(0, -claim.columns));
  const rows = target.getRange();
  // A column that a colleague put in meanwhile made the headers come further on than the cells.
  clearCells(rows.getRow(0).getColumnsAfter(claim.columns));
  clearCells(besideRange(rows, claim));
  putBackCells(besideRange(rows.getRow(0), claim).getResizedRange(stood.length - 1, 0), stood, formats);
}

function restoreArea(workbook: Excel.Workbook, { claim, stood, formats }: SeenClaim): void {
  for (const name of claim.names) workbook.names.getItem(name).delete();
  for (const name of claim.brokenNames) workbook.names.getItem(name).formula = "=#REF!";
  if (claim.isWritten) putBackCells(claimedRange(workbook, claim), stood, formats);
}

/** Cells were written where they stood in the batch: there their old contents go. */
function restoreCells(target: Excel.Table, table: ChangedTable, old: FoundTable): void {
  const body = target.getDataBodyRange();
  for (const { header, first, contents } of runsOf(table)) {
    const place = table.found.headers.indexOf(header);
    // A column that this batch brought goes with its area.
    if (old.formulas === null || place < 0) continue;
    const cells = contents.map((_content, index) => [old.formulas?.[first + index]?.[place] ?? ""]);
    const cell = body.getCell(first, place);
    const looks = old.formats?.get(place);
    const formats = looks && contents.map((_content, index) => [looks[first + index]?.[0] ?? GENERAL_FORMAT]);
    putBackCells(cells.length === 1 ? cell : cell.getResizedRange(cells.length - 1, 0), cells, formats);
  }
}

/** Rows of ours at the end of a table go with its border; elsewhere they go one by one. What stood below comes back. */
function takeRowsOut(target: Excel.Table, { lines, stood, formats, over }: TakenRows): void {
  const [first] = lines;
  const body = target.getDataBodyRange();
  if (over !== null) putBackCells(body.getRow(over.line), [over.formulas], over.formats && [over.formats]);
  if (first === undefined) return;
  if (stood === null) {
    for (const line of [...lines].reverse()) body.getRow(line).delete("Up");
    return;
  }
  putBackCells(body.getRow(first).getResizedRange(lines.length - 1, 0), stood, formats);
  resize(target, first);
}

/** A table keeps one row; a blank one is what it was made with. */
function resize(target: Excel.Table, rows: number): void {
  target.resize(target.getHeaderRowRange().getResizedRange(Math.max(1, rows), 0));
}
