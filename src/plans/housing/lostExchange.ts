/**
 * An exchange that the log says was made and of which no row is left. Given again it takes the place of the first: its own line in the log
 * names the moment of that one, so that nobody misses the first any more (`checkSheet/loggedChecks`, `findings/vanishedFindings`).
 */
import texts from "../../text/nl/quotaSheet.json";
import { cellText } from "../cellText";
import { logLayout, logSteps } from "../log";
import { isWritten, TELLING } from "../logCells";
import { recogniseTable } from "../recogniseTable";
import type { WorkbookContent } from "../workbookContent";
import type { ExchangeRow } from "./exchangeRows";

/** An exchange in the log, by what tells it from others. */
export interface LoggedExchange {
  readonly id: string;
  /** "2023-II: Almere 218→223, Urk 21→16". */
  readonly subject: string;
  /** "2026-11-25 08:30:00". */
  readonly stamp: string;
  /** The moment of the lost one whose place it takes; empty as a rule. */
  readonly replaced: string;
}

/** The exchanges that the log says are done. */
export function loggedExchanges({ tables }: Pick<WorkbookContent, "tables">): readonly LoggedExchange[] {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return [];
  const { value: table } = found;
  const { headers, rows } = table;
  return rows.flatMap((row, line) => {
    if (!isWritten(table, line, ...TELLING)) return [];
    const cell = (header: (typeof logLayout.columns)[number]): string => cellText(row[headers.indexOf(header)] ?? "");
    const [id, step] = [cell("Opdracht"), cell("Stap")];
    const isDone = step === logSteps.done || (step === "" && id === "");
    if (!isDone || cell("Actie") !== texts.logExchange) return [];
    return [{ id, subject: cell("Onderwerp"), stamp: cell("Tijdstip (UTC)"), replaced: cell("Oude vingerafdruk") }];
  });
}

/**
 * The moment of the first lost exchange that an order gives again: of the same half-year, with the same persons for the same
 * municipalities, in whatever order and whatever their quota is by now. Empty when it gives none again.
 *
 * @param order The order itself: what it wrote before says nothing of others.
 */
export function lostExchange(
  order: Pick<LoggedExchange, "id" | "subject">,
  logged: readonly LoggedExchange[],
  rows: readonly ExchangeRow[],
): string {
  const others = logged.filter(({ id }) => id === "" || id !== order.id);
  const kept = new Set([
    ...rows.flatMap(({ recordedAt, persons }) => ((persons ?? 0) > 0 ? [recordedAt] : [])),
    ...others.map(({ replaced }) => replaced),
  ]);
  const wanted = personsIn(order.subject);
  return others.find(({ subject, stamp }) => !kept.has(stamp) && personsIn(subject) === wanted)?.stamp ?? "";
}

/** "Almere 218→223" as "Almere 5": what was exchanged, not from which quota, in whatever order the municipalities were given. */
function personsIn(subject: string): string {
  return subject
    .replaceAll(/(\d[\d.]*)→(\d[\d.]*)/gu, (_all, before: string, after: string) =>
      String(count(after) - count(before)),
    )
    .split(/[:,] /u)
    .sort()
    .join();
}

/** "1.234" as the log writes it. */
function count(written: string): number {
  return Number(written.replaceAll(".", ""));
}
