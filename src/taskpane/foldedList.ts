import { html, nothing, type TemplateResult } from "lit/html.js";

/** A list that may be long: its summary says what it is of and how many, and unfolds it. Nothing where there are none. */
export function foldedList(id: string, summary: string, lines: readonly string[]): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<details class="notice" id=${id}>
    <summary>${summary}</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}
