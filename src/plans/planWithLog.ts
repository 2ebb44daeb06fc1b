import { combine, type Result, succeed, then } from "../text/result";
import type { DesiredState, LogEntry } from "./desiredState";
import { isGivenAgain } from "./isGivenAgain";
import { logSteps, stepOf } from "./log";
import { logTable } from "./logRow";
import type { Order } from "./order";
import { planOf } from "./planOf";
import { wholeLog } from "./wholeLog";
import type { WorkbookContent } from "./workbookContent";

/** What an order wants to be true, with its line in the log: the last of the tables. A log that is damaged takes no line. A line that stood is as it was. */
export function planWithLog(order: Order, content: WorkbookContent, line?: LogEntry): Result<DesiredState> {
  const parts = combine({ desired: planOf(order, content), log: wholeLog(content) });
  return then(parts, ({ desired }) => {
    // One that was done once stays so, whatever came after it.
    const isEnded = desired.overtaken?.isClosed === true && stepOf(order.id, content) !== logSteps.done;
    const step = isEnded ? logSteps.ended : logSteps.done;
    return succeed({
      ...desired,
      tables: [...desired.tables, logTable(order, line ?? desired.log, step, isGivenAgain(order, content))],
    });
  });
}
