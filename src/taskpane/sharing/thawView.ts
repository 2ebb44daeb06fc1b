import { html, type TemplateResult } from "lit/html.js";
import { cellsAddress } from "../../plans/address";
import {
  type ChangedResult,
  type KeptFormula,
  type KeptResult,
  keptResults,
  thawOf,
} from "../../plans/freeze/keptFormulas";
import type { Done } from "../../plans/outcome";
import { succeed } from "../../text/result";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { tell } from "./sharingTexts";

/** Results that were kept as values, newest first, each with the formulas that can come back. */
export function thawView(state: PaneState, actions: PaneActions): TemplateResult {
  const { kept, changed } = keptResults(state.content);
  return html`<section aria-labelledby="thaw-heading">
    <h3 id="thaw-heading">${tell("thawHeading")}</h3>
    <p class="hint">${tell(kept.length + changed.length === 0 ? "thawNone" : "thawHint")}</p>
    <ul>
      ${[...kept].reverse().map((result, index) => keptItem(result, index, state, actions))}
    </ul>
    ${changed.map(({ line }: ChangedResult) => html`<p class="notice">${tell("keptChanged", { line: String(line) })}</p>`)}
  </section>`;
}

function keptItem(result: KeptResult, index: number, state: PaneState, actions: PaneActions): TemplateResult {
  const { sheet, area, time, who, formulas } = result;
  const parameters = { sheet, cells: cellsAddress(area), time, who };
  return html`<li>
    <p id="kept-${index}">${tell(who === "" ? "keptItem" : "keptItemOf", parameters)}</p>
    <details id="kept-formulas-${index}">
      <summary>${tell("keptFormulas", { count: formulas.length })}</summary>
      <ul>
        ${formulas.map((formula) => html`<li><code>${formulaText(formula)}</code></li>`)}
      </ul>
    </details>
    ${writeButton(state, actions, {
      id: `thaw-${index}`,
      label: tell("thaw"),
      isEnabled: true,
      describedBy: `kept-${index}`,
      onClick: () =>
        actions.give({
          choose: () => succeed({ kind: "thaw", thaw: thawOf(result) }),
          told: (done) => [told(done)],
        }),
    })}
  </li>`;
}

function formulaText({ area, formula }: KeptFormula): string {
  return tell("keptFormula", { cell: cellsAddress(area), formula: `=${formula}` });
}

/**
 * That the answer is what was kept; what is to be said when it is not comes with the order, also for whoever completes it. When all
 * formulas stood there by then, the answer was not compared.
 */
function told({ wasPresent, desired, remarks }: Done): string {
  if (wasPresent) return tell("thawPresent");
  if (desired.placed.length === 0) return tell("thawDone");
  return tell(remarks.some(({ code }) => code.startsWith("freeze.thaw")) ? "thawDone" : "thawSame");
}
