import { html, nothing, type TemplateResult } from "lit/html.js";
import { meetingName } from "../../plans/meeting/meetingNames";
import { meetingPaper } from "../../plans/meeting/meetingPaper";
import type { Done } from "../../plans/outcome";
import { then, succeed } from "../../text/result";
import { localDay } from "../orderStamp";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { decisionBefore } from "./decisionBefore";
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

function told({ content, desired }: Done): readonly string[] {
  const block = desired.blocks.find(({ anchor }) => anchor.startsWith(meetingName("")));
  const sheet = content.pointers.get(block?.anchor ?? "")?.sheet ?? block?.sheet ?? "";
  return [tell("meetingMade", { sheet })];
}
