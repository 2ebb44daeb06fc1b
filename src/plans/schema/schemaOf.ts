import { layouts } from "../layouts";
import { logLayout } from "../log";
import { recogniseTable } from "../recogniseTable";
import { pointerNames, SCHEMA_VERSION } from "../reception/pointers";
import type { TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { lostColumns } from "./lostColumns";

/**
 * By which schema a workbook was written. Its cell on Start says so, unless the tables show that they are older: the cell is not there, or
 * came with a decision later than they did. A table is older when it lacks the columns that came later, and did not lose them. The log does
 * not tell: every order gives it those columns.
 */
export function schemaOf(content: WorkbookContent): number {
  const stated = content.pointers.get(pointerNames.schema)?.value;
  if (typeof stated === "number" && stated !== SCHEMA_VERSION) return stated;
  const isOlder = layouts.some((layout) => {
    const found = recogniseTable(layout, content.tables);
    return layout !== logLayout && found.ok && found.value !== null && lacksColumns(layout, found.value);
  });
  return isOlder && lostColumns(content).length === 0 ? 1 : SCHEMA_VERSION;
}

/** True when a table lacks a column that came with a later schema. */
export function lacksColumns({ added = [] }: Pick<TableLayout, "added">, { headers }: FoundTable): boolean {
  return added.some((header) => !headers.includes(header));
}
