import { halfYearName } from "../../housing/halfYear";
import { regionOfCode } from "../../reference/regions";
import texts from "../../text/nl/quotaSheet.json";
import { cellText } from "../cellText";
import { stampOf } from "../isLater";
import { logHead, logLayout } from "../log";
import type { Order } from "../order";
import { columnOf, recogniseTable } from "../recogniseTable";
import type { WorkbookContent } from "../workbookContent";
import type { ExchangeChoice } from "./housingChoices";

/**
 * Whether the log knows another exchange of the same second and half-year that shares a municipality: the moment of a row does not tell then
 * of which of the two it is.
 */
export function sharesMoment(
  order: Pick<Order, "id" | "at">,
  { halfYear, parties }: Pick<ExchangeChoice, "halfYear" | "parties">,
  { tables }: Pick<WorkbookContent, "tables">,
): boolean {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return false;
  const { value: table } = found;
  const column = (header: (typeof logHead.columns)[number]): readonly string[] =>
    columnOf(table, logHead, header).map(cellText);
  const [ids, actions, stamps] = [column("Opdracht"), column("Actie"), column("Tijdstip (UTC)")];
  const subjects = column("Onderwerp");
  const others = subjects.filter(
    (_subject, line) =>
      ids[line] !== order.id && actions[line] === texts.logExchange && stamps[line] === stampOf(order),
  );
  const names = parties.map(({ code }) => regionOfCode(code)?.name ?? code);
  // What somebody typed over the subject of a line tells nothing of its municipalities.
  const isApart = (subject: string): boolean =>
    subject.includes(":") &&
    (!subject.startsWith(`${halfYearName(halfYear)}:`) || names.every((name) => !subject.includes(` ${name} `)));
  return !others.every(isApart);
}
