import type { Order } from "../../src/plans/order";
import { planOf } from "../../src/plans/planOf";
import { emptyWorkbook, type WorkbookContent } from "../../src/plans/workbookContent";
import { capacityDecisions } from "../../src/reference/decisions";
import { applyDesired } from "../plans/applyDesired";

export const earlier = { id: "eerder22", at: "2026-11-25T08:30:00.000Z", localTime: "2026-11-25 09:30 (UTC+1)" };

/** An order to make a decision the active one. */
export function decisionOrder(decisionId: string, keyId: string): Order {
  const decision = capacityDecisions.find(({ id }) => id === decisionId);
  if (decision === undefined) throw new Error("No such decision.");
  return { ...earlier, who: "Provincie", base: {}, choice: { kind: "decision", decision, keyId } };
}

/** A workbook in which a decision and a key are active. */
export function decisionContent(decisionId: string, keyId: string): WorkbookContent {
  const desired = planOf(decisionOrder(decisionId, keyId), emptyWorkbook);
  if (!desired.ok) throw new Error(desired.problems.map(({ code }) => code).join(", "));
  return applyDesired(desired.value, emptyWorkbook);
}
