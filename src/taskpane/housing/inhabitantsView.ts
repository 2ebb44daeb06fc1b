import { html, nothing, type TemplateResult } from "lit";
import { referenceYear } from "../../housing/halfYear";
import { inhabitantsYears } from "../../reference/inhabitants";
import type { PaneActions, PaneState } from "../section";
import { pasteField } from "../formFields";
import { writeButton } from "../writeButton";
import { editHousing, housingOrder, typedHalfYear } from "./housingForm";
import { housingPane } from "./housingPane";
import { tell } from "./housingTexts";
import { pastedInhabitants } from "./readList";

/**
 * For a half-year whose inhabitants are not shipped: a sheet to fill in, or a list that is pasted. Shown only then, beside
 * the sentence that says what is missing.
 */
export function inhabitantsView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { province, inhabitants } = housingPane.of(state);
  const halfYear = typedHalfYear(state);
  if (halfYear === null || province === "") return nothing;
  const year = referenceYear(halfYear);
  if (inhabitantsYears.includes(year)) return nothing;
  return html`<details class="step" id="inhabitants-step">
    <summary>${tell("inhabitantsHeading", { year: String(year) })}</summary>
    <p>${tell("inhabitantsIntro")}</p>
    ${pasteField({
      id: "inhabitants-text",
      label: tell("inhabitantsText"),
      value: inhabitants,
      onInput: (typed) => editHousing(state, actions, { inhabitants: typed }),
    })}
    <div class="buttons">
      ${writeButton(state, actions, {
        id: "put-inhabitants",
        label: tell("putInhabitants"),
        isEnabled: inhabitants.trim() !== "",
        onClick: () => actions.give(pastedInhabitants(inhabitants, province, year)),
      })}
      ${writeButton(state, actions, {
        id: "make-inhabitants",
        label: tell("makeInhabitants"),
        isEnabled: true,
        onClick: () =>
          actions.give(
            housingOrder(
              { kind: "inhabitants", inhabitants: { province, year, counts: {}, source: "" } },
              tell("inhabitantsMade"),
            ),
          ),
      })}
    </div>
  </details>`;
}
