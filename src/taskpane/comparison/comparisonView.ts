import { html, nothing, type TemplateResult } from "lit/html.js";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { dutchRatio } from "../../text/dutchRatio";
import { succeed } from "../../text/result";
import { allocationForm } from "../allocation/allocationForm";
import { methodNames } from "../../plans/formula/methodNames";
import { methodChoices, methodNamed } from "../allocation/methodChoices";
import { availableKeys, keyChoices } from "../availableKeys";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { say } from "../texts";
import { tellComparison } from "./comparisonTexts";
import { writeButton } from "../writeButton";
import type { ComparedChoice } from "../../plans/comparison/compareKeys";
import { comparisonForm } from "./comparisonForm";
import { type ComparisonOutcome, previewComparison } from "./previewComparison";

/** In the section Verdelen: two keys or methods beside each other. Computed only when the planner opens it. */
export function comparisonView(state: PaneState, actions: PaneActions): TemplateResult {
  const comparison = comparisonForm.of(state);
  return html`<details
    id="comparison"
    ?open=${comparison.isOpen}
    @toggle=${(event: Event) => {
      const isOpen = event.target instanceof HTMLDetailsElement && event.target.open;
      if (isOpen !== comparison.isOpen) actions.change(comparisonForm.changed(state, { isOpen }));
    }}
  >
    <summary>${tellComparison("comparison")}</summary>
    ${comparison.isOpen ? content(state, actions) : nothing}
  </details>`;
}

function content(state: PaneState, actions: PaneActions): TemplateResult {
  const comparison = comparisonForm.of(state);
  const outcome = previewComparison(comparison, allocationForm.of(state).total, state.context);
  return html`
    ${choice("first", tellComparison("comparisonA"), comparison.first, state, actions)}
    ${choice("second", tellComparison("comparisonB"), comparison.second, state, actions)}
    ${selectField({
      id: "comparison-order",
      label: tellComparison("comparisonOrder"),
      value: comparison.order,
      options: [
        ["difference", tellComparison("comparisonByDifference")],
        ["recipient", tellComparison("comparisonByRecipient")],
      ],
      onChange: (order) =>
        actions.change(comparisonForm.changed(state, { order: order === "recipient" ? "recipient" : "difference" })),
    })}
    ${outcome.ok ? table(outcome) : outcome.errors.map((text) => html`<p class="field-error">${text}</p>`)}
    ${writeButton(state, actions, {
      id: "insert-comparison",
      label: tellComparison("insertComparison"),
      isEnabled: outcome.ok,
      onClick: () => {
        if (!outcome.ok) return;
        const { comparison: compared } = outcome;
        void actions.give({
          choose: () => succeed({ kind: "comparison", comparison: compared }),
          told: ({ desired }) =>
            desired.tables
              .slice(0, 1)
              .map(({ layout }) => tellComparison("comparisonWritten", { sheet: layout.sheet })),
        });
      },
    })}
  `;
}

function choice(
  which: "first" | "second",
  letter: string,
  chosen: ComparedChoice,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const edit = (change: Partial<ComparedChoice>): void =>
    actions.change(comparisonForm.changed(state, { [which]: { ...chosen, ...change } }));
  return html`<fieldset>
    <legend>${tellComparison(which === "first" ? "comparisonFirst" : "comparisonSecond")}</legend>
    ${selectField({
      id: `comparison-${which}-key`,
      label: tellComparison("comparisonKey", { letter }),
      value: chosen.keyId,
      options: keyChoices(availableKeys(state)),
      onChange: (keyId) => edit({ keyId }),
    })}
    ${selectField({
      id: `comparison-${which}-method`,
      label: tellComparison("comparisonMethod", { letter }),
      value: methodNames[chosen.method],
      options: methodChoices.map(([method, name]) => [methodNames[method], say(name)]),
      onChange: (name) => edit({ method: methodNamed(name) }),
    })}
  </fieldset>`;
}

function table({ comparison, changes, sums, moved }: Extract<ComparisonOutcome, { ok: true }>): TemplateResult {
  const widest = Math.max(1, ...changes.map(([, , difference]) => Math.abs(difference)));
  return html`
    <p class="status" id="comparison-moved">${tellComparison("comparisonMoved", { moved })}</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${tellComparison("comparison")}>
      <table id="comparison-table">
        <caption>
          ${tellComparison("comparisonCaption", { total: comparison.total })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${say("province")}</th>
            <th scope="col" class="number">${tellComparison("comparisonA")}</th>
            <th scope="col" class="number">${tellComparison("comparisonB")}</th>
            <th scope="col" class="number">${tellComparison("comparisonDifference")}</th>
            <th scope="col" class="number">${tellComparison("comparisonShare")}</th>
            <th scope="col" class="number">${tellComparison("comparisonPerThousand")}</th>
          </tr>
        </thead>
        <tbody>
          ${comparison.rows.map(({ name, first, second, inhabitants }, index) => {
            const [, , difference = 0] = changes[index] ?? [];
            return html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${dutchInteger(first)}</td>
              <td class="number">${dutchInteger(second)}</td>
              <td class="number">
                ${dutchDifference(difference)}
                <meter aria-hidden="true" min="0" max=${widest} value=${Math.abs(difference)}></meter>
              </td>
              <td class="number">${first === 0 ? "" : `${dutchRatio(100 * difference, first, 1)}%`}</td>
              <td class="number">${perThousand(first, inhabitants)} / ${perThousand(second, inhabitants)}</td>
            </tr>`;
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">${say("sum")}</th>
            <td class="number">${dutchInteger(sums.first)}</td>
            <td class="number">${dutchInteger(sums.second)}</td>
            <td class="number">${dutchDifference(sums.second - sums.first)}</td>
            <td></td>
            <td></td>
          </tr>
        </tfoot>
      </table>
    </div>
  `;
}

function perThousand(places: number, inhabitants: number): string {
  return inhabitants === 0 ? "–" : dutchRatio(1000 * places, inhabitants, 2);
}
