import { type Result, succeed } from "../text/result";
import type { DesiredState, LogEntry } from "./desiredState";
import { type Difference, difference } from "./difference";
import { logLayout, stepOf } from "./log";
import type { BegunOrder, Order } from "./order";
import { withLine } from "./ownLine";
import { planWithLog } from "./planWithLog";
import { recogniseTable } from "./recogniseTable";
import { keyOfDesired, keysOfFound } from "./rowKey";
import { saysTheSame } from "./tableDifference";
import type { WorkbookContent } from "./workbookContent";

/**
 * What an order wants of which the line in the log went while something else that it wrote stands. It is no new one: planned as if it had
 * never begun, an exchange would find its own figures to be somebody else's, and a comparison would be made twice. Its line comes back, as
 * it was.
 *
 * @returns Null when its line stands, when it is not sure that it ever did, and when nothing of it stands: then it is planned as any other.
 */
export function planOfBegun(order: Order, begun: BegunOrder | null, content: WorkbookContent): DesiredState | null {
  if (begun === null || stepOf(order.id, content) !== null) return null;
  const { line, wanted, isSure } = begun;
  const planned = isSure ? planWithLine(order, line, content) : null;
  if (planned === null || isOfOthers(order, planned, content)) return null;
  const missing = amountOf(difference(planned, content));
  return missing === 0 || (wanted !== null && missing < wanted) ? planned : null;
}

/** What an order wants on a workbook, whether it began or not. */
export function planAnew(
  { order, begun }: { readonly order: Order; readonly begun: BegunOrder | null },
  content: WorkbookContent,
): Result<DesiredState> {
  const planned = planOfBegun(order, begun, content);
  return planned === null ? planWithLog(order, content) : succeed(planned);
}

/** A comparison is known by its line alone: without that, what stands under its name must be what it wrote, and nothing else. */
function isOfOthers({ choice }: Order, { tables }: DesiredState, content: WorkbookContent): boolean {
  const [wanted] = tables;
  if (choice.kind !== "comparison" || wanted === undefined) return false;
  const recognised = recogniseTable(wanted.layout, content.tables);
  const found = recognised.ok ? recognised.value : null;
  if (found === null) return false;
  const rows = new Map(wanted.rows.map((row) => [keyOfDesired(wanted.layout, row), row]));
  return keysOfFound(wanted.layout, found).some((key, place) => {
    const row = key === null ? undefined : rows.get(key);
    return key !== null && (row === undefined || !saysTheSame(wanted, row.cells, found, place));
  });
}

/**
 * Whether the line of an order that was done is gone from the log, and nothing else of it. Where its cells hold something else now, as after
 * Ctrl+Z, its line would tell of what does not stand there.
 */
export function lacksOnlyLine(order: Order, content: WorkbookContent): boolean {
  const { begun } = order;
  const planned = begun === undefined ? null : planOfBegun(order, { ...begun, wanted: null }, content);
  return planned !== null && planned.changed === undefined;
}

function planWithLine(order: Order, line: LogEntry, content: WorkbookContent): DesiredState | null {
  const planned = planWithLog(order, withLine(order, line, content), line);
  return planned.ok ? planned.value : null;
}

/** How many cells and names a difference holds, the log left out: a row that stands half has a part of its cells. */
export function amountOf({ tables, blocks, placed, pointers }: Difference): number {
  const inTables = tables.map((table) => {
    if (table.layout === logLayout) return 0;
    const width = table.layout.columns.length;
    return table.kind === "new"
      ? table.rows.length * width
      : table.addedRows.length * width + table.cells.length + table.addedColumns.length;
  });
  const inBlocks = blocks.map(({ missing, missingNames }) => missing.length + missingNames.length);
  return [...inTables, ...inBlocks, placed.length, pointers.length].reduce((total, count) => total + count, 0);
}
