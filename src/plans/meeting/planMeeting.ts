import texts from "../../text/nl/meeting.json";
import { type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import type { MeetingChoice } from "./meetingChoice";
import { meetingBlock, meetingSheetName } from "./meetingSheet";

/** Makes a page for a meeting on a dated sheet of its own; an earlier one stays as it was laid on the table. */
export function planMeeting({ content, order }: PlanInput, choice: MeetingChoice): Result<DesiredState> {
  const sheet = meetingSheetName(order, choice, content);
  return succeed({
    ...nothingDesired,
    blocks: [meetingBlock(order, choice, sheet, content)],
    log: logEntry(texts.logAction, choice.decision.title, {
      remark: fillIn(texts.logRemark, { sheet }),
      fingerprintAfter: choice.decision.fingerprint,
    }),
  });
}
