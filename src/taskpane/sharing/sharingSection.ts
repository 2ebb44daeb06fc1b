import "../../text/freezeSentences";
import "../../text/sealSentences";
import { html, type TemplateResult } from "lit/html.js";
import type { PaneActions, PaneState } from "../section";
import { agreementsView } from "./agreementsView";
import { differenceView } from "./differenceView";
import { freezeView } from "./freezeView";
import { glossaryView } from "./glossaryView";
import { logView } from "./logView";
import { mailView } from "./mailView";
import { mapView } from "./mapView";
import { meetingView } from "./meetingView";
import { sealView } from "./sealView";
import { tell } from "./sharingTexts";
import { thawView } from "./thawView";

/** The section Delen: what makes a workbook fit to be given to others, and to be kept. */
export function sharingSection(state: PaneState, actions: PaneActions): TemplateResult {
  return html`<section aria-labelledby="sharing-heading">
    <h2 id="sharing-heading">${tell("heading")}</h2>
    ${meetingView(state, actions)} ${mapView(state, actions)} ${agreementsView(state, actions)}
    ${glossaryView(state, actions)} ${freezeView(state, actions)} ${thawView(state, actions)}
    ${sealView(state, actions)} ${mailView(state, actions)} ${differenceView(state, actions)} ${logView(state, actions)}
  </section>`;
}
