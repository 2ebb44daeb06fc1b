import "../text/writingSentences";
import { combine, fail, problem, type Result, succeed, then } from "../text/result";
import type { DesiredState, LogEntry } from "./desiredState";
import { isGivenAgain } from "./isGivenAgain";
import { isEnded, logSteps, stepOf } from "./log";
import { logTable } from "./logRow";
import type { Order } from "./order";
import { planOf } from "./planOf";
import { wholeLog } from "./wholeLog";
import type { WorkbookContent } from "./workbookContent";

/** What an order wants to be true, with its line in the log: the last of the tables. A log that is damaged takes no line. A line that stood is as it was. */
export function planWithLog(order: Order, content: WorkbookContent, line?: LogEntry): Result<DesiredState> {
  const parts = combine({ desired: planOf(order, content), log: wholeLog(content) });
  return then(parts, ({ desired }) => {
    const { isClosed = false } = desired.overtaken ?? {};
    if (!isClosed && isEnded(order.id, content)) return fail(problem("workbook.orderEnded"));
    // One that was done once stays so, whatever came after it.
    const isPassed = isClosed && stepOf(order.id, content) !== logSteps.done;
    const step = isPassed ? logSteps.ended : logSteps.done;
    return succeed({
      ...desired,
      tables: [...desired.tables, logTable(order, line ?? desired.log, step, isGivenAgain(order, content))],
    });
  });
}
