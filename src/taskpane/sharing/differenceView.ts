import { html, nothing, type TemplateResult } from "lit/html.js";
import { halfYearName } from "../../housing/halfYear";
import { decisionDifference } from "../../plans/differences/decisionDifference";
import type { FigureDifference } from "../../plans/differences/figureDifference";
import { halfYearDifference } from "../../plans/differences/halfYearDifference";
import { openHalfYears, readQuotaState } from "../../plans/housing/quotaState";
import texts from "../../text/nl/differences.json";
import { sentences } from "../../text/sentences";
import { knownDecisions } from "../decision/knownDecisions";
import { figuresTable } from "../figuresTable";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { paneSlice } from "../slice";
import { speaker } from "../texts";

const tell = speaker<keyof typeof texts>(texts);

interface DifferenceForm {
  readonly kind: "decisions" | "halfYears";
  /** Of what is compared; "" for the first choice. */
  readonly from: string;
  readonly until: string;
}

const differenceForm = paneSlice<DifferenceForm>(() => ({ kind: "decisions", from: "", until: "" }));

/** The difference between two decisions, or between two half-years of this workbook. */
export function differenceView(state: PaneState, actions: PaneActions): TemplateResult {
  const { kind } = differenceForm.of(state);
  return html`<details id="differences">
    <summary>${tell("heading")}</summary>
    <p class="hint">${tell("hint")}</p>
    ${selectField({
      id: "difference-kind",
      label: tell("kind"),
      value: kind,
      options: [
        ["decisions", tell("decisions")],
        ["halfYears", tell("halfYears")],
      ],
      onChange: (value) =>
        actions.change(
          differenceForm.changed(state, {
            kind: value === "halfYears" ? "halfYears" : "decisions",
            from: "",
            until: "",
          }),
        ),
    })}
    ${kind === "decisions" ? ofDecisions(state, actions) : ofHalfYears(state, actions)}
  </details>`;
}

function ofDecisions(state: PaneState, actions: PaneActions): TemplateResult {
  const decisions = knownDecisions(state).map(({ decision }) => decision);
  const active = decisions.findIndex(({ id }) => id === state.context.decision.id);
  // What counts now against the one below it in the list, which is older.
  const newest = decisions[active] ?? decisions[0];
  const older = decisions[active + 1] ?? decisions.find((decision) => decision !== newest);
  const chosen = choices(
    decisions.map((decision) => [decision.id, decision.title, decision] as const),
    older?.id ?? "",
    newest?.id ?? "",
    state,
    actions,
  );
  if (chosen.pair === null) return chosen.fields;
  const { words, places } = decisionDifference(...chosen.pair);
  return html`${chosen.fields} ${told([places])}
  ${
    words.length === 0
      ? nothing
      : html`<ul id="difference-words">
          ${words.map((word) => html`<li>${tell("words", { ...word })}</li>`)}
        </ul>`
  }
  ${figures("difference-places", tell("placesCaption"), places)}`;
}

function ofHalfYears(state: PaneState, actions: PaneActions): TemplateResult {
  const read = readQuotaState(state.content);
  if (!read.ok) return html`<div class="error">${sentences(read.problems).map((line) => html`<p>${line}</p>`)}</div>`;
  const open = openHalfYears(read.value);
  if (open.length < 2) return html`<p class="hint" id="difference-one">${tell("oneHalfYear")}</p>`;
  const [newest = "", before = ""] = open.map(halfYearName);
  const options = open.map((halfYear) => [halfYearName(halfYear), halfYearName(halfYear), halfYear] as const);
  const chosen = choices(options, before, newest, state, actions);
  if (chosen.pair === null) return chosen.fields;
  const { quota, balance } = halfYearDifference(read.value, ...chosen.pair);
  return html`${chosen.fields} ${told([quota, balance])} ${figures("difference-quota", tell("quotaCaption"), quota)}
  ${figures("difference-balance", tell("balanceCaption"), balance)}`;
}

interface Chosen<Value> {
  readonly fields: TemplateResult;
  /** Null when the same was chosen twice. */
  readonly pair: readonly [Value, Value] | null;
}

function choices<Value>(
  options: readonly (readonly [id: string, title: string, value: Value])[],
  first: string,
  last: string,
  state: PaneState,
  actions: PaneActions,
): Chosen<Value> {
  const form = differenceForm.of(state);
  const [from, until] = [form.from || first, form.until || last];
  const field = (id: "from" | "until", value: string): TemplateResult =>
    selectField({
      id: `difference-${id}`,
      label: tell(id),
      value,
      options: options.map(([option, title]) => [option, title]),
      onChange: (chosen) => actions.change(differenceForm.changed(state, { [id]: chosen })),
    });
  const [one, other] = [from, until].map((id) => options.find(([option]) => option === id));
  const isPair = one !== undefined && other !== undefined && one !== other;
  return {
    fields: html`${field("from", from)} ${field("until", until)}
    ${isPair ? nothing : html`<p class="hint" id="difference-same">${tell("sameChosen")}</p>`}`,
    pair: isPair ? [one[2], other[2]] : null,
  };
}

/** How many figures differ; one that only one of both names does too. */
function told(tables: readonly (readonly FigureDifference[])[]): TemplateResult {
  const known = tables.flat();
  const count = known.filter(({ before, after }) => before !== after).length;
  const words = known.length === 0 ? tell("noFigures") : count === 0 ? tell("same") : tell("changed", { count });
  return html`<p id="difference-count" role="status">${words}</p>`;
}

function figures(id: string, caption: string, rows: readonly FigureDifference[]): TemplateResult {
  const headers = {
    name: tell("name"),
    before: tell("from"),
    after: tell("until"),
    difference: tell("difference"),
  };
  return figuresTable({ id, caption, headers, rows });
}
