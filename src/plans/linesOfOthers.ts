import { cellText } from "./cellText";
import { logLayout, logSteps } from "./log";
import { columnOf, recogniseTable } from "./recogniseTable";
import type { WorkbookContent } from "./workbookContent";

/** An order that is done, as the log tells of it. */
export interface ToldLine {
  readonly id: string;
  readonly who: string;
  /** The action, and what it is about. */
  readonly what: string;
  readonly time: string;
}

/**
 * What others did since the workbook was read before: orders that are done by now and were not, or were not there, then.
 *
 * @param own Orders that were given here.
 */
export function linesOfOthers(
  before: Pick<WorkbookContent, "tables">,
  after: Pick<WorkbookContent, "tables">,
  own: ReadonlySet<string>,
): readonly ToldLine[] {
  const known = new Set(doneLines(before).map(({ id }) => id));
  const done = doneLines(after);
  const ids = new Set(done.map(({ id }) => id));
  // Lines only come: where one went, this is another log, and nobody knows what in it is new.
  if ([...known].some((id) => !ids.has(id))) return [];
  return done.filter(({ id }) => !known.has(id) && !own.has(id));
}

function doneLines({ tables }: Pick<WorkbookContent, "tables">): readonly ToldLine[] {
  const found = recogniseTable(logLayout, tables);
  if (!found.ok || found.value === null) return [];
  const table = found.value;
  const [ids = [], steps = [], ...told] = (["Opdracht", "Stap", "Wie", "Tijdstip", "Actie", "Onderwerp"] as const).map(
    (header) => columnOf(table, logLayout, header).map(cellText),
  );
  return ids.flatMap((id, line) => {
    const [who = "", time = "", action = "", subject = ""] = told.map((column) => column[line] ?? "");
    const isDone = id !== "" && steps[line] === logSteps.done;
    return isDone ? [{ id, who, time, what: subject === "" ? action : `${action}, ${subject}` }] : [];
  });
}
