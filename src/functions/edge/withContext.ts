import type { ReceptionContext } from "../../reception/receptionContext";
import type { Result } from "../../text/result";
import { readReceptionContext } from "../../workbook/receptionContext";
import { answer, answerLater } from "./answer";
import type { Grid } from "./grid";

/**
 * Answers with the active decision and key. Outside Excel they are at hand and the answer comes at once; in Excel it
 * comes when the tables of the workbook were read.
 */
export function answerWithContext<Value>(
  grids: readonly Grid[],
  compute: (context: ReceptionContext) => Result<Value>,
): Value | Promise<Value> {
  const reading = readReceptionContext();
  const withResult = (context: Result<ReceptionContext>): Result<Value> =>
    context.ok ? compute(context.value) : context;
  return reading instanceof Promise
    ? answerLater(grids, async () => withResult(await reading))
    : answer(grids, () => withResult(reading));
}
