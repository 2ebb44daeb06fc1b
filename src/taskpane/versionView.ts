import { html, nothing, type TemplateResult } from "lit";
import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { problem, succeed } from "../text/result";
import { sentence } from "../text/sentence";
import type { PaneActions, PaneState } from "./section";
import { say } from "./texts";
import { isReadOnly, READ_ONLY_ID, writeButton } from "./writeButton";

/** A workbook of another version: an older one can be brought up to date, a newer one can only be read. */
export function versionView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { schema } = state;
  if (isReadOnly(state)) {
    const found = problem("workbook.newerSchema", { found: schema, known: SCHEMA_VERSION });
    return html`<p class="notice" id=${READ_ONLY_ID}>${sentence(found)}</p>`;
  }
  if (schema === SCHEMA_VERSION) return nothing;
  return html`<section class="notice" id="older-version" aria-labelledby="older-version-heading">
    <h2 id="older-version-heading">${say("olderHeading")}</h2>
    <p>${say("olderText")}</p>
    ${writeButton(state, actions, {
      id: "update-workbook",
      label: say("updateWorkbook"),
      isEnabled: true,
      onClick: () => actions.give({ choose: () => succeed({ kind: "update" }), told: () => [say("updated")] }),
    })}
  </section>`;
}
