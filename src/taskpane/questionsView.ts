/** What the pane asks the planner once: in whose name orders are given, and whether the add-in loads with the workbook. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionButton } from "./actionButton";
import type { PaneActions, PaneState } from "./section";
import { say } from "./texts";

const LONGEST_NAME = 80;

/** Asked before the first order, and when the planner wants to change it. */
export function whoQuestion({ who, question, isBusy }: PaneState, actions: PaneActions): TemplateResult {
  const isWaiting = question?.waiting != null;
  const isEnabled = !(isWaiting && isBusy);
  return html`<form
    class="card"
    id="who-question"
    aria-labelledby="who-heading"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const field = event.target instanceof HTMLFormElement ? event.target.querySelector("input") : null;
      void actions.answerWho((field?.value ?? "").trim().slice(0, LONGEST_NAME));
    }}
  >
    <h2 id="who-heading">${say("whoHeading")}</h2>
    <div class="field">
      <label for="who">${say("who")}</label>
      <p class="hint" id="who-hint">${say("whoHint")}</p>
      <input
        type="text"
        id="who"
        maxlength=${LONGEST_NAME}
        autocomplete="organization"
        aria-describedby="who-hint"
        .value=${who ?? ""}
      />
    </div>
    <div class="buttons">
      ${actionButton({
        id: "keep-who",
        label: isWaiting ? say("whoContinue") : say("whoKeep"),
        isEnabled,
        isPrimary: true,
        isSubmit: true,
        onClick: () => undefined,
      })}
      ${
        isWaiting
          ? actionButton({ id: "skip-who", label: say("whoSkip"), isEnabled, onClick: () => actions.answerWho("") })
          : nothing
      }
    </div>
  </form>`;
}

/** At the bottom of the pane: in whose name orders are given, to change. */
export function whoLine(state: PaneState, actions: PaneActions): TemplateResult {
  const { who, question } = state;
  if (question !== null && question.waiting === null) return whoQuestion(state, actions);
  return html`<footer class="who">
    <p id="who-line">${who === null || who === "" ? say("whoUnknown") : say("whoIs", { who })}</p>
    <button type="button" id="change-who" aria-describedby="who-line" @click=${() => actions.askWho()}>
      ${say("whoChange")}
    </button>
  </footer>`;
}

/** After the first order in a workbook: the add-in then knows what others change before anybody opens the pane. */
export function startupView({ asksStartup, isBusy }: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  if (!asksStartup || isBusy) return nothing;
  const answer = (id: string, label: string, loads: boolean): TemplateResult =>
    html`<button type="button" id=${id} @click=${() => actions.answerStartup(loads)}>${label}</button>`;
  return html`<section class="card" id="startup-question" aria-labelledby="startup-heading">
    <h2 id="startup-heading">${say("startupHeading")}</h2>
    <p>${say("startupText")}</p>
    <div class="buttons">
      ${answer("startup-yes", say("startupYes"), true)} ${answer("startup-no", say("startupNo"), false)}
    </div>
  </section>`;
}
