import { html, nothing, type TemplateResult } from "lit";
import { referenceYear } from "../../housing/halfYear";
import { inhabitantsYears } from "../../reference/inhabitants";
import { actionButton } from "../actionButton";
import type { PaneActions } from "../actions";
import type { PaneState } from "../state";
import { pasteField } from "../formFields";
import { carryOut, editHousing, housingOf, typedHalfYear } from "./housingActions";
import { tell } from "./housingTexts";
import { readInhabitants } from "./readList";

/**
 * For a half-year whose inhabitants are not shipped: a sheet to fill in, or a list that is pasted. Shown only then, beside
 * the sentence that says what is missing.
 */
export function inhabitantsView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { province, inhabitants } = housingOf(state);
  const halfYear = typedHalfYear(state);
  if (halfYear === null || province === "") return nothing;
  const year = referenceYear(halfYear);
  if (inhabitantsYears.includes(year)) return nothing;
  const isReady = actions.isHosted && !state.isBusy;
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
      ${actionButton({
        id: "put-inhabitants",
        label: tell("putInhabitants"),
        isEnabled: inhabitants.trim() !== "" && isReady,
        onClick: () => actions.act(readInhabitants(province, year)),
      })}
      ${actionButton({
        id: "make-inhabitants",
        label: tell("makeInhabitants"),
        isEnabled: isReady,
        onClick: () =>
          actions.act(carryOut({ kind: "inhabitants", order: { province, year } }, tell("inhabitantsMade"))),
      })}
    </div>
  </details>`;
}
