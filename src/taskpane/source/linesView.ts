/** Lines that were not read, and lines that look wrong: each with its reason, for the planner to map, to leave out or to confirm. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Message, ReadingAnswers, ReadRow, SourceReading } from "../../intake/reading";
import type { RegionCode } from "../../reference/region";
import { municipalities, provinces } from "../../reference/regions";
import { resolveRegion } from "../../reference/resolveRegion";
import { dutchInteger } from "../../text/dutchNumber";
import { sentence } from "../../text/sentence";
import { actionButton } from "../actionButton";
import { chosenValue } from "../chosenValue";
import type { PaneActions, PaneState } from "../section";
import { readAgain } from "./readInto";
import type { SourcePlace } from "./sourceForm";
import { tellSource } from "./sourceTexts";

/** More lines than a person maps by hand; the rest has the same reason more often than not. */
const MOST_LINES = 50;
/** Here the region is the question; elsewhere a region would not help. */
const ABOUT_REGION: ReadonlySet<string> = new Set([
  "reading.unknownRegion",
  "reading.ambiguousName",
  "reading.codeClash",
  "reading.sharedName",
  "reading.formerDivided",
  "reading.noRegion",
]);

export function linesView(
  place: SourcePlace,
  { messages, doubtful }: SourceReading,
  state: PaneState,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  const wrong = messages.filter(({ severity, lines }) => severity === "error" && lines.length > 0);
  const form = place.of(state);
  const { id } = place;
  const { answers } = form;
  const change = (next: ReadingAnswers): void => actions.change(place.changed(state, { ...form, answers: next }));
  const hasChoices = wrong.length > 0 || doubtful.length > 0 || (answers.leftOut?.size ?? 0) > 0;
  if (!hasChoices) return nothing;
  return html`<div class="notice" id="${id}-lines">
    ${wrong.length === 0 ? nothing : notRead(place, wrong, state, actions)}
    ${doubtful.length === 0 ? nothing : looksWrong(id, doubtful, answers, change)}
    ${actionButton({
      id: `${id}-again`,
      label: tellSource("readAgain"),
      isEnabled: !state.isBusy,
      onClick: () => actions.act(readAgain(place, answers)),
    })}
  </div>`;
}

function notRead(
  place: SourcePlace,
  wrong: readonly Message[],
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { id } = place;
  return html`<h4>${tellSource("linesHeading", { lines: wrong.length })}</h4>
    <p class="hint">${tellSource("linesHint")}</p>
    <datalist id="${id}-regions">
      ${[...provinces, ...municipalities()].map(({ code, name, kind }) => {
        const isShared = kind === "province" && municipalities().some((other) => other.name === name);
        return html`<option value=${isShared ? `provincie ${name}` : name}>${code}</option>`;
      })}
    </datalist>
    <ul>
      ${wrong.slice(0, MOST_LINES).map((message) => html`<li>${wrongLine(place, message, state, actions)}</li>`)}
    </ul>
    ${wrong.length > MOST_LINES ? html`<p class="hint">${tellSource("more", { count: wrong.length - MOST_LINES })}</p>` : nothing}`;
}

function wrongLine(
  place: SourcePlace,
  { problem, lines }: Message,
  state: PaneState,
  actions: PaneActions,
): TemplateResult {
  const { id } = place;
  const form = place.of(state);
  const [line = 0] = lines;
  const { answers, lineNames } = form;
  const typed = lineNames.get(line) ?? "";
  const name = (value: string): void => {
    const mapped = new Map(answers.mapped ?? []);
    const region = regionNamed(value);
    if (region === null) mapped.delete(line);
    else mapped.set(line, region);
    const names = new Map([...lineNames, [line, value]]);
    actions.change(place.changed(state, { ...form, answers: { ...answers, mapped }, lineNames: names }));
  };
  const isUnknown = typed.trim() !== "" && answers.mapped?.has(line) !== true;
  return html`<p>${sentence(problem)}</p>
    ${
      ABOUT_REGION.has(problem.code)
        ? html`<div class="field">
            <label for="${id}-line-${line}">${tellSource("lineRegion", { line: String(line) })}</label>
            <input
              type="text"
              id="${id}-line-${line}"
              list="${id}-regions"
              autocomplete="off"
              aria-invalid=${isUnknown ? "true" : "false"}
              aria-describedby="${id}-line-${line}-error"
              .value=${typed}
              @input=${(event: Event) => name(chosenValue(event))}
            />
            <div id="${id}-line-${line}-error">
              ${isUnknown ? html`<p class="field-error">${tellSource("lineUnknown", { name: typed })}</p>` : nothing}
            </div>
          </div>`
        : nothing
    }
    ${lines.map((one) =>
      tick(
        `${id}-leave-${one}`,
        tellSource("lineLeftOut", { line: String(one) }),
        answers.leftOut?.has(one) === true,
        (isOn) => {
          const leftOut = changedSet(answers.leftOut, [one], isOn);
          actions.change(place.changed(state, { ...form, answers: { ...answers, leftOut } }));
        },
      ),
    )}`;
}

/** Only what is certain: a name that two regions share is none. */
function regionNamed(name: string): RegionCode | null {
  const region = resolveRegion(name.trim());
  return region.ok && region.value.kind !== "country" ? region.value.code : null;
}

function looksWrong(
  id: string,
  doubtful: readonly ReadRow[],
  answers: ReadingAnswers,
  change: (answers: ReadingAnswers) => void,
): TemplateResult {
  return html`<h4>${tellSource("doubtfulHeading", { lines: doubtful.length })}</h4>
    ${doubtful.slice(0, MOST_LINES).map(({ region, name, count, lines }) =>
      tick(
        `${id}-take-${region}`,
        tellSource("doubtfulLine", { name, count: dutchInteger(count) }),
        lines.some((line) => answers.confirmed?.has(line) === true),
        (isOn) => change({ ...answers, confirmed: changedSet(answers.confirmed, lines, isOn) }),
      ),
    )}`;
}

function tick(id: string, label: string, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult {
  return html`<div class="choice">
    <input
      type="checkbox"
      id=${id}
      .checked=${isOn}
      @change=${(event: Event) => onChange(event.target instanceof HTMLInputElement && event.target.checked)}
    />
    <label for=${id}>${label}</label>
  </div>`;
}

function changedSet(
  before: ReadonlySet<number> | undefined,
  lines: readonly number[],
  isOn: boolean,
): ReadonlySet<number> {
  const changed = new Set(before ?? []);
  for (const line of lines) {
    if (isOn) changed.add(line);
    else changed.delete(line);
  }
  return changed;
}
