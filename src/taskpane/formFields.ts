import { html, nothing, type TemplateResult } from "lit/html.js";
import { LONGEST_TEXT } from "../text/longestText";
import { chosenValue } from "./chosenValue";

export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  /** What is wrong with what was typed. */
  readonly errors?: readonly string[];
  readonly isNumber?: boolean;
  readonly onInput: (value: string) => void;
}

/** A labelled line to type in; its hint and its faults are read out with it. */
export function textField(field: TextField): TemplateResult {
  const { id, label, value, hint = "", errors = [], isNumber = true, onInput } = field;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint === "" ? nothing : html`<p class="hint" id="${id}-hint">${hint}</p>`}
    <input
      type="text"
      inputmode=${isNumber ? "numeric" : "text"}
      autocomplete="off"
      maxlength=${LONGEST_TEXT}
      id=${id}
      .value=${value}
      aria-invalid=${errors.length > 0 ? "true" : "false"}
      aria-describedby=${`${hint === "" ? "" : `${id}-hint `}${id}-error`}
      @input=${(event: Event) => onInput(chosenValue(event))}
    />
    <div id="${id}-error">${errors.map((text) => html`<p class="field-error">${text}</p>`)}</div>
  </div>`;
}

export interface SelectField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChange: (value: string) => void;
}

export function selectField({ id, label, value, options, onChange }: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select id=${id} .value=${value} @change=${(event: Event) => onChange(chosenValue(event))}>
      ${options.map(([option, name]) => html`<option value=${option} ?selected=${option === value}>${name}</option>`)}
    </select>
  </div>`;
}

/** A labelled field for text of more lines, such as a list that is pasted. */
export function pasteField({
  id,
  label,
  value,
  onInput,
  mayReceive,
}: Pick<TextField, "id" | "label" | "value" | "onInput"> & {
  /** Asked before the field takes what is pasted or dropped, with how many characters go for it; after a no it stays as it was. */
  readonly mayReceive: (text: string, replaced: number) => boolean;
}): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      rows="4"
      .value=${value}
      @paste=${(event: ClipboardEvent) => {
        const text = event.clipboardData?.getData("text/plain") ?? "";
        if (!mayReceive(text, selectedIn(event.target))) event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        if (!mayReceive(event.dataTransfer?.getData("text/plain") ?? "", 0)) event.preventDefault();
      }}
      @input=${(event: Event) => {
        if (event.target instanceof HTMLTextAreaElement) onInput(event.target.value);
      }}
    ></textarea>
  </div>`;
}

/** How many characters of a field are selected: a paste takes their place. */
export function selectedIn(target: EventTarget | null): number {
  const { selectionStart, selectionEnd } = (target ?? {}) as Partial<HTMLTextAreaElement>;
  return (selectionEnd ?? 0) - (selectionStart ?? 0);
}

/**
 * A file to choose; it goes to the caller and the field is free again, so that the same file can be chosen anew. The field of the browser speaks
 * the language of the browser, so a button of ours stands for it.
 */
export function fileField({
  id,
  label,
  hint,
  accept,
  onFile,
}: {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  /** Endings of the names of files that are offered first. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}): TemplateResult {
  const choose = (event: Event): void => {
    const field = event.target instanceof HTMLInputElement ? event.target : null;
    const file = field?.files?.[0];
    if (field === null || file === undefined) return;
    onFile(file);
    field.value = "";
  };
  return html`<div class="field">
    <button type="button" id="${id}-choose" aria-describedby="${id}-hint" @click=${openNext}>${label}</button>
    <input type="file" id=${id} accept=${accept} hidden @change=${choose} />
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;
}

/** Opens the field behind a button. */
function openNext({ currentTarget }: Event): void {
  const next = currentTarget instanceof HTMLElement ? currentTarget.nextElementSibling : null;
  if (next instanceof HTMLInputElement) next.click();
}
