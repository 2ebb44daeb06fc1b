/**
 * A decision file out of a table and what a maintainer says about it: the fields of `meta` come over those that were read, and the
 * whole must meet the strict form of a decision file.
 */
import { country } from "../../reference/regions";
import { fail, type Problem, problem, type Result, then, succeed } from "../../text/result";
import type { Question, SourceReading } from "../reading";
import { correctedDecision } from "./correctedDecision";
import type { DecisionDraft } from "./draft";
import { parseDecisionFile } from "./parseDecisionFile";
import { decisionId } from "./decisionId";

export function prepareDecision(
  reading: SourceReading,
  meta: unknown,
  known: readonly DecisionDraft[],
): Result<DecisionDraft> {
  if (reading.decision === null) return fail(...errorsOf(reading));
  const unread = unreadIn(reading);
  // A decision of which a line was dropped would be another one.
  if (unread.length > 0) return fail(...unread, problem("reading.decisionUnread"));
  if (typeof meta !== "object" || meta === null || Array.isArray(meta)) return fail(problem("source.jsonBroken"));
  const given = new Map<string, unknown>(Object.entries(meta));
  const merged = { ...reading.decision, ...meta };
  return then(parseDecisionFile(merged), ([decision]) => {
    if (decision === undefined) return fail(problem("reading.noRows"));
    const open = openTotal(reading, decision);
    if (open !== null) return fail(open);
    if (decision.titel.trim() === "") return fail(problem("reading.decisionTitle"));
    return succeed(correctedDecision(withId(decision, given.has("id")), known));
  });
}

/** A total that the list does not tell for certain is for the maintainer to give: a file without it would hold rows only. */
function openTotal({ messages }: SourceReading, { regels }: DecisionDraft): Problem | null {
  const isFilled = (category: string): boolean =>
    regels.some(({ gebied, categorie }) => gebied === country.code && categorie === category);
  const open = messages.find(
    ({ problem: { code } }) =>
      (code === "reading.printedTotalsDiffer" && !isFilled("totaal")) ||
      (code === "reading.printedMinorsDiffer" && !isFilled("amv")),
  );
  return open?.problem ?? null;
}

function withId(decision: DecisionDraft, isGiven: boolean): DecisionDraft {
  if (isGiven) return decision;
  const [first] = decision.controle;
  const date = first?.peildatum ?? decision.vastgesteldOp;
  return { ...decision, id: decisionId(decision.soort, date, first?.plekken ?? null) };
}

function errorsOf({ messages, questions }: SourceReading): readonly Problem[] {
  const errors = unreadIn({ messages });
  if (errors.length > 0) return errors;
  const choices = questions
    .flatMap((question) => question.choices.map((choice) => answerTo(question, choice)))
    .join("; ");
  return [problem("reading.severalAnswers", { choices: choices.slice(0, 300) })];
}

/** As the command takes it; a period is a choice of rows, for which the list itself must change. */
function answerTo({ about, column }: Question, choice: string): string {
  if (about === "period") return choice;
  if (about === "column") return `--kolom "${choice}"`;
  return column === "blad" ? `--blad "${choice}"` : `--waarde "${column ?? ""}=${choice}"`;
}

function unreadIn({ messages }: Pick<SourceReading, "messages">): readonly Problem[] {
  return messages.filter(({ severity }) => severity === "error").map((said) => said.problem);
}
