import { quotaLayouts } from "./housing/quotaLayouts";
import { layouts } from "./layouts";
import { namedBy } from "./namedBy";
import { recogniseTable } from "./recogniseTable";
import type { TableLayout } from "./tableLayout";
import type { WorkbookContent } from "./workbookContent";

/** What comes with the first half-year, whole: where the quotas are, these are, also the ones that no formula names. */
const withQuotas: readonly TableLayout[] = [quotaLayouts.LRT_Halfjaren, quotaLayouts.LRT_Ladder];

/**
 * Tables that the workbook does not hold any more while formulas of tables that are there compute from them, or that came with one that is
 * there: somebody took the sheet away. A table whose headers are damaged is there.
 */
export function missingTables({ tables }: Pick<WorkbookContent, "tables">): readonly TableLayout[] {
  const found = layouts.map((layout) => ({ layout, table: recogniseTable(layout, tables) }));
  const named = new Set(
    found.flatMap(({ layout, table }) => (table.ok && table.value !== null ? [...namedBy(layout)] : [])),
  );
  const quotas = recogniseTable(quotaLayouts.LRT_Taakstelling, tables);
  const hasQuotas = quotas.ok && quotas.value !== null;
  return found.flatMap(({ layout, table }) => {
    const isNeeded = named.has(layout.name) || (hasQuotas && withQuotas.includes(layout));
    return isNeeded && table.ok && table.value === null ? [layout] : [];
  });
}
