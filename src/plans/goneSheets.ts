import { convertedTables } from "./convertedTables";
import { unfinishedOrders } from "./log";
import { missingTables } from "./missingTables";
import type { WorkbookContent } from "./workbookContent";

/**
 * The sheets of which a planner must hear that they are gone. While an order is not finished its tables may not stand yet: completing it
 * goes first, and an update would make them blank. One that was converted to a range is not gone: its rows would be left where they stand.
 */
export function goneSheets(content: WorkbookContent): readonly string[] {
  if (unfinishedOrders(content).length > 0) return [];
  const converted = new Set(convertedTables(content).map(({ layout }) => layout));
  return missingTables(content).flatMap((layout) => (converted.has(layout) ? [] : [layout.sheet]));
}
