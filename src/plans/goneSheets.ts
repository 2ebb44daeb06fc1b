import { unfinishedOrders } from "./log";
import { missingTables } from "./missingTables";
import type { WorkbookContent } from "./workbookContent";

/**
 * The sheets of which a planner must hear that they are gone. While an order is not finished its tables may not stand yet: completing it
 * goes first, and an update would make them blank.
 */
export function goneSheets(content: WorkbookContent): readonly string[] {
  return unfinishedOrders(content).length > 0 ? [] : missingTables(content).map(({ sheet }) => sheet);
}
