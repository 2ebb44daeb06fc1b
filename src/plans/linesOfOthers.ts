import { logSteps, logTableOf, type ToldLine, toldLines } from "./log";
import { momentOf } from "./momentOf";
import type { WorkbookContent } from "./workbookContent";

/**
 * What others did since the workbook was read before: orders that are done by now and were not, or were not there, then.
 *
 * @param own Orders that were given here.
 * @param since Of a log that was not there before, only what was done from this moment on is new: an opened file brings its history
 * along. In milliseconds as `Date.now()` counts them.
 */
export function linesOfOthers(
  before: Pick<WorkbookContent, "tables">,
  after: Pick<WorkbookContent, "tables">,
  own: ReadonlySet<string>,
  since: number,
): readonly ToldLine[] {
  const done = doneLines(after);
  const ids = new Set(done.map(({ id }) => id));
  const known = new Set(doneLines(before).map(({ id }) => id));
  // Lines only come: where one went, this is another log, and nobody knows what in it is new.
  const isSameLog = [...known].every((id) => ids.has(id));
  const isNew = ({ time }: ToldLine): boolean => known.size > 0 || (momentOf(time) ?? since) >= since;
  return isSameLog ? done.filter((line) => !known.has(line.id) && !own.has(line.id) && isNew(line)) : [];
}

function doneLines(content: Pick<WorkbookContent, "tables">): readonly ToldLine[] {
  const table = logTableOf(content);
  return (table === null ? [] : toldLines(table)).filter(({ id, step }) => id !== "" && step === logSteps.done);
}
