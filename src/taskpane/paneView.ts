import { html, nothing, type TemplateResult } from "lit";
import type { PaneActions } from "./actions";
import { sections } from "./sections";
import type { Notice, PaneState } from "./state";
import { say } from "./texts";

/** The whole pane for a state. */
export function paneView(state: PaneState, actions: PaneActions): TemplateResult {
  return html`<main>
    <h1>${say("title")}</h1>
    <nav class="sections" aria-label=${say("sections")}>
      ${sections.map(
        ({ section, label }) =>
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
    ${errorSummary(state.notice)} ${sectionContent(state, actions)}
  </main>`;
}

function sectionContent(state: PaneState, actions: PaneActions): TemplateResult {
  const loaded = state.loaded.get(state.section);
  if (loaded !== undefined) return loaded.view(state, actions);
  if (state.failedSection !== state.section) return html`<p>${say("busy")}</p>`;
  return html`<div class="error">
    <p>${say("sectionFailed")}</p>
    <button type="button" id="try-again" @click=${() => actions.showSection(state.section)}>${say("tryAgain")}</button>
  </div>`;
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
