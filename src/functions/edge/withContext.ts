import type { ReceptionContext } from "../../reception/receptionContext";
import type { Result } from "../../text/result";
import { readReceptionContext } from "../../workbook/receptionContext";
import { answer, answerLater, type Grids } from "./answer";

/**
 * Answers with the active decision and key. Outside Excel they are at hand and the answer comes at once; in Excel it
 * comes when the tables of the workbook were read.
 */
export function answerWithContext<Value>(
  grids: Grids,
  compute: (context: ReceptionContext) => Result<Value>,
): Value | Promise<Value> {
  const reading = readReceptionContext();
  const withResult = (context: Result<ReceptionContext>): Result<Value> =>
    context.ok ? compute(context.value) : context;
  return reading instanceof Promise
    ? answerLater(grids, async () => withResult(await reading))
    : answer(grids, () => withResult(reading));
}

/**
 * The result of a function that answers at once outside Excel and later inside. The generator of the metadata knows no
 * such type, so it is declared as what Excel sees in the end.
 */
export function atOnceOrLater<Value>(value: Value | Promise<Value>): Value;
export function atOnceOrLater(value: unknown): unknown {
  return value;
}
