/** Of which tables an order must know the formulas, and not only what they show: long texts, of which an answer of Excel holds few. */
import { agreementLayout } from "./agreements/agreementLayout";
import { quotaLayouts } from "./housing/quotaLayouts";
import { taskLayouts } from "./housing/taskLayouts";
import type { OrderKind } from "./order";
import { recogniseTable } from "./recogniseTable";
import { isComparison } from "./schema/namedTables";
import { supplyLayouts } from "./supply/supplyLayouts";
import type { TableLayout } from "./tableLayout";
import type { FoundTable } from "./workbookContent";

/**
 * Tables that compute themselves and of which an order brings or renews rows: a row of a first try may lack its formulas. An update
 * looks at all of them.
 */
const tablesOfOrders: Readonly<Record<Exclude<OrderKind, "update">, readonly TableLayout[]>> = {
  decision: [],
  formula: [],
  example: [],
  comparison: [],
  halfYear: Object.values(quotaLayouts),
  revision: [quotaLayouts.LRT_Landelijk, quotaLayouts.LRT_Bijstelling],
  exchange: [quotaLayouts.LRT_Taakruil],
  officialList: [quotaLayouts.LRT_OfficieleLijst],
  inhabitants: [],
  dwellings: [taskLayouts.LRT_Woningen, taskLayouts.LRT_Doorstroomlocaties],
  transitionLocations: [taskLayouts.LRT_Doorstroomlocaties],
  threeTasks: [taskLayouts.LRT_DrieOpgaven],
  occupancy: [taskLayouts.LRT_Bezetting],
  checks: [],
  ignore: [],
  freeze: [],
  thaw: [],
  meeting: [],
  map: [],
  regions: [],
  agreements: [agreementLayout],
  glossary: [],
  seal: [],
  supply: Object.values(supplyLayouts),
};

export function needsFormulas(kind: OrderKind, table: FoundTable): boolean {
  if (kind === "update") return true;
  if (kind === "comparison") return isComparison(table);
  return tablesOfOrders[kind].some((layout) => {
    const found = recogniseTable(layout, [table]);
    return found.ok && found.value !== null;
  });
}
