import "../text/writingSentences";
import { problem, type Problem } from "../text/result";
import { changedSince } from "./base";
import { stepOf } from "./log";
import type { Order } from "./order";
import { wholeLog } from "./wholeLog";
import type { WorkbookContent } from "./workbookContent";

/**
 * Why an order is not even planned. Without its log nobody can tell what it wrote before; and a workbook that changed since its preview is
 * shown anew first, unless the order had begun. Of one that began or was done before, the preview is long past, also where its line went out of
 * the log.
 */
export function refusals(order: Order, content: WorkbookContent, isFirstLook: boolean): readonly Problem[] {
  const log = wholeLog(content);
  if (!log.ok) return log.problems;
  if (!isFirstLook || order.isSettled === true || stepOf(order.id, content) !== null) return [];
  return changedSince(order.base, order.choice, content).length > 0 ? [problem("workbook.changedByColleague")] : [];
}
