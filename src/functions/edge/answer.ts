import { fail, problem, type Problem, type Result } from "../../text/result";
import type { Grid } from "./grid";
import { isNotAvailable, problemText } from "./problemText";

/** Longer than any read of a workbook takes; after that a cell says so instead of staying busy for ever. */
const LONGEST_WAIT_IN_MILLISECONDS = 20_000;

/** Ranges, or how to read them: only an answer that is refused needs them again. */
export type Grids = readonly Grid[] | (() => readonly Grid[]);

/**
 * The edge of every custom function: a value becomes the answer, problems become one error with a Dutch text, and a
 * defect of ours becomes a text too, never a bare #VALUE!.
 *
 * @param grids The ranges that positions in the problems refer to.
 */
export function answer<Value>(grids: Grids, compute: () => Result<Value>): Value {
  const result = guarded(compute);
  if (result.ok) return result.value;
  throw cellError(result.problems, typeof grids === "function" ? grids() : grids);
}

/** The same for an answer that must wait for the workbook. */
export async function answerLater<Value>(grids: Grids, compute: () => Promise<Result<Value>>): Promise<Value> {
  const result = await withinReason(compute());
  return answer(grids, () => result);
}

/** The error that a cell shows: #N/A for data that is not there, #VALUE! for input that is wrong. */
export function cellError(problems: readonly Problem[], grids: readonly Grid[] = []): CustomFunctions.Error {
  const code = problems.every(isNotAvailable)
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;
  return new CustomFunctions.Error(code, problemText(problems, grids));
}

function guarded<Value>(compute: () => Result<Value>): Result<Value> {
  try {
    return compute();
  } catch (caught) {
    return defect(caught);
  }
}

function defect(caught: unknown): Result<never> {
  return fail(problem("functions.defect", { detail: caught instanceof Error ? caught.message.slice(0, 120) : "?" }));
}

/** The answer, or after a long wait a problem; whichever comes first. */
async function withinReason<Value>(answering: Promise<Result<Value>>): Promise<Result<Value>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Result<never>>((resolve) => {
    timer = setTimeout(
      () => resolve(fail(problem("functions.workbookTooSlow.notAvailable"))),
      LONGEST_WAIT_IN_MILLISECONDS,
    );
  });
  try {
    return await Promise.race([answering, tooLong]);
  } catch (caught) {
    return defect(caught);
  } finally {
    clearTimeout(timer);
  }
}
