/** Where a source can be read in two ways the planner chooses; a guess would be believed. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Question, ReadingAnswers, SourceReading } from "../../intake/reading";
import { dutchInteger } from "../../text/dutchNumber";
import { actionButton } from "../actionButton";
import type { PaneActions, PaneState } from "../section";
import { readAgain } from "./readInto";
import type { SourcePlace } from "./sourceForm";
import { tellSource } from "./sourceTexts";

const MOST_CHOICES = 60;

export function questionsView(
  place: SourcePlace,
  { outcome, questions }: SourceReading,
  state: PaneState,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  if (outcome !== "question") return nothing;
  const { id } = place;
  return html`<form
    class="card"
    id="${id}-questions"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const chosen = event.target instanceof HTMLFormElement ? chosenIn(event.target) : new Map<string, string>();
      const values = questions.map((_question, index) => chosen.get(`${id}-question-${index}`));
      if (state.isBusy || values.includes(undefined)) return;
      const { answers } = place.of(state);
      const all = questions.reduce((known, question, index) => answered(known, question, values[index] ?? ""), answers);
      void actions.act(readAgain(place, all));
    }}
  >
    ${questions.map((question, index) => questionField(`${id}-question-${index}`, question))}
    ${actionButton({ id: `${id}-answer`, label: tellSource("answer"), isEnabled: !state.isBusy, isSubmit: true, onClick: () => undefined })}
  </form>`;
}

/** The value of every choice that was made, by the name of its question. */
function chosenIn(form: HTMLFormElement): ReadonlyMap<string, string> {
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  return new Map(radios.filter(({ checked }) => checked).map(({ name, value }) => [name, value]));
}

function questionField(name: string, question: Question): TemplateResult {
  return html`<fieldset id=${name}>
    <legend>${asked(question)}</legend>
    <div class="decisions">
      ${question.choices.slice(0, MOST_CHOICES).map(
        (choice, index) =>
          html`<div class="choice">
            <input type="radio" name=${name} id="${name}-${index}" value=${choice} required />
            <label for="${name}-${index}">${shown(choice)}</label>
          </div>`,
      )}
    </div>
  </fieldset>`;
}

function asked({ about, column, choices }: Question): string {
  if (about === "column") return tellSource("askColumn");
  if (about === "period") return tellSource("askPeriod");
  if (column === "blad") return tellSource("askSheet");
  if (column === "id") return tellSource("askDecision");
  if (column === "totaal") return tellSource("askTotal");
  if (choices[0] === "duizendtallen") return tellSource("askFactor", { column: column ?? "" });
  return tellSource("askValue", { column: column ?? "" });
}

function shown(choice: string): string {
  if (choice === "duizendtallen") return tellSource("factorThousands", { few: 229, many: 229_000 });
  return /^\d{5,9}$/u.test(choice) ? dutchInteger(Number(choice)) : choice;
}

function answered(answers: ReadingAnswers, { about, column }: Question, value: string): ReadingAnswers {
  if (about === "column") return { ...answers, column: value };
  if (about === "period") return { ...answers, period: value };
  if (column === "blad") return { ...answers, sheet: value };
  return { ...answers, values: new Map([...(answers.values ?? []), [column ?? "", value]]) };
}
