import { layouts } from "./layouts";
import { namedBy } from "./namedBy";
import { recogniseTable } from "./recogniseTable";
import type { TableLayout } from "./tableLayout";
import type { WorkbookContent } from "./workbookContent";

/**
 * Tables that the workbook does not hold any more while formulas of tables that are there compute from them: somebody took the sheet
 * away. A table whose headers are damaged is there.
 */
export function missingTables({ tables }: Pick<WorkbookContent, "tables">): readonly TableLayout[] {
  const found = layouts.map((layout) => ({ layout, table: recogniseTable(layout, tables) }));
  const named = new Set(
    found.flatMap(({ layout, table }) => (table.ok && table.value !== null ? [...namedBy(layout)] : [])),
  );
  return found.flatMap(({ layout, table }) =>
    named.has(layout.name) && table.ok && table.value === null ? [layout] : [],
  );
}
