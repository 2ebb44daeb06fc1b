import { html, nothing, type TemplateResult } from "lit/html.js";
import { provinces } from "../../reference/regions";
import { dutchInteger } from "../../text/dutchNumber";
import { availableKeys, keyChoices } from "../availableKeys";
import { comparisonView } from "../comparison/comparisonView";
import { selectField, textField } from "../formFields";
import { regionsView } from "../regions/regionsView";
import type { PaneActions, PaneState } from "../section";
import { supplyView } from "../supply/supplyView";
import { say, type TextName } from "../texts";
import { writeButton } from "../writeButton";
import { type AllocationForm, allocationForm } from "./allocationForm";
import { tellAllocation } from "./allocationTexts";
import { explanationTexts } from "./explanationTexts";
import { insertedFormula } from "./insertFormula";
import { methodNames } from "../../plans/formula/methodNames";
import { methodChoices, methodNamed } from "./methodChoices";
import { type AllocationPreview, previewAllocation } from "./previewAllocation";
import type { FieldError } from "./recipients";
import { choosesProvince, showMyMunicipalities } from "./myProvince";
import { selectionView } from "./selectionView";
import { warningsView } from "./warningsView";

type Edit = (change: Partial<AllocationForm>) => void;

/** The section Verdelen: a form, the outcome while typing, and the formula for the sheet. */
export function allocationSection(state: PaneState, actions: PaneActions): TemplateResult {
  const form = allocationForm.of(state);
  const edit = (change: Partial<AllocationForm>): void => actions.change(allocationForm.changed(state, change));
  const outcome = previewAllocation(form, state.context);
  const errors = outcome.ok ? [] : outcome.errors;
  return html`
    <h2 id="section-heading" tabindex="-1">${say("allocationTitle")}</h2>
    <form @submit=${(event: Event) => event.preventDefault()}>
      ${formField("total", "fieldTotal", form.total, errors, edit, say("fieldTotalHint", { example: 88000 }))}
      ${weightsField(form, state, errors, actions, edit)}
      ${selectField({
        id: "method",
        label: say("fieldMethod"),
        value: methodNames[form.method],
        options: methodChoices.map(([method, name]) => [methodNames[method], say(name)]),
        onChange: (name) => edit({ method: methodNamed(name) }),
      })}
      <div class="pair">
        ${formField("minimum", "fieldMinimum", form.minimum, errors, edit)}
        ${formField("maximum", "fieldMaximum", form.maximum, errors, edit)}
      </div>
    </form>
    ${outcome.ok ? result(outcome.preview, state, actions) : nothing} ${comparisonView(state, actions)}
    ${regionsView(state, actions)} ${supplyView(state, actions)}
  `;
}

function formField(
  field: "total" | "minimum" | "maximum",
  label: TextName,
  value: string,
  errors: readonly FieldError[],
  edit: Edit,
  hint = "",
): TemplateResult {
  return textField({
    id: field,
    label: say(label),
    value,
    hint,
    errors: errors.filter((error) => error.field === field).map(({ text }) => text),
    onInput: (typed) => edit({ [field]: typed }),
  });
}

function weightsField(
  form: AllocationForm,
  state: PaneState,
  errors: readonly FieldError[],
  actions: PaneActions,
  edit: Edit,
): TemplateResult {
  const source = (
    value: AllocationForm["source"],
    label: string,
    choose = (): unknown => edit({ source: value }),
  ): TemplateResult =>
    html`<div class="choice">
      <input
        type="radio"
        name="source"
        id="source-${value}"
        .checked=${form.source === value}
        @change=${() => choose()}
      />
      <label for="source-${value}">${label}</label>
    </div>`;
  const faults = errors.filter(({ field }) => field === "weights");
  return html`<fieldset>
    <legend>${say("fieldWeights")}</legend>
    ${source("key", say("weightsKey"))}
    ${source("province", tellAllocation("weightsProvince"), () => actions.act(showMyMunicipalities))}
    ${source("selection", say("weightsSelection"))}
    ${form.source === "province" ? provinceField(form, actions) : nothing}
    ${form.source === "selection" ? selectionView(form, state, actions, edit) : keyField(form, state, edit)}
    ${faults.map(({ text }) => html`<p class="field-error">${text}</p>`)}
  </fieldset>`;
}

function provinceField({ province }: AllocationForm, actions: PaneActions): TemplateResult {
  return html`${selectField({
      id: "my-province",
      label: tellAllocation("provinceField"),
      value: province,
      options: [["", tellAllocation("roleNone")], ...provinces.map(({ code, name }) => [code, name] as const)],
      onChange: (code) => void actions.act(choosesProvince(code)),
    })}
    <p class="hint">${tellAllocation("provinceHint")}</p>`;
}

function keyField(form: AllocationForm, state: PaneState, edit: Edit): TemplateResult {
  return selectField({
    id: "form-key",
    label: say("fieldKey"),
    value: form.keyId,
    options: keyChoices(availableKeys(state)),
    onChange: (keyId) => edit({ keyId }),
  });
}

function result(preview: AllocationPreview, state: PaneState, actions: PaneActions): TemplateResult {
  const { recipients, sum, faults, formula } = preview;
  return html`<section aria-labelledby="result-heading">
    <h3 id="result-heading">${say("result")}</h3>
    ${
      faults.length === 0
        ? html`<p class="status" id="check">${say("checkOk", { sum })}</p>`
        : html`<div class="notice" id="check">${faults.map((text) => html`<p>${text}</p>`)}</div>`
    }
    <table id="result">
      <thead>
        <tr>
          <th scope="col">${say("recipient")}</th>
          <th scope="col" class="number">${say("places")}</th>
        </tr>
      </thead>
      <tbody>
        ${recipients.map(
          ({ name, places }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${dutchInteger(places)}</td>
            </tr>`,
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say("sum")}</th>
          <td class="number">${dutchInteger(sum)}</td>
        </tr>
      </tfoot>
    </table>
    ${warningsView(preview.warnings)} ${explanation(preview, state, actions)}
    <h3>${say("formulaIs")}</h3>
    <code id="formula">${formula}</code>
    <p class="hint">${say("insertHint")}</p>
    ${writeButton(state, actions, {
      id: "insert-formula",
      label: say("insertFormula"),
      isPrimary: true,
      isEnabled: true,
      onClick: () => actions.give(insertedFormula(preview.choice, state.context)),
    })}
  </section>`;
}

function explanation(preview: AllocationPreview, state: PaneState, actions: PaneActions): TemplateResult {
  const { isExplained } = allocationForm.of(state);
  return html`<details
    id="explanation"
    ?open=${isExplained}
    @toggle=${(event: Event) => {
      const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
      if (isOpen !== isExplained) actions.change(allocationForm.changed(state, { isExplained: isOpen }));
    }}
  >
    <summary>${say("explanation")}</summary>
    ${
      isExplained
        ? html`<ul>
            ${explanationTexts(preview.division).map((text) => html`<li>${text}</li>`)}
          </ul>`
        : nothing
    }
  </details>`;
}
