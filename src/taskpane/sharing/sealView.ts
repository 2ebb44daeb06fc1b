import { html, nothing, type TemplateResult } from "lit/html.js";
import { keptSeals, type KeptSeal } from "../../plans/seal/keptSeals";
import { sealPrint } from "../../plans/seal/sealedState";
import { shortFingerprint } from "../../text/fingerprint";
import { actionButton } from "../actionButton";
import { failure } from "../failure";
import { selectField, textField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { writeButton } from "../writeButton";
import { chooseSeal, lookAtSeal } from "./sealActions";
import { sealDifference } from "./sealDifference";
import { sealTitle } from "./sealTitle";
import { type CheckedSeal, sealForm } from "./sealForm";
import { tell } from "./sharingTexts";

/** More nobody reads one by one. */
const MOST_SHOWN = 20;

/** Seals the workbook as it is now, and says whether anything changed since the newest seal. */
export function sealView(state: PaneState, actions: PaneActions): TemplateResult {
  const { name, checked } = sealForm.of(state);
  const seals = keptSeals(state.content);
  return html`<section aria-labelledby="seal-heading">
    <h3 id="seal-heading">${tell("sealHeading")}</h3>
    <p class="hint">${tell("sealHint")}</p>
    ${textField({
      id: "seal-name",
      label: tell("sealName"),
      value: name,
      hint: tell("sealNameHint"),
      isNumber: false,
      onInput: (typed) => actions.change(sealForm.changed(state, { name: typed })),
    })}
    ${writeButton(state, actions, {
      id: "seal",
      label: tell("seal"),
      isEnabled: true,
      onClick: () => giveSeal(name, actions),
    })}
    ${seals.length === 0 ? nothing : sealsThere(seals, checked, state, actions)}
  </section>`;
}

function giveSeal(name: string, actions: PaneActions): Promise<void> {
  return actions.give({
    choose: (workbook) => chooseSeal(workbook, name),
    told: (_done, choice) =>
      choice.kind === "seal"
        ? [tell("sealed", { print: shortFingerprint(sealPrint(choice.seal.state)) }), tell("sealedNote")]
        : [],
    cleared: (now) => sealForm.changed(now, { name: "", checked: null }),
  });
}

function sealsThere(
  seals: readonly KeptSeal[],
  checked: CheckedSeal | null,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const newest = [...seals].reverse();
  return html`
    ${
      seals.length < 2
        ? nothing
        : selectField({
            id: "seal-against",
            label: tell("sealAgainst"),
            value: sealForm.of(state).against,
            options: [["", tell("sealNewest")], ...newest.map((seal) => [seal.id, sealTitle(seal)] as const)],
            onChange: (against) => actions.change(sealForm.changed(state, { against, checked: null })),
          })
    }
    ${actionButton({
      id: "check-seal",
      label: tell("checkSeal"),
      isEnabled: actions.isHosted && !state.isBusy,
      onClick: () => actions.act(lookAtSeal),
    })}
    ${checked === null ? nothing : outcome(checked, state, actions)}
    <details id="seals">
      <summary>${tell("seals", { count: seals.length })}</summary>
      <ul>
        ${newest.slice(0, MOST_SHOWN).map(sealItem)}
      </ul>
    </details>
    ${sealDifference(seals, state, actions)}
  `;
}

function sealItem({ name, time, who, print, state }: KeptSeal): TemplateResult {
  const parameters = { name: name === "" ? tell("sealUnnamed") : name, time, who };
  return html`<li>
    <p>${tell(who === "" ? "sealItem" : "sealItemOf", parameters)}</p>
    <p>${state === null ? tell("sealDamaged") : tell("sealPrint", { print: shortFingerprint(print) })}</p>
  </li>`;
}

function outcome(checked: CheckedSeal, state: PaneState, actions: PaneActions): TemplateResult {
  const { check, clock, changes, content } = checked;
  if (check === null) return html`<p id="seal-verdict" role="status">${tell("sealProvesNothing")}</p>`;
  const { addedSheets, addedNames, unread } = check;
  const verdict = changes.length > 0 ? "sealBroken" : unread.length > 0 ? "sealUnseen" : "sealIntact";
  const more = changes.length - MOST_SHOWN;
  const beside = [
    ...unread.map((sheet) => tell("sealUnread", { sheet })),
    ...addedSheets.map((sheet) => tell("sealAddedSheet", { sheet })),
    ...(addedNames.length === 0
      ? []
      : [tell("sealAddedNames", { count: addedNames.length, name: addedNames[0] ?? "" })]),
  ];
  return html`
    <p id="seal-verdict" role="status">${tell(verdict, { time: check.seal.time, clock })}</p>
    ${content === state.content ? nothing : html`<p class="notice" id="seal-stale">${tell("sealStale")}</p>`}
    <ul id="seal-changes">
      ${changes.slice(0, MOST_SHOWN).map((change, index) => changeItem(change, index, state, actions))}
    </ul>
    ${more > 0 ? html`<p class="hint">${tell("sealMore", { count: more })}</p>` : nothing}
    ${
      beside.length === 0
        ? nothing
        : html`<ul id="seal-beside">
            ${beside.map((line) => html`<li>${line}</li>`)}
          </ul>`
    }
  `;
}

function changeItem(
  { words, where }: CheckedSeal["changes"][number],
  index: number,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { sheet, cell } = where;
  return html`<li>
    <p id="seal-change-${index}">${sheet === null ? words : tell("sealChange", { sheet, change: words })}</p>
    ${
      sheet === null
        ? nothing
        : actionButton({
            id: `seal-go-to-${index}`,
            label: tell(cell === null ? "goToSheet" : "goToCell"),
            isEnabled: actions.isHosted && !state.isBusy,
            describedBy: `seal-change-${index}`,
            onClick: () =>
              actions.act(async (_store, workbook) => {
                const shown = await workbook.showSheet({ by: "sheet", key: sheet }, cell);
                return shown.ok ? null : failure(shown.problems);
              }),
          })
    }
  </li>`;
}
