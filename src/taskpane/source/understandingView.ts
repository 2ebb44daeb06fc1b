/** What was understood of a source, and why: columns, totals beside sums, what must be asked, and every line that was not read. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Message, ReadRow, SourceReading } from "../../intake/reading";
import { dutchDate } from "../../text/dutchDate";
import { dutchDifference, dutchInteger } from "../../text/dutchNumber";
import { sentence } from "../../text/sentence";
import { regionOfCode } from "../../reference/regions";
import { actionButton } from "../actionButton";
import type { PaneActions, PaneState } from "../section";
import { changeReadingView } from "./changeReadingView";
import { linesView } from "./linesView";
import { questionsView } from "./questionsView";
import { readAgain } from "./readInto";
import type { SourcePlace } from "./sourceForm";
import { tellSource } from "./sourceTexts";

const HEADINGS = { read: "understood", question: "asked", refused: "notUnderstood" } as const;

export function understandingView(
  place: SourcePlace,
  reading: SourceReading,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { id } = place;
  const { outcome, messages } = reading;
  // An error with a line is about that line, and can be solved there; one without is why nothing was read.
  const whole = messages.filter(({ severity, lines }) => severity === "error" && lines.length === 0);
  return html`<section class="understanding" id="${id}-understanding" aria-labelledby="${id}-understood">
    <h3 id="${id}-understood">${tellSource(HEADINGS[outcome])}</h3>
    ${whole.length === 0 ? nothing : html`<div class="error">${whole.slice(0, 5).map(said)}</div>`}
    ${whole.length > 5 ? html`<p class="hint">${tellSource("more", { count: whole.length - 5 })}</p>` : nothing}
    ${questionsView(place, reading, state, actions)} ${facts(reading)} ${rememberedNotice(place, state, actions)}
    ${totalsTable(reading)} ${warnings(messages)} ${linesView(place, reading, state, actions)}
    ${rowsTable(id, reading.rows)} ${notes(messages)} ${changeReadingView(place, reading, state, actions)}
  </section>`;
}

function said({ problem }: Message): TemplateResult {
  return html`<p>${sentence(problem)}</p>`;
}

/** What was taken for what. */
function facts({ source, columns, period, outcome }: SourceReading): TemplateResult | typeof nothing {
  if (outcome === "refused" && columns === null) return nothing;
  const rows: readonly (readonly [string, string | null])[] = [
    [tellSource("from"), source.name],
    [tellSource("sheet"), source.sheet],
    [tellSource("regionColumn"), columns?.region ?? null],
    [tellSource("countColumn"), columns?.count ?? null],
    [tellSource("periodColumn"), columns?.period ?? null],
    [tellSource("period"), period === null ? null : periodText(period)],
    [tellSource("encoding"), source.encoding],
  ];
  return html`<dl>
    ${rows.map(([name, value]) =>
      value === null
        ? nothing
        : html`<dt>${name}</dt>
            <dd>${value}</dd>`,
    )}
  </dl>`;
}

/** "2025", "2024-1" or a day. */
function periodText(period: string): string {
  const [, year = "", half = ""] = /^(\d{4})-([12])$/u.exec(period) ?? [];
  return year === "" ? dutchDate(period) : `${year}-${half === "1" ? "I" : "II"}`;
}

function rememberedNotice(place: SourcePlace, state: PaneState, actions: PaneActions): TemplateResult | typeof nothing {
  if (!place.of(state).isRemembered) return nothing;
  return html`<div class="notice" id="${place.id}-remembered">
    <p>${tellSource("remembered")}</p>
    ${actionButton({
      id: `${place.id}-forget`,
      label: tellSource("forget"),
      isEnabled: !state.isBusy,
      onClick: () => actions.act(readAgain(place, {})),
    })}
  </div>`;
}

/** The printed total beside the sum of the rows, so that a difference is seen before it is written. */
function totalsTable({ totals }: SourceReading): TemplateResult | typeof nothing {
  if (totals.length === 0) return nothing;
  return html`<table>
    <caption>
      ${tellSource("totals")}
    </caption>
    <thead>
      <tr>
        <th scope="col">${tellSource("totalOf")}</th>
        <th scope="col" class="number">${tellSource("printed")}</th>
        <th scope="col" class="number">${tellSource("sum")}</th>
        <th scope="col" class="number">${tellSource("difference")}</th>
      </tr>
    </thead>
    <tbody>
      ${totals.map(({ region, printed, sum, category }) => {
        const name = region === null ? tellSource("totalOf") : (regionOfCode(region)?.name ?? region);
        return html`<tr>
          <th scope="row">${category === "amv" ? `${name}, ${tellSource("categoryMinors")}` : name}</th>
          <td class="number">${dutchInteger(printed)}</td>
          <td class="number">${dutchInteger(sum)}</td>
          <td class="number">${dutchDifference(printed - sum)}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function warnings(messages: readonly Message[]): TemplateResult | typeof nothing {
  const found = messages.filter(({ severity }) => severity === "warning");
  if (found.length === 0) return nothing;
  return html`<div class="notice">
    <h4>${tellSource("warnings")}</h4>
    ${found.map(said)}
  </div>`;
}

function notes(messages: readonly Message[]): TemplateResult | typeof nothing {
  const found = messages.filter(({ severity }) => severity === "information");
  if (found.length === 0) return nothing;
  return html`<details>
    <summary>${tellSource("notes", { count: found.length })}</summary>
    <ul>
      ${found.map(({ problem }) => html`<li>${sentence(problem)}</li>`)}
    </ul>
  </details>`;
}

function rowsTable(id: string, rows: readonly ReadRow[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<details id="${id}-rows">
    <summary>${tellSource("rows", { count: rows.length })}</summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${tellSource("understood")}>
      <table>
        <thead>
          <tr>
            <th scope="col">${tellSource("regionColumn")}</th>
            <th scope="col" class="number">${tellSource("countColumn")}</th>
            <th scope="col" class="number">${tellSource("line")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, count, lines, category }) =>
              html`<tr>
                <th scope="row">${category === "amv" ? `${name}, ${tellSource("categoryMinors")}` : name}</th>
                <td class="number">${dutchInteger(count)}</td>
                <td class="number">${lines.join(", ")}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
