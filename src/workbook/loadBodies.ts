import type { FoundTable } from "../plans/workbookContent";
import { type AskedPart, batchesOf, type Cut, type Part, type PlacedTable } from "../plans/readParts";
import { rangeAt } from "./rangeAt";

interface Asked extends AskedPart {
  readonly range: Excel.Range;
}

/**
 * Asks for the rows of tables. What does not fit in one answer is asked for in more round trips.
 *
 * @returns What to call to get them, by the id of the table; it does the round trips.
 */
export function loadBodies(
  context: Excel.RequestContext,
  placed: readonly PlacedTable[],
  cut: Cut,
): () => Promise<ReadonlyMap<string, FoundTable>> {
  const batches = batchesOf(placed.flatMap((table) => cut.partsOf(table)));
  const first = askParts(context, batches[0] ?? []);
  return async () => {
    await context.sync();
    const asked = [...first];
    for (const batch of batches.slice(1)) {
      asked.push(...askParts(context, batch));
      await context.sync();
    }
    return new Map(placed.map((table) => [table.table.id, cut.withRows(table, asked)]));
  };
}

export function askParts({ workbook }: Excel.RequestContext, parts: readonly Part[]): readonly Asked[] {
  return parts.map((part) => {
    return { part, range: rangeOf(workbook, part).load(part.placed.withFormulas ? "values,formulas" : "values") };
  });
}

/** What fits in one answer is asked of the table itself: a row that comes in meanwhile belongs to it. */
function rangeOf(workbook: Excel.Workbook, { placed: { table, place }, row, rows, isWhole, cut }: Part): Excel.Range {
  const { from, columns, isKept } = cut ?? { ...place, from: 0, isKept: false };
  if (!isWhole) return rangeAt(workbook, { sheet: place.sheet, row, rows, column: place.column + from, columns });
  const body = workbook.tables.getItem(table.id).getDataBodyRange();
  if (isKept) return body.getCell(row - place.row - 1, from).getResizedRange(rows - 1, 0);
  return cut === undefined ? body : body.getOffsetRange(0, from).getResizedRange(0, columns - place.columns);
}
