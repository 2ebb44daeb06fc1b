import { html, nothing, type TemplateResult } from "lit/html.js";
import { logSteps } from "../../plans/log";
import { filteredLines, type LogFilter, type LogLine, logLines } from "../../plans/logLines";
import texts from "../../text/nl/logPane.json";
import { chosenValue } from "../chosenValue";
import { selectField, textField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { paneSlice } from "../slice";
import { speaker } from "../texts";

const tell = speaker<keyof typeof texts>(texts);
/** More nobody reads in a pane. */
const MOST_SHOWN = 50;

const logForm = paneSlice<LogFilter>(() => ({ who: "", action: "", subject: "", from: "", until: "" }));

/** The log of the workbook, by who, what, sheet and day. */
export function logView(state: PaneState, actions: PaneActions): TemplateResult {
  const lines = logLines(state.content);
  return html`<section aria-labelledby="log-heading">
    <h3 id="log-heading">${tell("heading")}</h3>
    ${lines.length === 0 ? html`<p class="hint">${tell("empty")}</p>` : found(lines, state, actions)}
  </section>`;
}

function found(lines: readonly LogLine[], state: PaneState, actions: PaneActions): TemplateResult {
  const filter = logForm.of(state);
  const change = (changed: Partial<LogFilter>): void => actions.change(logForm.changed(state, changed));
  const shown = filteredLines(lines, filter);
  return html`
    ${selectField({
      id: "log-who",
      label: tell("who"),
      value: filter.who,
      options: [["", tell("everyone")], ...valuesOf(lines, "who")],
      onChange: (who) => change({ who }),
    })}
    ${selectField({
      id: "log-action",
      label: tell("action"),
      value: filter.action,
      options: [["", tell("all")], ...valuesOf(lines, "action")],
      onChange: (action) => change({ action }),
    })}
    ${textField({
      id: "log-subject",
      label: tell("subject"),
      value: filter.subject,
      isNumber: false,
      onInput: (subject) => change({ subject }),
    })}
    ${dayField("log-from", tell("from"), filter.from, (from) => change({ from }))}
    ${dayField("log-until", tell("until"), filter.until, (until) => change({ until }))}
    <p id="log-count" role="status">${tell("count", { shown: shown.length, all: lines.length })}</p>
    <ul id="log-lines">
      ${shown.slice(0, MOST_SHOWN).map(lineItem)}
    </ul>
    ${shown.length > MOST_SHOWN ? html`<p class="hint">${tell("more", { most: MOST_SHOWN })}</p>` : nothing}
  `;
}

function valuesOf(lines: readonly LogLine[], of: "who" | "action"): readonly (readonly [string, string])[] {
  const values = [...new Set(lines.map((line) => line[of]))].filter((value) => value !== "");
  return values.sort((one, other) => one.localeCompare(other, "nl")).map((value) => [value, value]);
}

function dayField(id: string, label: string, value: string, onChange: (day: string) => void): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input type="date" id=${id} .value=${value} @change=${(event: Event) => onChange(chosenValue(event))} />
  </div>`;
}

function lineItem({ step, time, who, action, subject, before, after, remark }: LogLine): TemplateResult {
  const parameters = { time, who: who === "" ? tell("nobody") : who, action };
  const isChanged = before !== "" && after !== "";
  return html`<li>
    <p><strong>${tell(step === logSteps.begun ? "begun" : "line", parameters)}</strong></p>
    ${[subject, isChanged ? tell("change", { before, after }) : "", remark]
      .filter((words) => words !== "")
      .map((words) => html`<p>${words}</p>`)}
  </li>`;
}
