import { html, type TemplateResult } from "lit/html.js";
import { glossaryLayout } from "../../plans/glossary/glossaryLayout";
import { sheetOfTable } from "../../plans/offeredSheets";
import { succeed } from "../../text/result";
import { goToSheets } from "../goToSheets";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { tell } from "./sharingTexts";

/** Makes the sheet with what words mean, or completes it: lines of people stay as they are. */
export function glossaryView(state: PaneState, actions: PaneActions): TemplateResult {
  const present = sheetOfTable(glossaryLayout, state.content);
  const sheet = present?.name ?? glossaryLayout.sheet;
  return html`<section aria-labelledby="glossary-heading">
    <h3 id="glossary-heading">${tell("glossaryHeading")}</h3>
    <p class="hint">${tell("glossaryHint")}</p>
    ${writeButton(state, actions, {
      id: "make-glossary",
      label: tell(present === null ? "glossary" : "glossaryAgain"),
      isEnabled: true,
      onClick: () =>
        actions.give({
          choose: () => succeed({ kind: "glossary" }),
          told: ({ wasPresent }) => [tell(wasPresent ? "glossaryWhole" : "glossaryMade", { sheet })],
        }),
    })}
    ${goToSheets("glossary-there", present === null ? [] : [present], actions)}
  </section>`;
}
