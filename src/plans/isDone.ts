import type { DesiredState } from "./desiredState";
import { type Difference, difference, isNothing } from "./difference";
import { stepOf } from "./log";
import type { Run } from "./orderRun";
import type { WorkbookContent } from "./workbookContent";

/** Everything stands and the log says so; an order that found everything in place writes no line. One whose line stood gets it back. */
export function isDone(
  { order, begun }: Pick<Run, "order" | "begun">,
  desired: DesiredState,
  wanted: Difference,
  content: WorkbookContent,
): boolean {
  if (isNothing(wanted) || begun !== null) return isNothing(wanted);
  const withoutLog = difference({ ...desired, tables: desired.tables.slice(0, -1) }, content);
  return isNothing(withoutLog) && stepOf(order.id, content) === null;
}
