import { html, nothing, type TemplateResult } from "lit/html.js";
import { goToSheets } from "./goToSheets";
import { ordersView } from "./ordersView";
import { startupView, whoLine, whoQuestion } from "./questionsView";
import type { Notice, PaneActions, PaneState } from "./section";
import { sections } from "./sections";
import { say } from "./texts";
import { versionView } from "./versionView";
import { writeButton } from "./writeButton";

/** The whole pane for a state. */
export function paneView(state: PaneState, actions: PaneActions): TemplateResult {
  return html`<main>
    <h1>${say("title")}</h1>
    <nav class="sections" aria-label=${say("sections")}>
      ${sections.map(
        ({ id, label }) =>
          html`<button
            type="button"
            id="section-${id}"
            aria-current=${state.section === id ? "page" : "false"}
            @click=${() => actions.showSection(id)}
          >
            ${say(label)}
          </button>`,
      )}
    </nav>
    ${actions.isHosted ? nothing : html`<p class="notice">${say("outsideExcel")}</p>`}
    <div role="status" id="status" tabindex="-1">${statusText(state)}</div>
    <div role="status" id="others">${state.others.map((line) => html`<p class="hint">${line}</p>`)}</div>
    ${goToSheets("go-to-sheet", state.notice?.sheets ?? [], actions)} ${stopButton(state, actions)}
    ${errorSummary(state, actions)} ${state.question?.waiting == null ? nothing : whoQuestion(state, actions)}
    ${versionView(state, actions)} ${ordersView(state, actions)} ${startupView(state, actions)}
    ${state.firstSteps?.(state, actions) ?? nothing} ${sectionContent(state, actions)}
    ${actions.isHosted ? whoLine(state, actions) : nothing}
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

function statusText({ isBusy, progress, notice }: PaneState): TemplateResult | typeof nothing {
  if (isBusy && progress !== null) {
    const { done, parts, isStopping, isReading } = progress;
    const part = Math.min(done + 1, parts);
    const far = isReading === true ? say("progressReading", { percent: done }) : say("progress", { part, parts });
    return html`<p class="status">${isStopping ? say("stopping") : far}</p>`;
  }
  if (isBusy) return html`<p class="status">${say("busy")}</p>`;
  return notice?.kind === "status" ? html`<div class="status">${paragraphs(notice)}</div>` : nothing;
}

function stopButton({ progress }: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  if (progress === null || progress.isStopping) return nothing;
  return html`<button type="button" id="stop" @click=${() => actions.stop()}>${say("stop")}</button>
    <p class="hint">${progress.isReading === true ? say("stopReadingHint") : say("stopHint")}</p>`;
}

function errorSummary(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { notice } = state;
  if (notice?.kind !== "error") return nothing;
  const { unfinished } = notice;
  return html`<div class="error" role="alert" id="error-summary" tabindex="-1">
    <h2>${say("errorTitle")}</h2>
    ${paragraphs(notice)}
    ${
      unfinished === undefined
        ? nothing
        : writeButton(state, actions, {
            id: "finish",
            label: say("finish"),
            isEnabled: true,
            onClick: () => actions.finish(unfinished),
          })
    }
  </div>`;
}

function paragraphs({ lines }: Notice): readonly TemplateResult[] {
  return lines.map((line) => html`<p>${line}</p>`);
}
