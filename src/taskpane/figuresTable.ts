import { html, type TemplateResult } from "lit/html.js";
import { dutchDifference, dutchInteger } from "../text/dutchNumber";

/** A whole number before and after; null is one that is not known. */
export interface FigureRow {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface FiguresTable {
  readonly id: string;
  readonly caption: string;
  readonly headers: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly difference: string;
  };
  readonly rows: readonly FigureRow[];
}

const UNKNOWN = "–";

/** Figures before and after, with the difference where both are known; wide ones can be scrolled, with keys as well. */
export function figuresTable({ id, caption, headers, rows }: FiguresTable): TemplateResult {
  const shown = (figure: number | null): string => (figure === null ? UNKNOWN : dutchInteger(figure));
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table id=${id}>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${headers.name}</th>
          <th scope="col" class="number">${headers.before}</th>
          <th scope="col" class="number">${headers.after}</th>
          <th scope="col" class="number">${headers.difference}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, before, after }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${shown(before)}</td>
              <td class="number">${shown(after)}</td>
              <td class="number">${before === null || after === null ? UNKNOWN : dutchDifference(after - before)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
