/**
 * What the log says that came and of which nothing is left, also when its whole table is gone: the quota is computed without it, and no
 * other table tells. The sheet Controles asks the same (`plans/checkSheet/loggedChecks`); here the order that the log kept tells as well
 * of which municipalities a list was.
 */
import { cellText } from "../plans/cellText";
import { exchangeRows } from "../plans/housing/exchangeRows";
import { loggedExchanges } from "../plans/housing/lostExchange";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import { logLayout, logSteps } from "../plans/log";
import { isWritten, TELLING } from "../plans/logCells";
import { recogniseTable } from "../plans/recogniseTable";
import { inhabitantsLayout, yearOf } from "../plans/reception/inhabitantsLayout";
import type { TableLayout } from "../plans/tableLayout";
import type { FoundTable, WorkbookContent } from "../plans/workbookContent";
import quotaTexts from "../text/nl/quotaSheet.json";
import taskTexts from "../text/nl/taskSheets.json";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, ownTable } from "./ownTables";

/** A line of the log. */
interface Logged {
  readonly subject: string;
  readonly stamp: string;
  /** The order as it was kept; empty when it was too large, or of version 0.2.0. */
  readonly kept: string;
}

/** Per table the action that fills it, and which of its orders have something left. */
const kinds: readonly {
  readonly layout: TableLayout;
  readonly action: string;
  readonly isLeft: (table: FoundTable, content: Pick<WorkbookContent, "tables">) => (logged: Logged) => boolean;
}[] = [
  { layout: quotaLayouts.LRT_OfficieleLijst, action: quotaTexts.logOfficial, isLeft: listsLeft },
  { layout: quotaLayouts.LRT_Taakruil, action: quotaTexts.logExchange, isLeft: exchangesLeft },
  { layout: inhabitantsLayout, action: taskTexts.logInhabitants, isLeft: inhabitantsLeft },
];

export function vanishedFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const log = ownTable(logLayout, content);
  if (log === null) return [];
  const own = { layout: logLayout, table: log };
  const cell = (line: number, header: (typeof logLayout.columns)[number]): string =>
    cellText(cellUnder(log, line, header));
  const done = filledLines(own).filter(
    (line) => isWritten(log, line, ...TELLING) && isDone(cell(line, "Stap"), cell(line, "Opdracht")),
  );
  return kinds.flatMap(({ layout, action, isLeft }) => {
    const table = recogniseTable(layout, content.tables);
    // A table that lost a header is a finding of its own.
    if (!table.ok) return [];
    const isThere = table.value === null ? (): boolean => false : isLeft(table.value, content);
    return done.flatMap((line) => {
      if (cell(line, "Actie") !== action) return [];
      const [subject, stamp] = [cell(line, "Onderwerp"), cell(line, "Tijdstip (UTC)")];
      const kept = cell(line, "Opdracht (voor de invoegtoepassing)");
      const sheet = table.value?.sheet ?? layout.sheet;
      return isThere({ subject, stamp, kept })
        ? []
        : [found("VERDWENEN", atRow(own, line, "Stap"), { sheet, action, subject: subject === "" ? stamp : subject })];
    });
  });
}

/** Lines of version 0.2.0 have no step and no id. */
function isDone(step: string, id: string): boolean {
  return step === logSteps.done || (step === "" && id === "");
}

/** Of the municipalities of the list one has a number left; when nobody knows which they were, any of the half-year. */
function listsLeft(table: FoundTable): (logged: Logged) => boolean {
  const own = { layout: quotaLayouts.LRT_OfficieleLijst, table };
  const rows = filledLines(own).flatMap((line) => {
    const [halfYear, code] = ["Halfjaar", "Gebied"].map((header) => cellText(cellUnder(table, line, header)));
    return typeof cellUnder(table, line, "Officieel") === "number" ? [{ halfYear, code }] : [];
  });
  return ({ subject, kept }) => {
    const codes = new Set([...kept.matchAll(/"code":"(\w+)"/gu)].map(([, code]) => code));
    return rows.some(({ halfYear, code }) => halfYear === subject && (codes.size === 0 || codes.has(code)));
  };
}

/** Its rows carry the moment of the order, and somebody takes over in every exchange; or it was given again, and that one's line tells. */
function exchangesLeft(table: FoundTable, content: Pick<WorkbookContent, "tables">): (logged: Logged) => boolean {
  const moments = new Set([
    ...exchangeRows(table).flatMap(({ recordedAt, persons }) => ((persons ?? 0) > 0 ? [recordedAt] : [])),
    ...loggedExchanges(content).map(({ replaced }) => replaced),
  ]);
  return ({ stamp }) => stamp !== "" && moments.has(stamp);
}

/** The line is about "2023-01-01"; a date may be written as its year. A row without a number counts for nothing. */
function inhabitantsLeft(table: FoundTable): (logged: Logged) => boolean {
  const counted = filledLines({ layout: inhabitantsLayout, table }).flatMap((line) => {
    const persons = cellUnder(table, line, "Inwoners");
    const code = cellText(cellUnder(table, line, "Gebied"));
    const year = yearOf(cellUnder(table, line, "Peildatum"));
    return typeof persons === "number" && persons > 0 && year !== null ? [{ year, code }] : [];
  });
  return ({ subject, kept }) => {
    const given = new Set([...kept.matchAll(/"(GM\d{4})":/gu)].map(([, code]) => code));
    return counted.some(({ year, code }) => year === yearOf(subject) && (given.size === 0 || given.has(code)));
  };
}
