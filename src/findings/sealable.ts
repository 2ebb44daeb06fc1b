/** Whether a workbook can be sealed, and with how fine marks. */
import { ROW_MARK, type SealedState } from "../plans/seal/sealedState";
import { fail, problem, type Result, succeed } from "../text/result";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { groupCount, printedSheets, sealedNames, stateOf, unreadSheets } from "./sealedWorkbook";

/** Characters for the marks of rows, and for a seal as a whole: the log keeps the order that holds it in one cell. */
const MOST_MARKS = 12_000;
const MOST_TEXT = 24_000;
/** Rows of a sheet of Excel: one mark per sheet always goes. */
const MOST_STEP = 1_048_576;
/** Signs that an answer is still to come, and that Excel does not know a function because the add-in was not there yet. */
const COMING = /^#(?:BUSY!|GETTING_DATA|CONNECT!|NAME\?)$/u;

/** What is kept of a workbook that is sealed now. Refused where it could not be told later whether it changed. */
export function sealable(workbook: InspectedWorkbook): Result<SealedState> {
  const coming = comingIn(workbook);
  if (coming !== null) return fail(problem("seal.computing", coming));
  const [unread] = unreadSheets(workbook);
  if (unread !== undefined) return fail(problem("seal.unread", { sheet: unread }));
  const printed = printedSheets(workbook);
  const names = sealedNames(workbook);
  const bare = stateOf(printed, names, null);
  const room = Math.min(MOST_MARKS, MOST_TEXT - JSON.stringify(bare).length);
  const size = (step: number): number =>
    printed.reduce((sum, { lastRow }) => sum + ROW_MARK * groupCount(lastRow, step), 0);
  for (let step = 1; step <= MOST_STEP; step *= 2)
    if (size(step) <= room) return succeed(stateOf(printed, names, step));
  return fail(problem("seal.tooLarge"));
}

function comingIn({ sheets }: InspectedWorkbook): { readonly sheet: string; readonly error: string } | null {
  for (const { name, values } of sheets) {
    const error = values.flat().find((value): value is string => typeof value === "string" && COMING.test(value));
    if (error !== undefined) return { sheet: name, error };
  }
  return null;
}
