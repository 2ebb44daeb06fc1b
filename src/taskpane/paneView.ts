import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions } from "./actions";
import { allocationSection } from "./allocation/allocationSection";
import { decisionSection } from "./decision/decisionSection";
import type { Notice, PaneState, Section } from "./state";
import { say, type TextName } from "./texts";

const SECTIONS: readonly (readonly [Section, TextName])[] = [
  ["decision", "sectionDecision"],
  ["allocation", "sectionAllocation"],
];

/** The whole pane for a state. */
export function paneView(state: PaneState, actions: PaneActions): TemplateResult {
  return html`<main>
    <h1>${say("title")}</h1>
    <nav class="sections" aria-label=${say("sections")}>
      ${SECTIONS.map(
        ([section, label]) =>
          html`<button
            type="button"
            id="section-${section}"
            aria-current=${state.section === section ? "page" : "false"}
            @click=${() => actions.showSection(section)}
          >
            ${say(label)}
          </button>`,
      )}
    </nav>
    ${actions.isHosted ? nothing : html`<p class="notice">${say("outsideExcel")}</p>`}
    <div role="status" id="status">${statusText(state)}</div>
    ${errorSummary(state.notice)}
    ${state.section === "decision" ? decisionSection(state, actions) : allocationSection(state, actions)}
  </main>`;
}

function statusText({ isBusy, notice }: PaneState): TemplateResult | typeof nothing {
  if (isBusy) return html`<p class="status">${say("busy")}</p>`;
  if (notice?.kind !== "status") return nothing;
  return html`<div class="status">${notice.lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function errorSummary(notice: Notice | null): TemplateResult | typeof nothing {
  if (notice?.kind !== "error") return nothing;
  return html`<div class="error" role="alert" id="error-summary" tabindex="-1">
    <h2>${say("errorTitle")}</h2>
    ${notice.lines.map((line) => html`<p>${line}</p>`)}
  </div>`;
}
