import { html, type TemplateResult } from "lit/html.js";
import type { PaneActions, PaneState } from "../section";
import { checkSheetView } from "./checkSheetView";
import { tell } from "./checksTexts";
import { findingsView } from "./findingsView";

/** The section Controle: what is wrong in the workbook, for people with and without the add-in. */
export function checksSection(state: PaneState, actions: PaneActions): TemplateResult {
  return html`<section aria-labelledby="checks-heading">
    <h2 id="checks-heading">${tell("heading")}</h2>
    ${findingsView(state, actions)} ${checkSheetView(state, actions)}
  </section>`;
}
