import { logSteps, logTableOf, type ToldLine, toldLines } from "./log";
import type { WorkbookContent } from "./workbookContent";

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
  const done = doneLines(after);
  const ids = new Set(done.map(({ id }) => id));
  const known = new Set(doneLines(before).map(({ id }) => id));
  // Lines only come: where one went, this is another log, and nobody knows what in it is new.
  const isSameLog = [...known].every((id) => ids.has(id));
  return isSameLog ? done.filter(({ id }) => !known.has(id) && !own.has(id)) : [];
}

function doneLines(content: Pick<WorkbookContent, "tables">): readonly ToldLine[] {
  const table = logTableOf(content);
  return (table === null ? [] : toldLines(table)).filter(({ id, step }) => id !== "" && step === logSteps.done);
}
