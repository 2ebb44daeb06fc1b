/**
 * What stood in the workbook right before a batch wrote: loaded in that same batch, so that no change can come in between. When it is
 * not what was read before, somebody was quicker, and it tells exactly what was written over.
 */
import { claimedAreas } from "../plans/claimedAreas";
import { columnsBefore } from "../plans/columnsBefore";
import type { DesiredState } from "../plans/desiredState";
import type { Difference } from "../plans/difference";
import { selectedAreas } from "../plans/formula/selectedAreas";
import { type BodyBefore, contentBefore } from "../plans/contentBefore";
import { fromLine, keptLine } from "../plans/keptOrders";
import { recogniseTable } from "../plans/recogniseTable";
import { rowsBelow } from "../plans/rowsBelow";
import type { ChangedTable } from "../plans/tableDifference";
import { type SeenClaim, seenClaim } from "../plans/takenClaims";
import { areaOf, type FoundCells, type FoundTable, sheetNamed, type WorkbookContent } from "../plans/workbookContent";
import { loadAreas } from "./loadAreas";
import { askAlong } from "./askAlong";
import { claimedRange } from "./rangeAt";

export interface Before {
  /** The workbook as it was when the batch began, as far as it matters. */
  readonly content: WorkbookContent;
  readonly claims: readonly SeenClaim[];
}

/** @returns What to call after the batch. */
export function loadBefore(
  context: Excel.RequestContext,
  difference: Difference,
  desired: DesiredState,
  content: WorkbookContent,
): () => Before {
  const { workbook } = context;
  const changed = difference.tables.flatMap((table) => (table.kind === "changed" ? [table] : []));
  const tables = new Map<string, FoundTable>(changed.map(({ found }) => [found.id, found]));
  for (const layout of desired.basis) {
    const found = recogniseTable(layout, content.tables);
    if (found.ok && found.value !== null) tables.set(found.value.id, found.value);
  }
  const bodies = [...tables.values()].map((table) => {
    const target = workbook.tables.getItem(table.id);
    const head = target.getHeaderRowRange().load("values");
    const columns = loadColumns(table, target.getDataBodyRange(), changed);
    return { table, head, body: askAlong(context, table), columns };
  });
  const belows = changed.flatMap((table) => {
    const count = rowsBelow(table);
    if (count === 0) return [];
    const range = workbook.tables.getItem(table.found.id).getRange().getRowsBelow(count);
    range.load("formulas,numberFormat,rowIndex,columnIndex");
    return [{ name: areaOf.below(table.found), range }];
  });
  const claims = claimedAreas(difference, content).map((claim) => {
    // A sheet that is made only now holds nothing.
    const isThere = sheetNamed(content, claim.sheet) !== undefined;
    return { claim, range: isThere ? claimedRange(workbook, claim).load("formulas,values,numberFormat") : null };
  });
  const selected = loadAreas(context, selectedAreas(desired.placed), content);
  return () => ({
    claims: claims.map(({ claim, range }) => seenClaim(claim, range)),
    content: contentBefore(
      content,
      bodies.map(({ table, head, body, columns }) => {
        return { table, headers: head.values[0] ?? [], rows: body().rows, ...columns() };
      }),
      [
        ...belows.map(({ name, range }): readonly [string, FoundCells] => [
          name,
          { row: range.rowIndex, column: range.columnIndex, cells: range.formulas, formats: range.numberFormat },
        ]),
        ...selected(),
      ],
    ),
  });
}

/** What to call after the batch answers what stood in the columns whose formulas matter, and how it looked, by their place. */
function loadColumns(
  table: FoundTable,
  body: Excel.Range,
  changed: readonly ChangedTable[],
): () => Pick<BodyBefore, "columns" | "formats"> {
  const cells = changed.flatMap(({ found, cells: own }) => (found.id === table.id ? own : []));
  const columns = columnsBefore(table, changed).map((place) => {
    const line = keptLine(table, place, cells);
    const range = line === null ? body.getColumn(place) : body.getCell(line, place);
    return { place, line, range: range.load("formulas,numberFormat") };
  });
  return () => ({
    columns: new Map(columns.map(({ place, line, range }) => [place, fromLine(line, range.formulas)])),
    formats: new Map(columns.map(({ place, line, range }) => [place, fromLine(line, range.numberFormat)])),
  });
}
