import { type Result, succeed, then } from "../text/result";
import { withBrought } from "./broughtRows";
import type { DesiredState, LogEntry } from "./desiredState";
import { type Difference, difference } from "./difference";
import { stepOf } from "./log";
import type { Order } from "./order";
import type { Run } from "./orderRun";
import { withLine } from "./ownLine";
import { planWithLog } from "./planWithLog";
import type { WorkbookContent } from "./workbookContent";

/**
 * What an order wants in this round. One that is given again because it did not finish began, whatever became of its line. An order of which the line stood and went, while something else that it wrote stands, is not a new one:
 * planned as if it had never begun, an exchange would find its own figures to be somebody else's, and a comparison would be made twice. Its
 * line comes back, as it was.
 */
export function planInRun(
  { order, stood, first, brought }: Pick<Run, "order" | "stood" | "first" | "brought">,
  content: WorkbookContent,
): Result<DesiredState> {
  const begun = stood === null || stepOf(order.id, content) !== null ? null : planBegun(order, stood, content);
  const missing = begun === null ? 0 : amountOf(difference(begun, content));
  const isGivenAgain = order.line !== undefined && order.isSettled !== true;
  const isThere = isGivenAgain || missing === 1 || (first !== null && missing < amountOf(first));
  const planned = begun !== null && isThere ? succeed(begun) : planWithLog(order, content);
  return then(planned, (desired) => succeed(withBrought(desired, brought, content)));
}

/**
 * Whether the line of an order that was done is gone from the log, and nothing else of it. Where its cells hold something else now, as after
 * Ctrl+Z, its line would tell of what does not stand there.
 */
export function lacksOnlyLine(order: Order, content: WorkbookContent): boolean {
  if (order.line === undefined || stepOf(order.id, content) !== null) return false;
  const begun = planBegun(order, order.line, content);
  return begun !== null && begun.changed === undefined && amountOf(difference(begun, content)) === 1;
}

function planBegun(order: Order, line: LogEntry, content: WorkbookContent): DesiredState | null {
  const begun = { ...order, line };
  const planned = planWithLog(begun, withLine(begun, line, content));
  return planned.ok ? planned.value : null;
}

/** How much a difference holds: the line in the log, where it lacks, is one. */
function amountOf({ tables, blocks, placed, pointers }: Difference): number {
  const inTables = tables.map((table) =>
    table.kind === "new" ? table.rows.length : table.addedRows.length + table.cells.length + table.addedColumns.length,
  );
  const inBlocks = blocks.map(({ missing, missingNames }) => missing.length + missingNames.length);
  return [...inTables, ...inBlocks, placed.length, pointers.length].reduce((total, count) => total + count, 0);
}
