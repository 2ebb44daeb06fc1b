import { cellText } from "./cellText";
import { keptMoment, stampOf } from "./isLater";
import { lineOf, logLayout } from "./log";
import type { Order } from "./order";
import { columnOf, recogniseTable } from "./recogniseTable";
import type { WorkbookContent } from "./workbookContent";

/**
 * Whether the line of an order is of an earlier time that it was given: its rows get the later moment, and who compares the two must find
 * the same one in the log.
 */
export function isGivenAgain(order: Order, content: WorkbookContent): boolean {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return false;
  const { value: table } = found;
  const line = lineOf(order.id, table);
  const cell = (header: (typeof logLayout.columns)[number]): string =>
    cellText(columnOf(table, logLayout, header)[line]);
  const kept = cell("Opdracht (voor de invoegtoepassing)");
  return line >= 0 && (kept === "" ? cell("Tijdstip (UTC)") !== stampOf(order) : keptMoment(kept) !== order.at);
}
