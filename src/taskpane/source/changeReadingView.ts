/** How a source was read where it does not say so itself: detected, shown, and for the planner to change. */
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { NumberNotation, ReadingAnswers, SourceReading } from "../../intake/reading";
import { type Encoding, encodings } from "../../intake/source/decodeBytes";
import type { Separator } from "../../intake/source/separatorOf";
import { selectField } from "../formFields";
import type { PaneActions, PaneState } from "../section";
import { readAgain } from "./readInto";
import type { SourcePlace } from "./sourceForm";
import { type SourceText, tellSource } from "./sourceTexts";

const SEPARATORS: readonly (readonly [Separator, SourceText])[] = [
  ["\t", "separatorTab"],
  [";", "separatorSemicolon"],
  [",", "separatorComma"],
  ["|", "separatorBar"],
  [" ", "separatorBlank"],
];
const NOTATIONS: readonly (readonly [NumberNotation, SourceText, number | string])[] = [
  ["dutch", "notationDutch", 1234],
  ["english", "notationEnglish", "1,234"],
];

export function changeReadingView(
  place: SourcePlace,
  reading: SourceReading,
  state: PaneState,
  actions: PaneActions,
): TemplateResult | typeof nothing {
  const { id } = place;
  const { answers } = place.of(state);
  const fields = fieldsOf(reading, answers);
  if (fields.length === 0) return nothing;
  return html`<details id="${id}-change">
    <summary>${tellSource("change")}</summary>
    <p class="hint">${tellSource("changeHint")}</p>
    ${fields.map(({ name, label, value, options, answerOf }) =>
      selectField({
        id: `${id}-${name}`,
        label: tellSource(label),
        value,
        options,
        onChange: (chosen) => {
          if (!state.isBusy) void actions.act(readAgain(place, { ...answers, ...answerOf(chosen) }));
        },
      }),
    )}
  </details>`;
}

interface ChangeField {
  readonly name: string;
  readonly label: SourceText;
  readonly value: string;
  readonly options: readonly Option[];
  readonly answerOf: (chosen: string) => ReadingAnswers;
}

/** Only what this kind of source leaves open. */
function fieldsOf({ source, columns }: SourceReading, answers: ReadingAnswers): readonly ChangeField[] {
  const { sheets, sheet, encoding, separator, format } = source;
  const chosenSheet = answers.sheet ?? sheet;
  const notation = answers.notation ?? columns?.notation ?? null;
  const field = (
    isOpen: boolean,
    name: string,
    label: SourceText,
    found: string | null,
    options: readonly Option[],
    answerOf: ChangeField["answerOf"],
  ): readonly ChangeField[] =>
    isOpen ? [{ name, label, value: found ?? "", options: withOpen(found, options), answerOf }] : [];
  return [
    ...field(
      sheets.length > 1,
      "sheet",
      "sheet",
      chosenSheet,
      sheets.map((name) => [name, name] as const),
      (name) => (sheets.includes(name) ? { sheet: name } : {}),
    ),
    ...field(
      encoding !== null,
      "encoding",
      "encoding",
      encoding,
      encodings.map((name) => [name, name] as const),
      encodingNamed,
    ),
    ...field(
      separator !== null,
      "separator",
      "separator",
      separator,
      SEPARATORS.map(([sign, name]) => [sign, tellSource(name)] as const),
      separatorNamed,
    ),
    ...field(
      format !== "json" && format !== null,
      "notation",
      "notation",
      notation,
      NOTATIONS.map(([name, text, example]) => [name, tellSource(text, { example })] as const),
      notationNamed,
    ),
  ];
}

type Option = readonly [value: string, name: string];

/** Nothing is chosen as long as nothing was found. */
function withOpen(found: string | null, options: readonly Option[]): readonly Option[] {
  return found === null ? [["", tellSource("asFound")], ...options] : options;
}

function encodingNamed(name: string): ReadingAnswers {
  const encoding: Encoding | undefined = encodings.find((known) => known === name);
  return encoding === undefined ? {} : { encoding };
}

function separatorNamed(sign: string): ReadingAnswers {
  const separator = SEPARATORS.find(([known]) => known === sign)?.[0];
  return separator === undefined ? {} : { separator };
}

function notationNamed(name: string): ReadingAnswers {
  const notation = NOTATIONS.find(([known]) => known === name)?.[0];
  return notation === undefined ? {} : { notation };
}
