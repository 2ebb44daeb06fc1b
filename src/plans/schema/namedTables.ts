import { comparisonColumns } from "../comparison/comparisonColumns";
import { layouts } from "../layouts";
import { recogniseTable } from "../recogniseTable";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import type { NamedTable } from "./referenceName";

/** The name under which formulas of all comparisons are known. */
export const COMPARISON = "LRT_Vergelijk";

/** Every table of ours in the workbook with the name that we give it. */
export function namedTables(content: WorkbookContent): readonly NamedTable[] {
  return [
    ...layouts.flatMap((layout) => {
      const found = recogniseTable(layout, content.tables);
      return found.ok && found.value !== null ? [{ name: layout.name, table: found.value }] : [];
    }),
    ...comparisonTables(content).map((table) => ({ name: COMPARISON, table })),
  ];
}

/** A workbook may hold more comparisons, each a table of its own: they are known by their headers. */
export function comparisonTables({ tables }: Pick<WorkbookContent, "tables">): readonly FoundTable[] {
  return tables.filter(isComparison);
}

/** A comparison has all of its headers; a planner may have renamed its table. */
export function isComparison({ headers }: Pick<FoundTable, "headers">): boolean {
  return comparisonColumns.every((header) => headers.includes(header));
}
