import { html, nothing, type TemplateResult } from "lit/html.js";
import { meetingName } from "../../plans/meeting/meetingNames";
import type { Done } from "../../plans/outcome";
import type { CapacityDecision } from "../../reference/capacityDecision";
import { then, succeed } from "../../text/result";
import { knownDecisions } from "../decision/knownDecisions";
import { localDay } from "../orderStamp";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { meetingPaper } from "./meetingPaper";
import { tell } from "./sharingTexts";

/** Makes one page with the active decision for a meeting. */
export function meetingView(state: PaneState, actions: PaneActions): TemplateResult {
  const { context, contextProblem } = state;
  const isReady = context.origin === "workbook" && contextProblem === null;
  return html`<section aria-labelledby="meeting-heading">
    <h3 id="meeting-heading">${tell("meetingHeading")}</h3>
    <p class="hint">${tell("meetingHint")}</p>
    ${isReady ? nothing : html`<p class="hint" id="meeting-needs">${tell("meetingNeedsDecision")}</p>`}
    ${writeButton(state, actions, {
      id: "meeting",
      label: tell("meeting"),
      isEnabled: isReady,
      ...(!isReady && { describedBy: "meeting-needs" }),
      onClick: () =>
        actions.give({
          choose: () =>
            then(meetingPaper(context, decisionBefore(state), localDay(new Date())), (meeting) =>
              succeed({ kind: "meeting", meeting }),
            ),
          told,
        }),
    })}
  </section>`;
}

/** The one that the active decision replaces, if it is known. */
function decisionBefore(state: PaneState): CapacityDecision | null {
  const { supersedes } = state.context.decision;
  const known = knownDecisions(state).find(({ decision }) => decision.id === supersedes);
  return known?.decision ?? null;
}

function told({ content, desired }: Done): readonly string[] {
  const block = desired.blocks.find(({ anchor }) => anchor.startsWith(meetingName("")));
  const sheet = content.pointers.get(block?.anchor ?? "")?.sheet ?? block?.sheet ?? "";
  return [tell("meetingMade", { sheet })];
}
