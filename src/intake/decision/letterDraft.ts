/**
 * A decision out of a letter that holds sentences and no table. Only what the letter names once is taken; of two numbers of places
 * the planner chooses one, and what is not certain stays open.
 */
import { problem } from "../../text/result";
import type { Message, SourceReading } from "../reading";
import { impossibleDates } from "../rules/impossibleDates";
import { message } from "../table/entry";
import { quotedTexts } from "../table/quotedTexts";
import { decisionId } from "./decisionId";
import type { DecisionDraft, DraftRow } from "./draft";
import { draftSource, emptyDraft } from "./emptyDraft";
import { letterFacts, type LetterFacts } from "./letterFacts";
import { listedPlaces } from "./listedPlaces";
import type { NamedPlaces } from "./sentenceFigures";

const TOTAL = "totaal";

/**
 * @param answers Of several numbers the chosen one, under "totaal".
 * @param year That of the reference date; null when nobody asks for one.
 * @returns Null when the text names no number of places: then it is no letter of a decision.
 */
export function letterDraft(
  base: SourceReading,
  letter: string,
  answers: ReadonlyMap<string, string>,
  year: number | null,
): SourceReading | null {
  const facts = letterFacts(letter);
  if (facts.totals.length < 2 && facts.sure.length === 0) return withoutTotal(base, facts);
  const period = periodOf(facts, year);
  if (year !== null && period.isOther) return refusedFor(base, period.named, year);
  const wanted = answers.get(TOTAL);
  const choices = choicesOf(facts);
  const isOnlyOne = choices.length === 1 && facts.isUnderstood && !period.isOpen;
  const chosen = choices.find(({ places }) => String(places) === wanted) ?? (isOnlyOne ? only(choices) : null);
  if (chosen === null) {
    const places = choices.map((one) => one.places);
    const code = choices.length === 1 ? "reading.letterTotal" : "reading.letterTotals";
    return {
      ...base,
      outcome: "question",
      questions: [{ about: "value", column: TOTAL, choices: places.map(String) }],
      messages: [message(problem(code, { places: listedPlaces(places) }), "information"), ...beside(facts)],
    };
  }
  // Of several numbers the letter does not say whose the minors are, nor whose the day is.
  const isWithin = ({ places, precision }: NamedPlaces): boolean => precision === "exact" && places <= chosen.places;
  const minors = isOnlyOne && !isWithout(facts.yearsOfMinors, year) ? only(facts.minors.filter(isWithin)) : null;
  const date = isOnlyOne ? only(facts.referenceDates) : null;
  return {
    ...base,
    outcome: "read",
    decision: draft(base, chosen, minors, date, only(facts.decisionDates)),
    messages: [
      message(problem("reading.fromSentences", { total: chosen.places }), "warning"),
      ...left(facts, chosen, minors),
      ...beside(facts),
      ...impossibleDates([letter]),
    ],
  };
}

interface LetterPeriod {
  readonly named: readonly number[];
  /** Whether the letter is about other years than the asked one. */
  readonly isOther: boolean;
  /** Whether a label names another year beside it. */
  readonly isOpen: boolean;
}

function periodOf({ years, labelled }: LetterFacts, year: number | null): LetterPeriod {
  const named = [...new Set([...years, ...labelled])];
  const isOther = isWithout(named, year) || isWithout(years, year);
  return { named, isOther, isOpen: year !== null && labelled.some((one) => one !== year) };
}

function isWithout(years: readonly number[], year: number | null): boolean {
  return year !== null && years.length > 0 && !years.includes(year);
}

function refusedFor(base: SourceReading, years: readonly number[], year: number): SourceReading {
  const wrong = problem("reading.otherPeriod", { found: years.join(", "), asked: String(year) });
  return { ...base, outcome: "refused", messages: [message(wrong, "error")] };
}

/** The numbers that may be the total, with those in sentences that were not understood. */
function choicesOf({ totals, isUnderstood, open, minors }: LetterFacts): readonly NamedPlaces[] {
  const known = new Set([...totals, ...minors].map(({ places }) => places));
  const further = isUnderstood ? [] : open.filter((places) => !known.has(places));
  return [...totals, ...further.map((places) => ({ places, precision: "exact" as const }))];
}

/** What the letter says around its numbers, for whoever reads them to judge. */
function beside({ context }: LetterFacts): readonly Message[] {
  return context.length === 0
    ? []
    : [message(problem("reading.letterContext", { lines: quotedTexts(context) }), "warning")];
}

/** What the letter names beside the total and was not taken. */
function left(facts: LetterFacts, chosen: NamedPlaces, minors: NamedPlaces | null): readonly Message[] {
  const unsure = facts.unsure.filter((places) => places !== chosen.places);
  const others = unsure.length === 0 ? [] : [problem("reading.otherTotals", { places: listedPlaces(unsure) })];
  const seen = minors === null ? facts.minors.map(({ places }) => places) : [];
  const open = seen.length === 0 ? [] : [problem("reading.letterMinors", { places: listedPlaces(seen) })];
  return [...others, ...open].map((one) => message(one, "warning"));
}

/** Numbers of places that are no total, or not for certain, are said, so that nobody thinks that they were not seen. */
function withoutTotal(base: SourceReading, facts: LetterFacts): SourceReading | null {
  const { others, unsure, totals } = facts;
  const minors = [...facts.minorsOutside, ...facts.minors.map(({ places }) => places)];
  const isUnsure = totals.length > 0 || unsure.some((places) => !others.includes(places));
  if (!isUnsure && others.length === 0) return null;
  const places = listedPlaces([...(isUnsure ? unsure : others), ...minors]);
  const code = isUnsure ? "reading.letterUnsure" : "reading.letterOthers";
  return { ...base, outcome: "refused", messages: [message(problem(code, { places }), "error")] };
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
