import { html, nothing, type TemplateResult } from "lit/html.js";
import type { KeptSeal } from "../../plans/seal/keptSeals";
import { changeWords } from "../../plans/seal/changeWords";
import { sealChanges } from "../../plans/seal/sealChanges";
import type { SealedState } from "../../plans/seal/sealedState";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { sealForm } from "./sealForm";
import { sealTitle } from "./sealTitle";
import { tell } from "./sharingTexts";

/** More nobody reads one by one. */
const MOST_SHOWN = 50;

type WholeSeal = KeptSeal & { readonly state: SealedState };

/** What changed between two sealed states: the sheets themselves are not needed for it. A seal that was changed tells nothing. */
export function sealDifference(seals: readonly KeptSeal[], state: PaneState, actions: PaneActions): unknown {
  const whole = seals.filter((seal): seal is WholeSeal => seal.state !== null);
  const [oldest, newest] = [whole[0], whole.at(-1)];
  if (oldest === undefined || newest === undefined || oldest === newest) return nothing;
  const { from, until } = sealForm.of(state);
  const first = whole.find(({ id }) => id === from) ?? oldest;
  const last = whole.find(({ id }) => id === until) ?? newest;
  const choice = (id: "from" | "until", chosen: WholeSeal): TemplateResult =>
    selectField({
      id: `seal-${id}`,
      label: tell(id === "from" ? "sealFrom" : "sealUntil"),
      value: chosen.id,
      options: whole.map((seal) => [seal.id, sealTitle(seal)]),
      onChange: (value) => actions.change(sealForm.changed(state, { [id]: value })),
    });
  return html`<details id="seal-difference">
    <summary>${tell("sealDifference")}</summary>
    ${choice("from", first)} ${choice("until", last)} ${difference(first.state, last.state)}
  </details>`;
}

function difference(before: SealedState, after: SealedState): TemplateResult {
  const { changes, addedSheets, addedNames } = sealChanges(before, after);
  const lines = [
    ...changes.map((change) =>
      change.kind === "sheet"
        ? tell("sealChange", { sheet: change.sheet, change: changeWords(change) })
        : changeWords(change),
    ),
    ...addedSheets.map((sheet) => tell("sealSheetCame", { sheet })),
    ...addedNames.map((name) => tell("sealNameCame", { name })),
  ];
  const more = lines.length - MOST_SHOWN;
  if (lines.length === 0) return html`<p id="seal-same" role="status">${tell("sealSame")}</p>`;
  return html`
    <ul id="seal-differences">
      ${lines.slice(0, MOST_SHOWN).map((line) => html`<li>${line}</li>`)}
    </ul>
    ${more > 0 ? html`<p class="hint">${tell("sealMore", { count: more })}</p>` : nothing}
  `;
}
