import texts from "../../text/nl/checkSheet.json";
import { type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import { startBlocks } from "../reception/startSheet";
import { checkState, checksOf, startPointer } from "./checkState";
import { CHECKS_SHEET } from "./checkNames";

/** Makes the sheet Controles, or completes it with the checks of tables that came later. */
export function planChecks({ content }: PlanInput): Result<DesiredState> {
  const checks = checksOf(nothingDesired, content, null);
  const state = checkState(checks, content, true);
  return succeed({
    ...nothingDesired,
    blocks: [...startBlocks(content), ...state.blocks],
    pointers: [...state.pointers, startPointer()],
    log: logEntry(texts.logAction, CHECKS_SHEET, { remark: fillIn(texts.logRemark, { checks: checks.length }) }),
  });
}
