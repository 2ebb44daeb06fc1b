import type { FoundTable } from "../plans/workbookContent";
import { batchesOf, type Part, partsOf, type PlacedTable } from "../plans/readParts";
import { rangeAt } from "./rangeAt";

/**
 * Asks for the rows of tables. What does not fit in one answer is asked for in more round trips.
 *
 * @returns What to call to get them, by the id of the table; it does the round trips.
 */
export function loadBodies(
  context: Excel.RequestContext,
  placed: readonly PlacedTable[],
): () => Promise<ReadonlyMap<string, FoundTable>> {
  const batches = batchesOf(placed.flatMap((table) => partsOf(table)));
  const ask = (batch: readonly Part[]): readonly AskedPart[] =>
    batch.map((part) => {
      const range = rangeOf(context, part);
      range.load(part.placed.withFormulas ? "values,formulas" : "values");
      return { part, range };
    });
  const first = ask(batches[0] ?? []);
  return async () => {
    await context.sync();
    const asked = [...first];
    for (const batch of batches.slice(1)) {
      asked.push(...ask(batch));
      await context.sync();
    }
    return new Map(placed.map((table) => [table.table.id, withRows(table, asked)]));
  };
}

/** What fits in one answer is asked of the table itself: a row that comes in meanwhile belongs to it. */
function rangeOf(
  { workbook }: Excel.RequestContext,
  { placed: { table, place }, row, rows, isWhole }: Part,
): Excel.Range {
  return isWhole ? workbook.tables.getItem(table.id).getDataBodyRange() : rangeAt(workbook, { ...place, row, rows });
}

interface AskedPart {
  readonly part: Part;
  readonly range: Excel.Range;
}

function withRows({ table, withFormulas }: PlacedTable, asked: readonly AskedPart[]): FoundTable {
  const own = asked.filter(({ part }) => part.placed.table.id === table.id);
  return {
    ...table,
    rows: own.flatMap(({ range }): readonly (readonly unknown[])[] => range.values),
    formulas: withFormulas ? own.flatMap(({ range }): readonly (readonly unknown[])[] => range.formulas) : null,
  };
}
