import { keyOfDesired } from "./rowKey";
import { type ChangedTable, linesByKey } from "./tableDifference";
import type { FoundTable } from "./workbookContent";

/** The lines that an order brought, from above: of a key that stands more often the lowest one, as rows come at the end of a table. */
export function addedLines(
  { layout, addedRows }: Pick<ChangedTable, "layout" | "addedRows">,
  found: FoundTable,
): readonly number[] {
  const lines = linesByKey(layout, found);
  return addedRows
    .flatMap((row) => lines.get(keyOfDesired(layout, row))?.at(-1) ?? [])
    .sort((one, other) => one - other);
}
