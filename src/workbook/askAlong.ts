import { cutPartsOf, withCutRows } from "../plans/cutParts";
import { placedTable } from "../plans/provedTables";
import type { FoundTable } from "../plans/workbookContent";
import { askParts } from "./loadBodies";

/** The rows of a table with what goes along with a batch, which cannot be read in parts. */
export function askAlong(context: Excel.RequestContext, table: FoundTable, withFormulas = false): () => FoundTable {
  const placed = placedTable(table, 0, 0, withFormulas);
  const asked = askParts(context, cutPartsOf(placed, Number.MAX_SAFE_INTEGER));
  return () => withCutRows(placed, asked);
}
