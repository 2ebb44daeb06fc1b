/**
 * Makes a decision and a key the active ones: rows are appended, the pointers move; old decisions stay. An order that is completed after
 * somebody chose another decision only completes its rows.
 */
import type { CapacityDecision } from "../../reference/capacityDecision";
import texts from "../../text/nl/workbookLog.json";
import { type Result, succeed, then } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { isOvertaken, overtakenInPart } from "../laterOrders";
import type { PlanInput } from "../planInput";
import { schemaOf } from "../schema/schemaOf";
import { decisionChange } from "./decisionChange";
import { decisionLayouts } from "./decisionLayouts";
import { keyRows, placeRows, registerRow } from "./decisionRows";
import { activeBlocks, startBlocks, startPointers } from "./startSheet";

const { LRT_Besluiten: register, LRT_Besluit: places, LRT_Sleutel: keys } = decisionLayouts;

export function planDecision(
  { content, order, isContinued }: PlanInput,
  decision: CapacityDecision,
  keyId: string,
): Result<DesiredState> {
  return then(decisionChange(content, decision, keyId), ({ key, before }) => {
    const { fingerprint } = before;
    const isPassed = isContinued && isOvertaken(order, { action: texts.decisionAction, fingerprint }, content);
    const choice = { decisionId: decision.id, keyId: key.id, referenceDate: decision.referenceDate };
    const pointers = startPointers(choice, schemaOf(content));
    return succeed({
      ...nothingDesired,
      tables: [
        { layout: register, rows: [registerRow(decision, order)] },
        { layout: places, rows: placeRows(decision) },
        { layout: keys, rows: keyRows(key) },
      ],
      blocks: [...startBlocks(content), ...activeBlocks(key, content, !isPassed)],
      pointers: isPassed ? pointers.filter(({ isRenewed }) => !isRenewed) : pointers,
      basis: [register, places, keys],
      ...(isPassed && { overtaken: overtakenInPart({ action: texts.decisionAction, subject: before.title }) }),
      log: logEntry(texts.decisionAction, decision.title, {
        before: before.title,
        after: decision.title,
        remark: fillIn(texts.decisionRemark, { key: key.id }),
        fingerprintBefore: before.fingerprint,
        fingerprintAfter: decision.fingerprint,
      }),
    });
  });
}
