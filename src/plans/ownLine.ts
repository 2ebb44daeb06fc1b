/**
 * The line of an order in the log, as the order itself knows it. Co-authors who append at the same moment write the same row and the last
 * one wins: the line of the other is gone, and everything else that it wrote stands.
 */
import { heldBy } from "./cellContent";
import { cellText } from "./cellText";
import type { LogEntry } from "./desiredState";
import { lineOf, logHead, logLayout, logSteps } from "./log";
import { logRow } from "./logRow";
import type { Order } from "./order";
import { columnOf, recogniseTable } from "./recogniseTable";
import type { FoundTable, WorkbookContent } from "./workbookContent";

/** What the log says of an order; undefined where it has no line of it. */
export function lineIn(orderId: string, content: WorkbookContent): LogEntry | undefined {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return undefined;
  const { value: table } = found;
  const line = lineOf(orderId, table);
  if (line < 0) return undefined;
  const cell = (header: (typeof logHead.columns)[number]): string => cellText(columnOf(table, logHead, header)[line]);
  return {
    action: cell("Actie"),
    subject: cell("Onderwerp"),
    before: cell("Oud"),
    after: cell("Nieuw"),
    remark: cell("Toelichting"),
    fingerprintBefore: cell("Oude vingerafdruk"),
    fingerprintAfter: cell("Nieuwe vingerafdruk"),
  };
}

/** The workbook as it is, with this line of a begun order at the end of its log. A log of which the columns are damaged stays as it is. */
export function withLine(order: Order, line: LogEntry, content: WorkbookContent): WorkbookContent {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok) return content;
  const log = found.value ?? noLog;
  const cells = logRow(order, line, logSteps.begun).cells;
  const row = log.headers.map((header) => {
    const cell = cells.get(header);
    return cell === undefined ? "" : heldBy(cell);
  });
  const { rows, formulas } = log;
  const whole = { ...log, rows: [...rows, row], formulas: formulas && [...formulas, row] };
  return { ...content, tables: [...content.tables.filter((table) => table !== log), whole] };
}

const noLog: FoundTable = {
  id: "",
  name: logHead.name,
  sheet: logHead.sheet,
  row: 0,
  column: 0,
  headers: logHead.columns,
  rows: [],
  formulas: [],
  hasTotals: false,
};
