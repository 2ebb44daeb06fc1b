/** Puts the workbook back to what it was before a batch of ours met a colleague's change. */
import type { ClaimedArea } from "../plans/claimedAreas";
import type { Collision } from "../plans/collision";
import { runsOf } from "../plans/cellRuns";
import { addedLines } from "../plans/addedLines";
import type { ChangedTable } from "../plans/tableDifference";
import { areaOf, cellAt, type WorkbookContent } from "../plans/workbookContent";
import type { SeenClaim } from "../plans/takenClaims";
import { rangeAt } from "./rangeAt";
import { putBackCells } from "./writeCells";

/**
 * @param before The workbook right before the batch.
 * @param now The workbook after it.
 */
export function takeBack(
  { workbook }: Excel.RequestContext,
  { cells, rows, claims }: Collision,
  before: WorkbookContent,
  now: WorkbookContent,
): void {
  for (const table of cells) restoreCells(workbook, table, before);
  for (const table of rows) takeRowsOut(workbook, table, before, now);
  // First no table is left, so that no formula of one looks at another, and no header is filled in.
  for (const { claim } of claims) if (claim.table !== null) workbook.tables.getItem(claim.table).convertToRange();
  for (const { claim, stood } of claims) restoreArea(workbook, claim, stood);
}

function restoreArea(workbook: Excel.Workbook, claim: ClaimedArea, stood: SeenClaim["stood"]): void {
  for (const name of claim.names) workbook.names.getItem(name).delete();
  for (const name of claim.brokenNames) workbook.names.getItem(name).formula = "=#REF!";
  putBackCells(rangeAt(workbook, claim), stood);
}

/** Cells were written where they stood in the batch: there their old contents go. */
function restoreCells(workbook: Excel.Workbook, table: ChangedTable, before: WorkbookContent): void {
  const old = before.tables.find(({ id }) => id === table.found.id);
  if (old?.formulas == null) return;
  const body = workbook.tables.getItem(old.id).getDataBodyRange();
  for (const { header, first, contents } of runsOf(table)) {
    const place = old.headers.indexOf(header);
    // A column that this batch brought was blank before, and harms nobody.
    if (place < 0) continue;
    const cells = contents.map((_content, index) => [old.formulas?.[first + index]?.[place] ?? ""]);
    const cell = body.getCell(first, place);
    putBackCells(cells.length === 1 ? cell : cell.getResizedRange(cells.length - 1, 0), cells);
  }
}

/** Rows of ours at the end of a table go with its border; elsewhere they go one by one. What stood below comes back. */
function takeRowsOut(
  workbook: Excel.Workbook,
  table: ChangedTable,
  before: WorkbookContent,
  now: WorkbookContent,
): void {
  const found = now.tables.find(({ id }) => id === table.found.id);
  if (found === undefined) return;
  const lines = addedLines(table, found);
  if (lines.length === 0) return;
  const target = workbook.tables.getItem(found.id);
  const first = found.rows.length - lines.length;
  if (!lines.every((line, index) => line === first + index)) {
    for (const line of [...lines].reverse()) target.getDataBodyRange().getRow(line).delete("Up");
    return;
  }
  const below = before.areas.get(areaOf.below(table.found));
  const ours = target
    .getDataBodyRange()
    .getRow(first)
    .getResizedRange(lines.length - 1, 0);
  const stood = lines.map((_line, index) =>
    found.headers.map((_header, place) => cellAt(below, found.row + 1 + first + index, found.column + place)),
  );
  putBackCells(ours, stood);
  // A table keeps one row; a blank one is what it was made with.
  target.resize(target.getHeaderRowRange().getResizedRange(Math.max(1, first), 0));
}
