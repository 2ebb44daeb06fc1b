import { html, nothing, type TemplateResult } from "lit/html.js";
import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { problem, succeed } from "../text/result";
import { sentence } from "../text/sentence";
import type { PaneActions, PaneState } from "./section";
import { say } from "./texts";
import { isReadOnly, READ_ONLY_ID, writeButton } from "./writeButton";

/** A workbook of another version: an older one, or one that lost a sheet, is put right by an update; a newer one can only be read. */
export function versionView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { schema, gone } = state;
  if (isReadOnly(state)) {
    const found = problem("workbook.newerSchema", { found: schema, known: SCHEMA_VERSION });
    return html`<p class="notice" id=${READ_ONLY_ID}>${sentence(found)}</p>`;
  }
  if (schema === SCHEMA_VERSION && gone.length === 0) return nothing;
  const [heading, told] =
    schema === SCHEMA_VERSION
      ? [say("goneHeading"), say("goneText", { sheets: gone.join(", ") })]
      : [say("olderHeading"), say("olderText")];
  return html`<section class="notice" id="older-version" aria-labelledby="older-version-heading">
    <h2 id="older-version-heading">${heading}</h2>
    <p>${told}</p>
    ${writeButton(state, actions, {
      id: "update-workbook",
      label: say("updateWorkbook"),
      isEnabled: true,
      onClick: () => actions.give({ choose: () => succeed({ kind: "update" }), told: () => [toldOf(gone)] }),
    })}
  </section>`;
}

/** What people had entered in a sheet that is made again does not come back. */
function toldOf(gone: readonly string[]): string {
  return gone.length === 0 ? say("updated") : say("updatedGone", { sheets: gone.join(", ") });
}
