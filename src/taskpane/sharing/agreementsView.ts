import { html, nothing, type TemplateResult } from "lit/html.js";
import { agreementLayout } from "../../plans/agreements/agreementLayout";
import { sheetOfTable } from "../../plans/offeredSheets";
import { succeed } from "../../text/result";
import { goToSheets } from "../goToSheets";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { tell } from "./sharingTexts";

/** Makes the sheet on which agreements and actions are kept; one that is there is gone to. */
export function agreementsView(state: PaneState, actions: PaneActions): TemplateResult {
  const present = sheetOfTable(agreementLayout, state.content);
  return html`<section aria-labelledby="agreements-heading">
    <h3 id="agreements-heading">${tell("agreementsHeading")}</h3>
    <p class="hint">${tell("agreementsHint")}</p>
    ${
      present === null
        ? writeButton(state, actions, {
            id: "make-agreements",
            label: tell("agreements"),
            isEnabled: true,
            onClick: () =>
              actions.give({
                choose: () => succeed({ kind: "agreements", agreements: { lines: [], referenceDate: null } }),
                told: () => [tell("agreementsMade", { sheet: agreementLayout.sheet })],
              }),
          })
        : nothing
    }
    ${present === null ? nothing : goToSheets("agreements-there", [present], actions)}
  </section>`;
}
