/** A decision that is not in the register: by hand, out of a file, or out of a letter; and the correction of an earlier one. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { DecisionDraft } from "../../intake/decision/draft";
import type { ReadingOrder } from "../../intake/reading";
import { sentences } from "../../text/sentences";
import { actionButton } from "../actionButton";
import { selectField, textField } from "../formFields";
import type { PaneActions, PaneState, SectionWork } from "../section";
import type { SourcePlace } from "../source/sourceForm";
import { sourceView } from "../source/sourceView";
import { decisionForm } from "./decisionForm";
import { rowsNotice } from "./decisionRowsView";
import { tellDecision } from "./decisionTexts";
import { withSource } from "./fillDecision";
import { knownDecisions } from "./knownDecisions";
import { type DecisionFields, emptyForm, ownDecisionForm, type OwnDecisionForm } from "./ownDecisionForm";

const ORDER: ReadingOrder = { kind: "decision", year: null, halfYear: null, province: null };

const place: SourcePlace = {
  id: "decision-source",
  of: (state) => ownDecisionForm.of(state).source,
  changed: (state, source) => ownDecisionForm.changed(state, withSource(ownDecisionForm.of(state), source)),
  order: () => ORDER,
};

export function ownDecisionView(state: PaneState, actions: PaneActions): TemplateResult {
  const form = ownDecisionForm.of(state);
  const edit = (change: Partial<OwnDecisionForm>): void => actions.change(ownDecisionForm.changed(state, change));
  return html`<details
    class="step"
    id="own-decision"
    .open=${form.isOpen}
    @toggle=${(event: Event) => {
      const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
      if (event.target === event.currentTarget && isOpen !== form.isOpen) edit({ isOpen });
    }}
  >
    <summary>${tellDecision("ownHeading")}</summary>
    ${form.isOpen ? opened(form, edit, state, actions) : nothing}
  </details>`;
}

type Edit = (change: Partial<OwnDecisionForm>) => void;

function opened(form: OwnDecisionForm, edit: Edit, state: PaneState, actions: PaneActions): TemplateResult {
  return html`<p>${tellDecision("ownIntro")}</p>
    ${correction(form, edit, state)}
    <h3>${tellDecision("sourceHeading")}</h3>
    ${sourceView(place, state, actions, tellDecision("sourceText"))}
    <h3>${tellDecision("formHeading")}</h3>
    <form id="own-form" @submit=${(event: Event) => event.preventDefault()}>${fields(form, edit)}</form>
    ${rowsNotice(form, () => edit({ rows: [], whole: null }))}
    ${
      form.errors.length === 0
        ? nothing
        : html`<div class="error" role="alert" id="own-errors">${form.errors.map((text) => html`<p>${text}</p>`)}</div>`
    }
    ${actionButton({
      id: "use-own-decision",
      label: tellDecision("use"),
      isPrimary: true,
      isEnabled: !state.isBusy,
      onClick: () => actions.act(useDecision),
    })}`;
}

function correction({ corrects }: OwnDecisionForm, edit: Edit, state: PaneState): TemplateResult | typeof nothing {
  if (corrects === null) return nothing;
  const title = knownDecisions(state).find(({ decision }) => decision.id === corrects)?.decision.title ?? corrects;
  return html`<div class="notice" id="own-correction">
    <p>${tellDecision("correctionHeading", { title })}</p>
    ${actionButton({
      id: "stop-correction",
      label: tellDecision("correctionStop"),
      isEnabled: true,
      onClick: () => edit({ corrects: null }),
    })}
  </div>`;
}

function fields({ fields: typed, filled, source }: OwnDecisionForm, edit: Edit): TemplateResult {
  const change = (part: Partial<DecisionFields>): void => edit({ fields: { ...typed, ...part }, errors: [] });
  const line = (name: TextName, label: string, hint = "", isNumber = false): TemplateResult =>
    textField({
      id: `own-${name}`,
      label,
      value: typed[name],
      hint: hintOf(typed[name], source.reading === null ? "" : filled[name], hint),
      isNumber,
      onInput: (value) => change({ [name]: value }),
    });
  return html`
    ${line("title", tellDecision("title"))} ${line("total", tellDecision("total"), "", true)}
    ${line("minors", tellDecision("minors"), "", true)}
    ${line("referenceDate", tellDecision("referenceDate"), tellDecision("referenceDateHint"))}
    ${selectField({
      id: "own-status",
      label: tellDecision("status"),
      value: typed.status,
      options: [
        ["", tellDecision("statusOpen")],
        ["concept", "concept"],
        ["vastgesteld", "vastgesteld"],
        ["ingetrokken", "ingetrokken"],
      ],
      onChange: (status) => change({ status: statusNamed(status) }),
    })}
    ${line("decidedOn", tellDecision("decidedOn"), tellDecision("dateHint"))}
    ${line("decidedBy", tellDecision("decidedBy"))}
    ${selectField({
      id: "own-kind",
      label: tellDecision("kind"),
      value: typed.kind,
      options: [
        ["capaciteitsbesluit", tellDecision("kindDecision")],
        ["capaciteitsraming", tellDecision("kindEstimate")],
      ],
      onChange: (kind) => change({ kind: kind === "capaciteitsraming" ? kind : "capaciteitsbesluit" }),
    })}
    ${selectField({
      id: "own-precision",
      label: tellDecision("precision"),
      value: typed.precision,
      options: [
        ["exact", tellDecision("precisionExact")],
        ["circa", tellDecision("precisionAbout")],
        ["ten minste", tellDecision("precisionAtLeast")],
      ],
      onChange: (name) => change({ precision: name === "circa" || name === "ten minste" ? name : "exact" }),
    })}
    ${line("source", tellDecision("source"), tellDecision("sourceHint"))}
    ${line("address", tellDecision("address"), tellDecision("addressHint"))}
  `;
}

type TextName = Exclude<keyof DecisionFields, "kind" | "status" | "precision">;

/** What was typed stays; what the source has instead is said. */
function hintOf(typed: string, filled: string, hint: string): string {
  return filled === "" || filled === typed ? hint : `${hint} ${tellDecision("readValue", { value: filled })}`.trim();
}

function statusNamed(name: string): DecisionDraft["status"] | "" {
  return name === "concept" || name === "vastgesteld" || name === "ingetrokken" ? name : "";
}

/** Puts the decision in the list and chooses it; the checks come along only now. */
const useDecision: SectionWork = async (store) => {
  const { makeDecision } = await import(/* webpackChunkName: "reading" */ "./makeDecision");
  const state = store.read();
  const form = ownDecisionForm.of(state);
  const known = knownDecisions(state).map(({ decision }) => decision);
  const made = makeDecision(form, known);
  if (!made.ok) {
    store.change(ownDecisionForm.changed(state, { errors: sentences(made.problems) }));
    return null;
  }
  const decision = made.value;
  const isKnown = known.includes(decision);
  const chosen = { decisionId: decision.id, keyId: decision.adviceKey ?? decisionForm.of(state).keyId };
  const next = { ...emptyForm, isOpen: false, made: isKnown ? form.made : [decision, ...form.made] };
  const withForm = { ...state, ...ownDecisionForm.changed(state, next) };
  store.change(decisionForm.changed(withForm, chosen));
  const { title } = decision;
  return { kind: "status", lines: [tellDecision(isKnown ? "usedKnown" : "used", { title })] };
};
