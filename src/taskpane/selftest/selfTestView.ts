import { html, nothing, type TemplateResult } from "lit/html.js";
import { differences } from "../../selftest/differences";
import { reportText } from "../../selftest/reportText";
import type { SelfTestReport, StepReport } from "../../selftest/selfTestReport";
import { dutchInteger } from "../../text/dutchNumber";
import { actionButton } from "../actionButton";
import { foldedList } from "../foldedList";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { doSelfTest } from "./doSelfTest";
import { handSteps } from "./handSteps";
import { type SelfTestForm, selfTestForm } from "./selfTestForm";
import { tell } from "./selfTestTexts";

/** One button that tries everything, then what came of each step, what only a person can see, and the outcome as text. */
export function selfTestView(state: PaneState, actions: PaneActions): TemplateResult {
  const form = selfTestForm.of(state);
  return html`
    <p>${tell("intro")}</p>
    ${actionButton({
      id: "start-self-test",
      label: tell("start"),
      isPrimary: true,
      isEnabled: actions.isHosted && !state.isBusy,
      onClick: () => actions.act(doSelfTest),
    })}
    ${form.report === null ? nothing : outcome(form.report, form, state, actions)}
  `;
}

function outcome(report: SelfTestReport, form: SelfTestForm, state: PaneState, actions: PaneActions): TemplateResult {
  const text = reportText({ ...report, answers: answersOf(form) });
  return html`
    <table id="self-test-steps">
      <thead>
        <tr>
          <th scope="col">${tell("columnStep")}</th>
          <th scope="col">${tell("columnOutcome")}</th>
          <th scope="col" class="number">${tell("columnTime")}</th>
        </tr>
      </thead>
      <tbody>
        ${report.steps.map(
          (step) =>
            html`<tr>
              <th scope="row">${nameOf(step)}</th>
              <td>${wordFor(step)}</td>
              <td class="number">${dutchInteger(step.ms)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${report.steps.map((step) => foldedList(`self-test-${step.id}`, tell("differencesOf", { step: nameOf(step) }), linesOf(step)))}
    <h3>${tell("questions")}</h3>
    ${handSteps.map(({ id }) =>
      selectField({
        id: `self-test-${id}`,
        label: tell(id),
        value: form.answers.get(id) ?? "niet bekeken",
        options: [
          ["niet bekeken", tell("notSeen")],
          ["ja", tell("yes")],
          ["nee", tell("no")],
        ],
        onChange: (value) => {
          const answer = value === "ja" || value === "nee" ? value : "niet bekeken";
          actions.change(selfTestForm.changed(state, { answers: new Map([...form.answers, [id, answer]]) }));
        },
      }),
    )}
    <div class="field">
      <label for="self-test-text">${tell("outcome")}</label>
      <p class="hint" id="self-test-text-hint">${tell("outcomeHint")}</p>
      <textarea id="self-test-text" rows="6" readonly aria-describedby="self-test-text-hint" .value=${text}></textarea>
    </div>
    ${actionButton({
      id: "copy-self-test",
      label: tell("copy"),
      isEnabled: !state.isBusy,
      onClick: () =>
        actions.act(async () => ({
          kind: "status",
          lines: [(await isCopied(text)) ? tell("copied") : tell("notCopied")],
        })),
    })}
  `;
}

function answersOf({ answers }: SelfTestForm): SelfTestReport["answers"] {
  return handSteps.map(({ id, questions }) => ({ c: questions, answer: answers.get(id) ?? "niet bekeken" }));
}

/** A step is called as the list of texts calls it. */
function nameOf({ id }: StepReport): string {
  return tell(id as Parameters<typeof tell>[0]);
}

function wordFor({ ok, error }: StepReport): string {
  if (error !== null) return tell("failed");
  return ok === null ? tell("seen") : tell(ok ? "same" : "different");
}

function linesOf({ ok, error, expected, seen }: StepReport): readonly string[] {
  if (error !== null) return [tell("errorOf", { message: error.message })];
  return ok === false ? differences(expected, seen) : [];
}

/** Some Excels keep a pane from copying; the text can then be chosen by hand. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
