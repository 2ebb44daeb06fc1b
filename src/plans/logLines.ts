/** The lines of the log as a person reads them, and which of them somebody is looking for. */
import { cellText } from "./cellText";
import { logLayout } from "./log";
import { recogniseTable } from "./recogniseTable";
import { sheetsOfAction } from "./sheetsOfAction";
import type { WorkbookContent } from "./workbookContent";

export interface LogLine {
  readonly step: string;
  /** As the clock on the wall showed it: "2026-11-28 09:30 (UTC+1)". */
  readonly time: string;
  readonly who: string;
  readonly action: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
  readonly remark: string;
  /** The sheets on which it wrote, as far as the line does not name them itself. */
  readonly sheets: readonly string[];
}

/** What is looked for; an empty text asks for nothing. */
export interface LogFilter {
  readonly who: string;
  readonly action: string;
  /** A sheet, or a part of what a line is about. */
  readonly subject: string;
  /** Days, "2026-11-28", both included. */
  readonly from: string;
  readonly until: string;
}

/** Every line of the log, newest first as the table has them; none where the workbook has no log. */
export function logLines(content: WorkbookContent): readonly LogLine[] {
  const found = recogniseTable(logLayout, content.tables);
  if (!found.ok || found.value === null) return [];
  const { headers, rows } = found.value;
  const lines = rows.map((row): LogLine => {
    const cell = (header: (typeof logLayout.columns)[number]): string => cellText(row[headers.indexOf(header)] ?? "");
    return {
      step: cell("Stap"),
      time: cell("Tijdstip") === "" ? cell("Tijdstip (UTC)") : cell("Tijdstip"),
      who: cell("Wie"),
      action: cell("Actie"),
      subject: cell("Onderwerp"),
      before: cell("Oud"),
      after: cell("Nieuw"),
      remark: cell("Toelichting"),
      sheets: sheetsOfAction(cell("Actie"), content),
    };
  });
  return lines
    .filter((line) => Object.values<string | readonly string[]>({ ...line }).some((words) => words.length > 0))
    .reverse();
}

/**
 * The lines that are looked for. A line of which the day cannot be read stays among them whatever days are asked: it may be of any day,
 * and a line that is left out is taken for one that is not there.
 */
export function filteredLines(lines: readonly LogLine[], filter: LogFilter): readonly LogLine[] {
  const { who, action, from, until } = filter;
  const subject = filter.subject.trim().toLowerCase();
  return lines.filter((line) => {
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(line.time)?.[0] ?? null;
    return (
      (who === "" || line.who === who) &&
      (action === "" || line.action === action) &&
      (subject === "" || [line.subject, line.remark, ...line.sheets].join(" ").toLowerCase().includes(subject)) &&
      (day === null || ((from === "" || day >= from) && (until === "" || day <= until)))
    );
  });
}
