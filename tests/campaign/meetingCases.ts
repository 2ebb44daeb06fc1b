import { meetingChoice } from "../plans/meeting/meetingChoiceOf";
import type { OrderCase } from "./campaignWorkbook";
import { firstDecision } from "./orderCases";

/** A page for a meeting: on a sheet of its own, all values but its checks. */
export const meeting: OrderCase = {
  name: "vergaderblad",
  before: [firstDecision],
  choice: () => ({ kind: "meeting", meeting: meetingChoice() }),
};

/** The second one on a day gets a sheet of its own. */
export const secondMeeting: OrderCase = {
  name: "tweede vergaderblad",
  before: [firstDecision, meeting],
  choice: meeting.choice,
};

export const meetingCases: readonly OrderCase[] = [meeting, secondMeeting];
