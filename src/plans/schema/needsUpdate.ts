import { anchors, dwellingNames } from "../housing/blockNames";
import { quotaLayouts } from "../housing/quotaLayouts";
import { taskLayouts } from "../housing/taskLayouts";
import type { OrderChoice } from "../order";
import { recogniseTable } from "../recogniseTable";
import type { TableLayout } from "../tableLayout";
import type { FoundTable, WorkbookContent } from "../workbookContent";
import { lacksColumns } from "./schemaOf";

/**
 * Whether an order would write in tables of an older schema that it cannot know well enough: rows whose columns were not there yet.
 * All other orders write in such a workbook as in any.
 */
export function needsUpdate({ kind }: OrderChoice, content: WorkbookContent): boolean {
  switch (kind) {
    case "halfYear":
    case "revision":
    case "exchange":
    case "officialList":
      return hasOlderQuota(content);
    case "dwellings":
      return hasOlderQuota(content) || hasOlderDwellings(content);
    default:
      return false;
  }
}

function hasOlderQuota(content: WorkbookContent): boolean {
  return Object.values(quotaLayouts).some((layout) => {
    const found = foundTable(layout, content);
    return found !== null && lacksColumns(layout, found);
  });
}

/** The block beside it had no name of its own, and its cells had. Without those somebody took it away: the order makes it again. */
function hasOlderDwellings(content: WorkbookContent): boolean {
  const isOlder = content.pointers.has(dwellingNames.lowest) && !content.pointers.has(anchors.dwellings);
  return isOlder && foundTable(taskLayouts.LRT_Woningen, content) !== null;
}

function foundTable(layout: TableLayout, { tables }: WorkbookContent): FoundTable | null {
  const found = recogniseTable(layout, tables);
  return found.ok ? found.value : null;
}
