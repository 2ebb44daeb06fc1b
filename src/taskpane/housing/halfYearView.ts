import { html, nothing, type TemplateResult } from "lit/html.js";
import { halfYearName } from "../../housing/halfYear";
import { provinces } from "../../reference/regions";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { latestHalfYear } from "../../plans/housing/quotaState";
import { selectField, textField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder, suggestedHalfYear } from "./housingForm";
import { housingPane } from "./housingPane";
import { tell } from "./housingTexts";
import { type HalfYearErrors, type HalfYearPreview, previewHalfYear } from "./previewHalfYear";
import { quotaOf } from "./quotaOf";

/** Opening a half-year: the first one makes the sheet, a next one takes the balances along. */
export function halfYearView(state: PaneState, actions: PaneActions): TemplateResult {
  const pane = housingPane.of(state);
  const outcome = previewHalfYear(pane, quotaOf(state));
  const errors = outcome.ok ? null : outcome.errors;
  const isFirst = latestHalfYear(quotaOf(state), pane.province) === null;
  return html`<section aria-labelledby="half-year-heading">
    <h3 id="half-year-heading">${tell("openHeading")}</h3>
    ${fields(state, actions, errors)}
    ${
      outcome.ok
        ? preview(outcome.preview)
        : [
            ...outcome.errors.province.map((text) => html`<p class="hint">${text}</p>`),
            ...outcome.errors.other.map((text) => html`<p class="field-error">${text}</p>`),
          ]
    }
    ${writeButton(state, actions, {
      id: "open-half-year",
      label: isFirst
        ? tell("openFirst")
        : tell("openNext", { halfYear: outcome.ok ? halfYearName(outcome.preview.choice.halfYear) : pane.halfYear }),
      isPrimary: true,
      isEnabled: outcome.ok,
      onClick: () => {
        if (!outcome.ok) return;
        const { choice } = outcome.preview;
        const done = tell(isFirst ? "openedFirst" : "opened", { halfYear: halfYearName(choice.halfYear) });
        const cleared = { ownNational: "", worksOn: "" };
        void actions.give(housingOrder({ kind: "halfYear", halfYear: choice }, done, cleared));
      },
    })}
  </section>`;
}

/** What the half-year is of and how it is computed. */
function fields(state: PaneState, actions: PaneActions, errors: HalfYearErrors | null): TemplateResult {
  const pane = housingPane.of(state);
  return html`
    ${selectField({
      id: "housing-province",
      label: tell("province"),
      value: pane.province,
      options: [["", tell("chooseProvince")], ...provinces.map(({ code, name }) => [code, name] as const)],
      onChange: (province) =>
        editHousing(state, actions, { province, halfYear: suggestedHalfYear(quotaOf(state), province) }),
    })}
    ${textField({
      id: "half-year",
      label: tell("halfYear"),
      value: pane.halfYear,
      hint: tell("halfYearHint"),
      errors: errors?.halfYear ?? [],
      isNumber: false,
      onInput: (halfYear) => editHousing(state, actions, { halfYear }),
    })}
    ${selectField({
      id: "rounding",
      label: tell("rounding"),
      value: pane.rounding,
      options: [
        ["published", tell("roundingPublished")],
        ["statutory", tell("roundingStatutory")],
      ],
      onChange: (rounding) =>
        editHousing(state, actions, { rounding: rounding === "statutory" ? "statutory" : "published" }),
    })}
    ${textField({
      id: "own-national",
      label: tell("ownNational"),
      value: pane.ownNational,
      hint: tell("ownNationalHint"),
      errors: errors?.ownNational ?? [],
      onInput: (ownNational) => editHousing(state, actions, { ownNational }),
    })}
  `;
}

function preview({ opening, national, choice, sums }: HalfYearPreview): TemplateResult {
  const caption = tell("previewCaption", { province: opening.province.name, halfYear: halfYearName(choice.halfYear) });
  const corrected = sums.quota - sums.beginBalance;
  return html`<div id="half-year-preview">
    ${national.map((line) => html`<p>${line}</p>`)}
    <p class="status">
      ${tell(opening.before === null ? "previewFirst" : "previewSum", {
        municipalities: opening.rows.length,
        quota: sums.quota,
        corrected,
      })}
    </p>
    ${opening.before === null ? nothing : html`<p>${tell("carried", { halfYear: halfYearName(opening.before) })}</p>`}
    <details>
      <summary>${tell("showRows")}</summary>
      <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
        <table>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr>
              <th scope="col">${tell("municipality")}</th>
              <th scope="col" class="number">${tell("quota")}</th>
              <th scope="col" class="number">${tell("beginBalance")}</th>
              <th scope="col" class="number">${tell("corrected")}</th>
            </tr>
          </thead>
          <tbody>
            ${opening.rows.map(
              ({ municipality, quota, beginBalance }) =>
                html`<tr>
                  <th scope="row">${municipality.name}</th>
                  <td class="number">${dutchInteger(quota)}</td>
                  <td class="number">${dutchDifference(beginBalance)}</td>
                  <td class="number">${dutchInteger(quota - beginBalance)}</td>
                </tr>`,
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">${tell("sum")}</th>
              <td class="number">${dutchInteger(sums.quota)}</td>
              <td class="number">${dutchDifference(sums.beginBalance)}</td>
              <td class="number">${dutchInteger(corrected)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </details>
  </div>`;
}
