import type { ContextReading, OwnInhabitants, ReceptionContext } from "../../reception/receptionContext";
import { type Result, then } from "../../text/result";
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
  return answerWithReading(grids, ({ context }) => then(context, compute));
}

/** The same with the inhabitants of the workbook alone: what is wrong with its decision or key is no matter here. */
export function answerWithInhabitants<Value>(
  grids: Grids,
  compute: (own: OwnInhabitants) => Result<Value>,
): Value | Promise<Value> {
  return answerWithReading(grids, ({ ownInhabitants }) => then(ownInhabitants, compute));
}

function answerWithReading<Value>(
  grids: Grids,
  compute: (reading: ContextReading) => Result<Value>,
): Value | Promise<Value> {
  const reading = readReceptionContext();
  return reading instanceof Promise
    ? answerLater(grids, async () => compute(await reading))
    : answer(grids, () => compute(reading));
}

/**
 * The result of a function that answers at once outside Excel and later inside. The generator of the metadata knows no
 * such type, so it is declared as what Excel sees in the end.
 */
export function atOnceOrLater<Value>(value: Value | Promise<Value>): Value;
export function atOnceOrLater(value: unknown): unknown {
  return value;
}
