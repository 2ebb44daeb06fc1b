import { html, nothing, type TemplateResult } from "lit/html.js";
import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { problem, succeed } from "../text/result";
import { sentence } from "../text/sentence";
import type { PaneActions, PaneState } from "./section";
import { say } from "./texts";
import { isReadOnly, READ_ONLY_ID, writeButton } from "./writeButton";

/**
 * A workbook of another version: an older one, one that lost a sheet and one with rows of an older version are put right by an update; a
 * newer one can only be read.
 */
export function versionView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { gone } = state;
  if (isReadOnly(state)) {
    const found = problem("workbook.newerSchema", { found: state.schema, known: SCHEMA_VERSION });
    return html`<p class="notice" id=${READ_ONLY_ID}>${sentence(found)}</p>`;
  }
  const said = toldFirst(state);
  if (said === null) return nothing;
  const [heading, told] = said;
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

/** Heading and text of what goes first; null when nothing is to be put right. */
function toldFirst({ schema, gone, bare }: PaneState): readonly [heading: string, told: string] | null {
  if (schema !== SCHEMA_VERSION) return [say("olderHeading"), say("olderText")];
  if (gone.length > 0) return [say("goneHeading"), say("goneText", { sheets: gone.join(", ") })];
  return bare.length > 0 ? [say("bareHeading"), say("bareText", { sheets: bare.join(", ") })] : null;
}

/** What people had entered in a sheet that is made again does not come back. */
function toldOf(gone: readonly string[]): string {
  return gone.length === 0 ? say("updated") : say("updatedGone", { sheets: gone.join(", ") });
}
