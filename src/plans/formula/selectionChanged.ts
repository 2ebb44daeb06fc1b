import { areaOf, type WorkbookContent } from "../workbookContent";
import type { SelectedWeights } from "./formulaChoice";
import { selectionPrint } from "./selectionPrint";

/**
 * Whether the cells that a planner selected no longer show what the preview was made of: rows moved, were sorted or were typed over. A
 * formula names cells by their place, so it would divide by something else than the planner saw.
 *
 * @returns False as well when nobody read those cells.
 */
export function selectionChanged({ from, seen }: SelectedWeights, { areas }: Pick<WorkbookContent, "areas">): boolean {
  const shown = from === undefined ? undefined : areas.get(areaOf.selected(from))?.shown;
  return shown !== undefined && selectionPrint(shown) !== seen;
}
