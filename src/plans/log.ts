/** The log: who did what and when, what it was before; and for machines the order itself, so that anyone can finish it. */
import { text } from "./cellContent";
import { cellText } from "./cellText";
import type { DesiredTable, LogEntry } from "./desiredState";
import { keptMoment, stampOf } from "./isLater";
import { isWritten } from "./logCells";
import type { Order } from "./order";
import { columnOf, recogniseTable } from "./recogniseTable";
import { type DesiredRow, rowOf, tableHead, tableLayout } from "./tableLayout";
import { addInVersion } from "./version";
import type { FoundTable, WorkbookContent } from "./workbookContent";

export const logSteps = { begun: "begonnen", done: "gereed", ended: "gestopt" } as const;

/** More than this does not fit in a cell: such an order is chosen again in the pane. */
const LONGEST_ORDER = 32_000;

const head = tableHead({
  name: "LRT_Logboek",
  sheet: "Logboek",
  columns: [
    "Opdracht",
    "Stap",
    "Tijdstip",
    "Wie",
    "Actie",
    "Onderwerp",
    "Oud",
    "Nieuw",
    "Toelichting",
    "Tijdstip (UTC)",
    "Oude vingerafdruk",
    "Nieuwe vingerafdruk",
    "Versie",
    "Opdracht (voor de invoegtoepassing)",
  ],
  key: ["Opdracht"],
});

export const logLayout = tableLayout(head, {
  title: "Logboek",
  explanation: "Wat de invoegtoepassing in deze werkmap schreef, wie dat vroeg en wanneer. Er komen alleen regels bij.",
  added: ["Opdracht", "Stap", "Tijdstip", "Wie", "Oud", "Nieuw", "Opdracht (voor de invoegtoepassing)"],
  frozenColumns: 2,
  widths: {
    Opdracht: 70,
    Stap: 60,
    Tijdstip: 130,
    Wie: 110,
    Actie: 150,
    Onderwerp: 160,
    Oud: 90,
    Nieuw: 90,
    Toelichting: 260,
  },
});

export type LogStep = (typeof logSteps)[keyof typeof logSteps];

/** What an order that is given again makes anew of its line: when that was, by whom, and the order itself. What was before it stays. */
const GIVEN: readonly (typeof head.columns)[number][] = [
  "Tijdstip",
  "Wie",
  "Tijdstip (UTC)",
  "Versie",
  "Opdracht (voor de invoegtoepassing)",
];

/** The row of an order in the log; its line, where there is one, only hears how far it came. */
export function logRow(order: Order, entry: LogEntry, step: LogStep, isAgain = false): DesiredRow {
  return rowOf(
    head,
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

/**
 * Whether the line of an order is of an earlier time that it was given: its rows get the later moment, and who compares the two must find
 * the same one in the log.
 */
export function isGivenAgain(order: Order, content: WorkbookContent): boolean {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return false;
  const { value: table } = found;
  const line = lineOf(order.id, table);
  const cell = (header: (typeof head.columns)[number]): string => cellText(columnOf(table, head, header)[line]);
  const kept = cell("Opdracht (voor de invoegtoepassing)");
  return line >= 0 && (kept === "" ? cell("Tijdstip (UTC)") !== stampOf(order) : keptMoment(kept) !== order.at);
}

/** What the log says of an order: nothing, that it was begun, or that it is done. */
export function stepOf(orderId: string, content: WorkbookContent): LogStep | null {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return null;
  const line = lineOf(orderId, found.value);
  if (line < 0) return null;
  return isWritten(found.value, line, "Stap") && cellText(columnOf(found.value, head, "Stap")[line]) === logSteps.done
    ? logSteps.done
    : logSteps.begun;
}

/** What the log says that an order is about; null when it does not know the order. */
export function subjectOf(orderId: string, content: WorkbookContent): string | null {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return null;
  const line = lineOf(orderId, found.value);
  return line < 0 ? null : cellText(columnOf(found.value, head, "Onderwerp")[line]);
}

function lineOf(orderId: string, table: FoundTable): number {
  const ids = columnOf(table, head, "Opdracht");
  return ids.findIndex((cell, line) => cellText(cell) === orderId && isWritten(table, line, "Opdracht"));
}

/** The orders in the log of which an order knew when it was given, whatever moment they carry. */
export function idsSeen({ seen }: Pick<Order, "seen">): ReadonlySet<string> {
  return new Set((seen?.[head.name] ?? "").split(" "));
}

/** An order that was begun and did not finish. */
export interface UnfinishedOrder {
  readonly id: string;
  readonly action: string;
  readonly subject: string;
  readonly who: string;
  readonly time: string;
  /** The order itself as it was kept, or empty when it was too large to keep. */
  readonly kept: string;
}

export function unfinishedOrders(content: WorkbookContent): readonly UnfinishedOrder[] {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return [];
  const table = found.value;
  const column = (header: (typeof head.columns)[number]): readonly string[] =>
    columnOf(table, head, header).map(cellText);
  const [ids, steps, actions, subjects, people, times, kept] = [
    column("Opdracht"),
    column("Stap"),
    column("Actie"),
    column("Onderwerp"),
    column("Wie"),
    column("Tijdstip"),
    column("Opdracht (voor de invoegtoepassing)"),
  ];
  // Somebody may have typed in the log: only what says that it is done, or was ended by hand, is not open.
  const isOpen = (line: number): boolean => {
    const step = (steps[line] ?? "").toLowerCase();
    return step === logSteps.begun || (step === "" && actions[line] !== "");
  };
  const hasSteps = table.headers.includes("Stap");
  return ids.flatMap((id, line) =>
    id === "" || !hasSteps || !isOpen(line) || !isWritten(table, line, "Opdracht", "Stap")
      ? []
      : [
          {
            id,
            action: actions[line] ?? "",
            subject: subjects[line] ?? "",
            who: people[line] ?? "",
            time: times[line] ?? "",
            kept: kept[line] ?? "",
          },
        ],
  );
}

/** The order as text, or nothing when it does not fit in a cell. */
export function orderText(order: Order): string {
  // That it was done its line says.
  const kept = JSON.stringify({ ...order, isSettled: undefined });
  return kept.length > LONGEST_ORDER ? "" : kept;
}
