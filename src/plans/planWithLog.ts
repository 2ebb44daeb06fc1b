import { combine, type Result, succeed, then } from "../text/result";
import type { DesiredState } from "./desiredState";
import { logSteps, logTable } from "./log";
import type { Order } from "./order";
import { planOf } from "./planOf";
import { wholeLog } from "./wholeLog";
import type { WorkbookContent } from "./workbookContent";

/** What an order wants to be true, with its line in the log: the last of the tables. A log that is damaged takes no line. */
export function planWithLog(order: Order, content: WorkbookContent): Result<DesiredState> {
  const parts = combine({ desired: planOf(order, content), log: wholeLog(content) });
  return then(parts, ({ desired }) =>
    succeed({ ...desired, tables: [...desired.tables, logTable(order, desired.log, logSteps.done)] }),
  );
}
