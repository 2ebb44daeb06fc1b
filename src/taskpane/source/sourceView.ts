/** A source to take in: paste, file or selection, and below it what was understood. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import { actionButton } from "../actionButton";
import { MOST_PASTED_CHARACTERS } from "../../intake/source/limits";
import { fileField, pasteField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { readFile, readSelectedCells, readText, refusePaste } from "./readInto";
import { noSource, type SourcePlace } from "./sourceForm";
import { tellSource } from "./sourceTexts";
import { understandingView } from "./understandingView";

const LISTS = ".csv,.txt,.tsv,.xlsx,.ods,.json";

export function sourceView(
  place: SourcePlace,
  state: PaneState,
  actions: PaneActions,
  label: string = tellSource("paste"),
): TemplateResult {
  const { id } = place;
  const form = place.of(state);
  return html`
    ${pasteField({
      id: `${id}-text`,
      label,
      value: form.text,
      // What was read before says nothing about another text.
      onInput: (text) => actions.change(place.changed(state, { ...noSource, text })),
      mayReceive: (text, replaced) => {
        const count = form.text.length - replaced + text.length;
        const isSmall = count <= MOST_PASTED_CHARACTERS;
        if (!isSmall) void actions.act(refusePaste(count));
        return isSmall;
      },
    })}
    <div class="buttons">
      ${actionButton({
        id: `read-${id}`,
        label: tellSource("read"),
        isEnabled: form.text.trim() !== "" && !state.isBusy,
        onClick: () => actions.act(readText(place)),
      })}
      ${actionButton({
        id: `use-${id}-selection`,
        label: tellSource("useSelection"),
        isEnabled: actions.isHosted && !state.isBusy,
        onClick: () => actions.act(readSelectedCells(place)),
      })}
    </div>
    ${fileField({
      id: `${id}-file`,
      label: tellSource("file"),
      hint: place.order(state).kind === "decision" ? tellSource("fileHintDecision") : tellSource("fileHint"),
      accept: LISTS,
      onFile: (file) => void actions.act(readFile(place, file)),
    })}
    ${form.reading === null ? nothing : understandingView(place, form.reading, state, actions)}
  `;
}
