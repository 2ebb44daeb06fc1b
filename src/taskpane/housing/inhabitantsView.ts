import { html, nothing, type TemplateResult } from "lit/html.js";
import { referenceYear } from "../../housing/halfYear";
import type { SourceReading } from "../../intake/reading";
import { inhabitantsYears } from "../../reference/inhabitants";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { actionButton } from "../actionButton";
import type { AskedOrder, PaneActions, PaneState } from "../section";
import { noSource, type SourceForm, type SourcePlace } from "../source/sourceForm";
import { sourceView } from "../source/sourceView";
import { writeButton } from "../writeButton";
import { housingOrder, typedHalfYear } from "./housingForm";
import { housingPane } from "./housingPane";
import { tell } from "./housingTexts";
import { type InhabitantsChange, inhabitantsChange, inhabitantsRead } from "./inhabitantsRead";
import { readStatline } from "./readStatline";

const place: SourcePlace = {
  id: "inhabitants",
  of: (state) => housingPane.of(state).inhabitants.source,
  changed: (state, source) => housingPane.changed(state, { inhabitants: withSource(state, source) }),
  order: (state) => ({ kind: "inhabitants", year: yearOf(state), halfYear: null, province: null }),
};

function withSource(
  state: PaneState,
  source: SourceForm,
): { readonly source: SourceForm; readonly year: number | null } {
  const { inhabitants } = housingPane.of(state);
  return { source, year: source.reading === inhabitants.source.reading ? inhabitants.year : yearOf(state) };
}

/** The year whose inhabitants the typed half-year needs; null when no half-year is typed. */
function yearOf(state: PaneState): number | null {
  const halfYear = typedHalfYear(state);
  return halfYear === null ? null : referenceYear(halfYear);
}

/**
 * For a half-year whose inhabitants are not shipped: a list that is taken in, those of CBS, or a sheet to fill in. Shown only then,
 * beside the sentence that says what is missing.
 */
export function inhabitantsView(state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  const { province, inhabitants } = housingPane.of(state);
  const year = yearOf(state);
  if (year === null || province === "" || inhabitantsYears.includes(year)) return nothing;
  const { reading } = inhabitants.source;
  // A list that was read for another year says nothing about this one.
  const isRead = reading?.outcome === "read" && inhabitants.year === year;
  return html`<details class="step" id="inhabitants-step">
    <summary>${tell("inhabitantsHeading", { year: String(year) })}</summary>
    <p>${tell("inhabitantsIntro")}</p>
    ${sourceView(place, state, actions, tell("inhabitantsText"))}
    <div class="buttons">
      ${actionButton({
        id: "ask-statline",
        label: tell("askStatline", { year: String(year) }),
        isEnabled: !state.isBusy,
        describedBy: "statline-hint",
        onClick: () => actions.act(readStatline(place, year)),
      })}
    </div>
    <p class="hint" id="statline-hint">${tell("statlineHint")}</p>
    ${isRead ? preview(reading, year, state, actions) : nothing}
    <h3>${tell("inhabitantsSheet")}</h3>
    <div class="buttons">
      ${writeButton(state, actions, {
        id: "make-inhabitants",
        label: tell("makeInhabitants"),
        isEnabled: true,
        onClick: () =>
          actions.give(
            housingOrder(
              { kind: "inhabitants", inhabitants: { province, year, counts: {}, source: "" } },
              tell("inhabitantsMade"),
            ),
          ),
      })}
    </div>
  </details>`;
}

/** What would change on the sheet Inwoners; the order writes exactly these. */
function preview(reading: SourceReading, year: number, state: PaneState, actions: PaneActions): TemplateResult {
  const change = inhabitantsChange(reading, state.context.ownInhabitants.get(year) ?? new Map());
  const { added, changed, same } = change;
  return html`<div id="inhabitants-preview">
    <h3>${tell("inhabitantsPreview")}</h3>
    <p class="status">${tell("inhabitantsChanges", { added, changed: changed.length, same })}</p>
    ${changedTable(change)} ${change.hasCountry ? nothing : html`<p class="hint">${tell("inhabitantsNoCountry")}</p>`}
    ${writeButton(state, actions, {
      id: "put-inhabitants",
      label: tell("putInhabitants"),
      isPrimary: true,
      isEnabled: true,
      onClick: () => actions.give(inhabitantsOrder(reading, state, year)),
    })}
  </div>`;
}

function changedTable({ changed }: InhabitantsChange): TemplateResult | typeof nothing {
  if (changed.length === 0) return nothing;
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${tell("inhabitantsPreview")}>
    <table>
      <thead>
        <tr>
          <th scope="col">${tell("municipality")}</th>
          <th scope="col" class="number">${tell("inhabitantsBefore")}</th>
          <th scope="col" class="number">${tell("inhabitantsAfter")}</th>
          <th scope="col" class="number">${tell("difference")}</th>
        </tr>
      </thead>
      <tbody>
        ${changed.map(
          ({ name, before, after }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${dutchInteger(before)}</td>
              <td class="number">${dutchInteger(after)}</td>
              <td class="number">${dutchDifference(after - before)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function inhabitantsOrder(reading: SourceReading, state: PaneState, year: number): AskedOrder {
  const { province } = housingPane.of(state);
  const counts = inhabitantsRead(reading);
  const rows = Object.keys(counts).length;
  const source = reading.source.name.slice(0, LONGEST_SOURCE);
  return housingOrder(
    { kind: "inhabitants", inhabitants: { province, year, counts, source } },
    tell("inhabitantsRead", { rows }),
    { inhabitants: { source: noSource, year: null } },
  );
}

const LONGEST_SOURCE = 200;
