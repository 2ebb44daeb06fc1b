/**
 * Orders in the log that came after one that is completed now: what they wrote is newer and stays. Of two in one second the kept order tells
 * which was the later one.
 */
import "../text/writingSentences";
import { cellText } from "./cellText";
import type { LogEntry, OvertakenOrder } from "./desiredState";
import { isLater, keptMoment, stampOf } from "./isLater";
import { idsSeen, logLayout, logSteps } from "./log";
import { isWritten, TELLING } from "./logCells";
import type { Order } from "./order";
import { recogniseTable } from "./recogniseTable";
import type { FoundTable, WorkbookContent } from "./workbookContent";
import { problem } from "../text/result";

export interface LaterOrder {
  readonly action: string;
  readonly subject: string;
  /** Whether the log says that it is done; else part of it may be there. */
  readonly isDone: boolean;
  /** The order as the log kept it, or empty. */
  readonly kept: string;
}

type GivenAt = Pick<Order, "id" | "at" | "seen">;

/**
 * @param actions What the log calls the orders that may come in the place of this one.
 * @returns Those in the log that were given after this order, begun or done. It reads the log once.
 */
export function laterOrders(
  order: GivenAt,
  actions: readonly string[],
  { tables }: Pick<WorkbookContent, "tables">,
): readonly LaterOrder[] {
  return othersAfter(order, tables).flatMap(({ table, line, cell, id, kept }) => {
    const action = cell("Actie");
    if (!isWritten(table, line, ...TELLING) || id === "" || !actions.includes(action)) return [];
    return [{ action, subject: cell("Onderwerp"), isDone: cell("Stap") === logSteps.done, kept }];
  });
}

/** True when the log holds a later order of this kind, which left this fingerprint. */
export function isOvertaken(
  order: GivenAt,
  { action, fingerprint }: { readonly action: string; readonly fingerprint: string },
  { tables }: Pick<WorkbookContent, "tables">,
): boolean {
  if (fingerprint === "") return false;
  return othersAfter(order, tables).some(
    ({ table, line, cell }) =>
      isWritten(table, line, ...TELLING, "Nieuwe vingerafdruk") &&
      cell("Actie") === action &&
      cell("Nieuwe vingerafdruk") === fingerprint,
  );
}

/** Orders whose moment lies after that of this one, though they stood in the log when it was given: a clock that runs ahead gave them. */
export function idsAhead(order: GivenAt, { tables }: Pick<WorkbookContent, "tables">): readonly string[] {
  return linesAfter(order, tables, new Set()).map(({ id }) => id);
}

interface LogLine {
  readonly table: FoundTable;
  readonly line: number;
  readonly cell: (header: (typeof logLayout.columns)[number]) => string;
  readonly id: string;
  readonly kept: string;
}

/** The lines of other orders that came later than this one. */
function othersAfter(order: GivenAt, tables: WorkbookContent["tables"]): readonly LogLine[] {
  return linesAfter(order, tables, idsSeen(order)).filter(({ id }) => id !== order.id);
}

/** The lines of the log that came later than an order. */
function linesAfter(order: GivenAt, tables: WorkbookContent["tables"], seen: ReadonlySet<string>): readonly LogLine[] {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return [];
  const { value: table } = found;
  const own = { stamp: stampOf(order), at: order.at };
  return table.rows.flatMap((row, line) => {
    const cell: LogLine["cell"] = (header) => cellText(row[table.headers.indexOf(header)]);
    const [id, kept] = [cell("Opdracht"), cell("Opdracht (voor de invoegtoepassing)")];
    const moment = { stamp: cell("Tijdstip (UTC)"), at: keptMoment(kept) };
    return isLater(moment, own, seen.has(id)) ? [{ table, line, cell, id, kept }] : [];
  });
}

/** What is told of an order of which later ones took the place in part: the rest of it was written. */
export function overtakenInPart({ action, subject }: Pick<LogEntry, "action" | "subject">): OvertakenOrder {
  return { told: problem("workbook.overtaken", { action, subject }), isClosed: false };
}

/** What is told of an order that is closed, because a later one took its place whole. */
export function overtakenWhole({ action, subject }: Pick<LogEntry, "action" | "subject">): OvertakenOrder {
  return { told: problem("workbook.overtakenWhole", { action, subject }), isClosed: true };
}
