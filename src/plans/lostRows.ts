import { hasOwnCells } from "./comparison/comparisonPlace";
import { difference } from "./difference";
import { isEnded } from "./log";
import type { Order } from "./order";
import { lacksOnlyLine } from "./planOfBegun";
import { planOf } from "./planOf";
import type { WorkbookContent } from "./workbookContent";

/**
 * True when rows or tables of an order that was done are gone, or stand twice, or its line in the log is. What people change in them since,
 * and pointers that a later order moved, is no loss, and of an order that people ended in the log nothing is; nor is a row of Genegeerd that is gone, or the table of a comparison of which the cells beside it stand.
 */
export function lostRows(order: Order, content: WorkbookContent): boolean {
  if (isEnded(order.id, content)) return false;
  if (lacksOnlyLine(order, content)) return true;
  // The sheet itself says that whoever takes such a row away makes the finding count again.
  if (order.choice.kind === "ignore") return false;
  const planned = planOf(order, content);
  if (!planned.ok) return false;
  return difference(planned.value, content).tables.some((table) =>
    table.kind === "new" ? !hasOwnCells(table.layout, content) : table.addedRows.length > 0 || table.isDoubled,
  );
}
