import { prepareDecision } from "../../../src/intake/decision/prepareDecision";
import type { DecisionDraft } from "../../../src/intake/decision/draft";
import type { Question, SourceReading } from "../../../src/intake/reading";
import { message } from "../../../src/intake/table/entry";
import { problem } from "../../../src/text/result";
import { draftOf, readingOf, rowsOf } from "./drafts";

function prepared(
  decision: DecisionDraft | null,
  meta: unknown,
  known: readonly DecisionDraft[] = [],
  said: Partial<SourceReading> = {},
): unknown {
  const result = prepareDecision(readingOf({ decision, ...said }), meta, known);
  return result.ok
    ? result.value
    : result.problems.map(({ code, parameters }) => `${code} ${JSON.stringify(parameters)}`);
}

test("what a maintainer says comes over what was read, and the id follows from the whole", () => {
  const controle = [{ categorie: "totaal" as const, peildatum: "2027-01-01", plekken: 100 }];
  const decision = draftOf({ titel: "", regels: rowsOf("NL totaal 100 2027-01-01"), controle });
  expect(prepared(decision, { titel: "Besluit", soort: "capaciteitsbesluit" })).toEqual({
    ...decision,
    titel: "Besluit",
    soort: "capaciteitsbesluit",
    id: "capaciteitsbesluit-2027-01-01-100",
  });
});

test.each<[string, Partial<DecisionDraft>, object, string]>([
  ["is the one that was given", {}, { id: "eigen-id" }, "eigen-id"],
  [
    "has the day of the decision where it is for no day",
    { vastgesteldOp: "2026-02-27" },
    {},
    "capaciteitsraming-2026-02-27-100",
  ],
  ["says that there is no day", {}, {}, "capaciteitsraming-zonder-datum-100"],
  ["says that there is no total", { controle: [] }, {}, "capaciteitsraming-zonder-datum-zonder-totaal"],
])("the id %s", (_what, said, meta, id) => {
  expect(prepared(draftOf(said), meta)).toMatchObject({ id });
});

test("a known decision with other content is corrected", () => {
  const before = draftOf({ titel: "Eerst", id: "capaciteitsraming-zonder-datum-100" });
  expect(prepared(draftOf(), {}, [before])).toMatchObject({ id: `${before.id}-correctie-1`, vervangt: before.id });
  expect(prepared(draftOf({ titel: "Eerst" }), {}, [before])).toEqual(before);
});

describe("what is wrong is said", () => {
  test.each<[string, unknown, Partial<DecisionDraft>, readonly string[]]>([
    ["no fields", "x", {}, ["source.jsonBroken {}"]],
    ["nothing", null, {}, ["source.jsonBroken {}"]],
    ["a list", [], {}, ["source.jsonBroken {}"]],
    ["no title", { titel: " " }, {}, ["reading.decisionTitle {}"]],
    ["a field that is not known", { extra: 1 }, {}, ['intake.registerMalformed {"places":"begin"}']],
    ["no row", { regels: [] }, {}, ['intake.registerMalformed {"places":"regels"}']],
  ])("%s", (_what, meta, said, expected) => {
    expect(prepared(draftOf(said), meta)).toEqual(expected);
  });

  test("a line that was not read, also when the others were: a decision without it is another one", () => {
    const messages = [
      message(problem("reading.noRows"), "error", [3]),
      message(problem("reading.decisionTitle"), "warning"),
    ];
    expect(prepared(draftOf(), { titel: "Besluit" }, [], { messages })).toEqual([
      "reading.noRows {}",
      "reading.decisionUnread {}",
    ]);
    expect(prepared(draftOf(), { titel: "Besluit" }, [], { messages: messages.slice(1) })).toMatchObject({
      titel: "Besluit",
    });
  });

  test("what could not be read says why, and else what was asked", () => {
    const errors = [message(problem("reading.noRows"), "error"), message(problem("reading.decisionTitle"), "warning")];
    const question: Question = { about: "column", column: null, choices: ["Opgave", "x".repeat(400)] };
    expect(prepared(null, {}, [], { messages: errors, questions: [question] })).toEqual(["reading.noRows {}"]);
    expect(prepared(null, {}, [], { messages: errors.slice(1), questions: [question] })).toEqual([
      `reading.severalAnswers ${JSON.stringify({ choices: `--kolom "Opgave"; --kolom "${"x".repeat(273)}` })}`,
    ]);
  });
});
