/** The log: who did what and when, what it was before; and for machines the order itself, so that anyone can finish it. */
import { cellText } from "./cellText";
import { isWritten } from "./logCells";
import { KEPT } from "./keptColumn";
import type { Order } from "./order";
import { columnOf, recogniseTable } from "./recogniseTable";
import { tableHead, tableLayout } from "./tableLayout";
import type { FoundTable, WorkbookContent } from "./workbookContent";

export const logSteps = { begun: "begonnen", done: "gereed", ended: "gestopt" } as const;

export const logHead = tableHead({
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
    KEPT,
  ],
  key: ["Opdracht"],
});

export const logLayout = tableLayout(logHead, {
  added: ["Opdracht", "Stap", "Tijdstip", "Wie", "Oud", "Nieuw", KEPT],
  frozenColumns: 2,
  widths: {
    Opdracht: 70,
    Stap: 60,
    Tijdstip: 130,
    Wie: 110,
    Actie: 150,
    Onderwerp: 260,
    Oud: 150,
    Nieuw: 260,
    Toelichting: 370,
  },
});

export type LogStep = (typeof logSteps)[keyof typeof logSteps];

/** What the log says of an order: nothing, that it was begun, or that it is done. */
export function stepOf(orderId: string, content: WorkbookContent): LogStep | null {
  const line = ownLine(orderId, content);
  if (line === null) return null;
  return line.isWritten("Stap") && line.cell("Stap") === logSteps.done ? logSteps.done : logSteps.begun;
}

/** Whether the log says that an order came to its end: it is done, or was ended. Given again it would be another one. */
export function hasEnded(orderId: string, content: WorkbookContent): boolean {
  return isEnded(orderId, content) || stepOf(orderId, content) === logSteps.done;
}

/** Whether the log says that an order was ended, as people do by typing that there, in whatever word. */
export function isEnded(orderId: string, content: WorkbookContent): boolean {
  const line = ownLine(orderId, content);
  if (line?.isWritten("Stap") !== true) return false;
  const step = line.cell("Stap").toLowerCase();
  return step !== "" && step !== logSteps.begun && step !== logSteps.done;
}

/** What the log says that an order is about; null when it does not know the order. */
export function subjectOf(orderId: string, content: WorkbookContent): string | null {
  return ownLine(orderId, content)?.cell("Onderwerp") ?? null;
}

interface OwnLine {
  readonly cell: (header: "Stap" | "Onderwerp") => string;
  readonly isWritten: (header: "Stap") => boolean;
}

function ownLine(orderId: string, { tables }: Pick<WorkbookContent, "tables">): OwnLine | null {
  const found = recogniseTable(logLayout, tables);
  const table = found.ok ? found.value : null;
  const line = table === null ? -1 : lineOf(orderId, table);
  if (table === null || line < 0) return null;
  return {
    cell: (header) => cellText(columnOf(table, logHead, header)[line]),
    isWritten: (header) => isWritten(table, line, header),
  };
}

/** The row of the body in which the line of an order stands; -1 where it has none. */
export function lineOf(orderId: string, table: FoundTable): number {
  const ids = columnOf(table, logHead, "Opdracht");
  return ids.findIndex((cell, line) => cellText(cell) === orderId && isWritten(table, line, "Opdracht"));
}

/** The orders in the log of which an order knew when it was given, whatever moment they carry. */
export function idsSeen({ seen }: Pick<Order, "seen">): ReadonlySet<string> {
  return new Set((seen?.[logHead.name] ?? "").split(" "));
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
  const found = logTableOf(content);
  if (found?.headers.includes("Stap") !== true) return [];
  // Somebody may have typed in the log: only what says that it is done, or was ended by hand, is not open.
  return toldLines(found).flatMap(({ line, step, ...order }) => {
    const isOpen = step.toLowerCase() === logSteps.begun || (step === "" && order.action !== "");
    return order.id !== "" && isOpen && isWritten(found, line, "Opdracht", "Stap") ? [order] : [];
  });
}

/** A line of the log as people read it. */
export interface ToldLine extends UnfinishedOrder {
  /** The row of the body, from 0. */
  readonly line: number;
  readonly step: string;
}

/** The log of a workbook; null where it has none, or one that is damaged. */
export function logTableOf({ tables }: Pick<WorkbookContent, "tables">): FoundTable | null {
  const found = recogniseTable(logLayout, tables);
  return found.ok ? found.value : null;
}

export function toldLines(table: FoundTable): readonly ToldLine[] {
  const column = (header: (typeof logHead.columns)[number]): readonly string[] =>
    columnOf(table, logHead, header).map(cellText);
  const [ids, steps, actions, subjects, people, times, kept] = (
    ["Opdracht", "Stap", "Actie", "Onderwerp", "Wie", "Tijdstip", KEPT] as const
  ).map(column);
  const at = (cells: readonly string[] | undefined, line: number): string => cells?.[line] ?? "";
  return table.rows.map((_row, line) => ({
    line,
    id: at(ids, line),
    step: at(steps, line),
    action: at(actions, line),
    subject: at(subjects, line),
    who: at(people, line),
    time: at(times, line),
    kept: at(kept, line),
  }));
}
