import type { DesiredState } from "./desiredState";
import { type Difference, difference, isNothing } from "./difference";
import { stepOf } from "./log";
import type { Order } from "./order";
import type { WorkbookContent } from "./workbookContent";

/** Everything stands and the log says so; an order that found everything in place writes no line. */
export function isDone(order: Order, desired: DesiredState, wanted: Difference, content: WorkbookContent): boolean {
  if (isNothing(wanted)) return true;
  const withoutLog = difference({ ...desired, tables: desired.tables.slice(0, -1) }, content);
  return isNothing(withoutLog) && stepOf(order.id, content) === null;
}
