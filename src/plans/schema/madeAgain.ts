/**
 * The tables that somebody took away while others compute from them, as an update makes them again: with what the add-in itself knows of
 * them. What people entered there does not come back. A national number is left to the order that opens its half-year: whether it was the
 * published one, nobody can tell.
 */
import { regionOfCode } from "../../reference/regions";
import { cellText } from "../cellText";
import type { DesiredState, DesiredTable } from "../desiredState";
import { openedRows } from "../housing/openedRows";
import { ladderRows, policyRow } from "../housing/policyRows";
import { locationTable } from "../housing/planTransitionLocations";
import { quotaHead } from "../housing/quotaHeads";
import { quotaLayouts } from "../housing/quotaLayouts";
import { taskLayouts } from "../housing/taskLayouts";
import { missingTables } from "../missingTables";
import { columnOf, recogniseTable } from "../recogniseTable";
import type { DesiredRow, TableLayout } from "../tableLayout";
import { isBlankTable, type WorkbookContent } from "../workbookContent";

/** @param isContinued Whether the update began before: a table that it made and did not fill is then filled. */
export function madeAgain(content: WorkbookContent, isContinued: boolean): Pick<DesiredState, "tables" | "blocks"> {
  const missing = missingTables(content);
  const { LRT_Beleid: policy, LRT_Halfjaren: overview, LRT_Ladder: ladder } = quotaLayouts;
  const { LRT_Doorstroomlocaties: places } = taskLayouts;
  const isFilled = (layout: TableLayout): boolean =>
    missing.includes(layout) || (isContinued && isBlank(layout, content));
  const locations = locationTable(null);
  const filled: readonly DesiredTable[] = [
    { layout: policy, rows: policyRows(content) },
    { layout: ladder, rows: ladderRows() },
    { layout: overview, rows: overviewRows(content) },
    ...locations.tables,
  ];
  const isToBeFilled = (layout: TableLayout): boolean => filled.some((table) => table.layout === layout);
  return {
    tables: [
      ...missing.filter((layout) => !isToBeFilled(layout)).map((layout) => ({ layout, rows: [] })),
      ...filled.filter(({ layout }) => isFilled(layout)),
    ],
    // Of a table that is there an update brings the block itself.
    blocks: missing.includes(places) ? locations.blocks : [],
  };
}

function isBlank(layout: TableLayout, { tables }: WorkbookContent): boolean {
  const found = recogniseTable(layout, tables);
  return found.ok && found.value !== null && isBlankTable(found.value);
}

/** One for each half-year of a province that has rows. */
function overviewRows({ tables }: WorkbookContent): readonly DesiredRow[] {
  const quota = recogniseTable(quotaLayouts.LRT_Taakstelling, tables);
  return quota.ok ? openedRows(quota.value) : [];
}

/** One for each province of which a half-year is open. */
function policyRows({ tables }: WorkbookContent): readonly DesiredRow[] {
  const quota = recogniseTable(quotaLayouts.LRT_Taakstelling, tables);
  const found = quota.ok ? quota.value : null;
  const codes = new Set(found === null ? [] : columnOf(found, quotaHead, "Provincie").map(cellText));
  return [...codes].flatMap((code) => {
    const province = regionOfCode(code);
    return province?.kind === "province" ? [policyRow(province)] : [];
  });
}
