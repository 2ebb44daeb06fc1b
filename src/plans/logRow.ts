/** The line that an order writes in the log, with the order itself for machines. */
import { text } from "./cellContent";
import type { DesiredTable, LogEntry } from "./desiredState";
import { stampOf } from "./isLater";
import { logHead, logLayout, type LogStep } from "./log";
import type { Order } from "./order";
import { type DesiredRow, rowOf } from "./tableLayout";
import { addInVersion } from "./version";

/** More than this does not fit in a cell: such an order is chosen again in the pane. */
const LONGEST_ORDER = 32_000;

/** What an order that is given again makes anew of its line: when that was, by whom, and the order itself. What was before it stays. */
const GIVEN: readonly (typeof logHead.columns)[number][] = [
  "Tijdstip",
  "Wie",
  "Tijdstip (UTC)",
  "Versie",
  "Opdracht (voor de invoegtoepassing)",
];

/** The row of an order in the log; its line, where there is one, only hears how far it came. */
export function logRow(order: Order, entry: LogEntry, step: LogStep, isAgain = false): DesiredRow {
  return rowOf(
    logHead,
    {
      Opdracht: text(order.id),
      Stap: text(step),
      Tijdstip: text(order.localTime),
      Wie: text(order.who),
      Actie: text(entry.action),
      Onderwerp: text(entry.subject),
      Oud: text(entry.before),
      Nieuw: text(entry.after),
      Toelichting: text(entry.remark),
      "Tijdstip (UTC)": text(stampOf(order)),
      "Oude vingerafdruk": text(entry.fingerprintBefore),
      "Nieuwe vingerafdruk": text(entry.fingerprintAfter),
      Versie: text(addInVersion),
      "Opdracht (voor de invoegtoepassing)": text(orderText(order)),
    },
    ["Stap", ...(isAgain ? GIVEN : [])],
  );
}

export function logTable(order: Order, entry: LogEntry, step: LogStep, isAgain = false): DesiredTable {
  return { layout: logLayout, rows: [logRow(order, entry, step, isAgain)] };
}

/** The order as text, or nothing when it does not fit in a cell. */
export function orderText(order: Order): string {
  // That it began or was done its line says.
  const kept = JSON.stringify({ ...order, isSettled: undefined, begun: undefined });
  return kept.length > LONGEST_ORDER ? "" : kept;
}
