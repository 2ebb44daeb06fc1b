/**
 * A decision out of a letter that holds sentences and no table. Only what the letter names once is taken; of two numbers of places
 * the planner chooses one, and what is not certain stays open.
 */
import { problem } from "../../text/result";
import type { SourceReading } from "../reading";
import { impossibleDates } from "../rules/impossibleDates";
import { message } from "../table/entry";
import { decisionId } from "./decisionId";
import type { DecisionDraft, DraftRow } from "./draft";
import { draftSource, emptyDraft } from "./emptyDraft";
import { letterFacts, type NamedPlaces } from "./letterFacts";

const TOTAL = "totaal";

/**
 * @param answers Of several numbers the chosen one, under "totaal".
 * @returns Null when the text names no number of places: then it is no letter of a decision.
 */
export function letterDraft(
  base: SourceReading,
  letter: string,
  answers: ReadonlyMap<string, string>,
): SourceReading | null {
  const facts = letterFacts(letter);
  if (facts.totals.length === 0) return withoutTotal(base, facts.others);
  const wanted = answers.get(TOTAL);
  const chosen = facts.totals.find(({ places }) => String(places) === wanted) ?? only(facts.totals);
  if (chosen === null) {
    const choices = facts.totals.map(({ places }) => String(places));
    return {
      ...base,
      outcome: "question",
      questions: [{ about: "value", column: TOTAL, choices }],
      messages: [message(problem("reading.letterTotals"), "information")],
    };
  }
  const minors = only(facts.minors.filter(({ places }) => places <= chosen.places));
  const date = only(facts.referenceDates);
  return {
    ...base,
    outcome: "read",
    decision: draft(base, chosen, minors, date, only(facts.decisionDates)),
    messages: [
      message(problem("reading.fromSentences", { total: chosen.places }), "warning"),
      ...impossibleDates([letter]),
    ],
  };
}

/** Numbers of places that are no total are said, so that nobody thinks that they were not seen. */
function withoutTotal(base: SourceReading, others: readonly number[]): SourceReading | null {
  const [places] = others;
  if (places === undefined) return null;
  return { ...base, outcome: "refused", messages: [message(problem("reading.letterOthers", { places }), "error")] };
}

function only<Value>(values: readonly Value[]): Value | null {
  return values.length === 1 ? (values[0] ?? null) : null;
}

function draft(
  { source }: SourceReading,
  total: NamedPlaces,
  minors: NamedPlaces | null,
  date: string | null,
  decidedOn: string | null,
): DecisionDraft {
  const row = (categorie: DraftRow["categorie"], plekken: number) => ({ categorie, peildatum: date, plekken });
  const national = [row("totaal", total.places), ...(minors === null ? [] : [row("amv", minors.places)])];
  return {
    ...emptyDraft,
    id: decisionId("capaciteitsbesluit", date, total.places),
    soort: "capaciteitsbesluit",
    vastgesteldOp: decidedOn,
    nauwkeurigheid: total.precision,
    bronnen: [draftSource(source, "brief")],
    categorieen: national.map(({ categorie }) => categorie),
    regels: national.map((line) => ({ gebied: "NL", ...line })),
    controle: national,
  };
}
