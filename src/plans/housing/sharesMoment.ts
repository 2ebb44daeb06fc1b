import texts from "../../text/nl/quotaSheet.json";
import { cellText } from "../cellText";
import { stampOf } from "../isLater";
import { logHead, logLayout } from "../log";
import type { Order } from "../order";
import { columnOf, recogniseTable } from "../recogniseTable";
import type { WorkbookContent } from "../workbookContent";

/** Whether the log knows another exchange of the same second: then the moment of a row does not tell of which of the two it is. */
export function sharesMoment(order: Pick<Order, "id" | "at">, { tables }: Pick<WorkbookContent, "tables">): boolean {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return false;
  const { value: table } = found;
  const column = (header: (typeof logHead.columns)[number]): readonly string[] =>
    columnOf(table, logHead, header).map(cellText);
  const [ids, actions, stamps] = [column("Opdracht"), column("Actie"), column("Tijdstip (UTC)")];
  return ids.some(
    (id, line) => id !== order.id && actions[line] === texts.logExchange && stamps[line] === stampOf(order),
  );
}
