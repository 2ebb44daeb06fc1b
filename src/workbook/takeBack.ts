/** Puts the workbook back to what it was before a batch of ours met a colleague's change. */
import type { Collision } from "../plans/collision";
import { runsOf } from "../plans/cellRuns";
import { keyOfDesired } from "../plans/rowKey";
import { type ChangedTable, linesByKey } from "../plans/tableDifference";
import { areaOf, cellAt, type FoundTable, type WorkbookContent } from "../plans/workbookContent";
import { putBackCells } from "./writeCells";

/**
 * @param before The workbook right before the batch.
 * @param now The workbook after it.
 */
export function takeBack(
  context: Excel.RequestContext,
  { cells, rows, placed }: Collision,
  before: WorkbookContent,
  now: WorkbookContent,
): void {
  for (const table of cells) restoreCells(context, table, before);
  for (const table of rows) takeRowsOut(context, table, before, now);
  for (const { sheet, row, column } of placed) {
    const found = before.areas.get(areaOf.placed({ sheet, row, column }));
    if (found === undefined) continue;
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row, column, found.cells.length, found.cells[0]?.length ?? 1);
    putBackCells(range, found.cells);
  }
}

/** Cells were written where they stood in the batch: there their old contents go. */
function restoreCells({ workbook }: Excel.RequestContext, table: ChangedTable, before: WorkbookContent): void {
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
  { workbook }: Excel.RequestContext,
  table: ChangedTable,
  before: WorkbookContent,
  now: WorkbookContent,
): void {
  const found = now.tables.find(({ id }) => id === table.found.id);
  if (found === undefined) return;
  const lines = linesOfOurs(table, found);
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

/** The lower ones of each key that the batch brought. */
function linesOfOurs({ layout, addedRows }: ChangedTable, found: FoundTable): readonly number[] {
  const lines = linesByKey(layout, found);
  return addedRows
    .flatMap((row) => lines.get(keyOfDesired(layout, row))?.at(-1) ?? [])
    .sort((one, other) => one - other);
}
