import type { MeetingChoice } from "../../../src/plans/meeting/meetingChoice";
import { meetingPaper } from "../../../src/plans/meeting/meetingPaper";
import { shippedContext } from "../../../src/reception/shippedContext";
import type { CapacityDecision } from "../../../src/reference/capacityDecision";

/** The shipped decision that counts, as a page for a meeting on 30 November 2026, beside the one before it where that is wanted. */
export function meetingChoice(
  rest: Partial<CapacityDecision> = {},
  before: CapacityDecision | null = null,
): MeetingChoice {
  const context = shippedContext();
  const paper = meetingPaper({ ...context, decision: { ...context.decision, ...rest } }, before, "2026-11-30");
  if (!paper.ok) throw new Error("Refused");
  return paper.value;
}
