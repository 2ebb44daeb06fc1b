/**
 * What a letter in sentences says about a decision, and nothing that must be guessed: numbers of places for the whole country, how
 * many of them are for minors, and days. Every different number is a candidate of its own; choosing is for the planner.
 */
import { decisionDays, referenceDays } from "./letterDays";
import { letterSentences, letterText } from "./letterSentences";
import { isLocal } from "./localSentence";
import { type NamedPlaces, type SentenceFigures, sentenceFigures } from "./sentenceFigures";

export interface LetterFacts {
  /** Each number that may be the total once, in the order of the letter. */
  readonly totals: readonly NamedPlaces[];
  /** Those of `totals` that a sentence surely calls the total. */
  readonly sure: readonly NamedPlaces[];
  /** Numbers of which the letter does not say for certain what they are. */
  readonly unsure: readonly number[];
  readonly minors: readonly NamedPlaces[];
  /** Numbers of minors that are no part of the total. */
  readonly minorsOutside: readonly number[];
  /** Places that come on top, are there already or are a part: what the letter names instead of a total. */
  readonly others: readonly number[];
  /** Days (ISO) for which the places are needed. */
  readonly referenceDates: readonly string[];
  /** Days on which something was decided. */
  readonly decisionDates: readonly string[];
}

const SUBJECT = /^(?:betreft|onderwerp)(?!\p{L})/iu;
/** A sentence that goes on about the place of the one before. */
const GOES_ON = /^(?:daar|hier|daarvan|hiervan|die|deze|dat|dit|zij|ze)(?!\p{L})/iu;
/** A sentence without a number of places after which no number before it is certain: "Dit aantal wordt verlaagd." */
const UNSETTLES = /(?<!\p{L})(?:halve(?:ert|ren)|gehalveerd|verdubbel\p{L}*)(?!\p{L})/iu;
const CHANGES = /(?<!\p{L})(?:vervalt|vervallen|ingetrokken|verlaagd|verhoogd|bijgesteld|gecorrigeerd)(?!\p{L})/iu;
const OF_BEFORE = /(?<!\p{L})(?:dit|dat|deze|die|genoemde)(?!\p{L})/iu;

export function letterFacts(letter: string): LetterFacts {
  const text = letterText(letter);
  const sentences = letterSentences(letter);
  const all = figuresOf(sentences);
  const minorsOutside = all.flatMap((one) => one.minorsOutside);
  const isUnsettled =
    minorsOutside.length > 0 || sentences.some((one, index) => isWithoutPlaces(all[index]) && unsettles(one));
  const refuted = new Set(all.flatMap((one) => one.refuted));
  const isOpen = ({ places }: NamedPlaces): boolean => !isUnsettled && !refuted.has(places);
  const named = all.flatMap((one) => [...one.sure, ...one.possible]);
  const loose = all.flatMap((one) => one.loose).map((places) => ({ places, precision: "exact" as const }));
  const totals = once([...named, ...(named.length === 0 ? [] : loose)].filter(isOpen));
  const sure = once(all.flatMap((one) => one.sure).filter(isOpen));
  return {
    totals,
    sure,
    unsure: [...new Set([...refuted, ...[...named, ...loose].map(({ places }) => places)])].filter(
      (places) => !sure.some((one) => one.places === places),
    ),
    minors: once(all.flatMap((one) => one.minors)),
    minorsOutside,
    others: [...new Set(all.flatMap((one) => one.others))],
    referenceDates: [...new Set([...referenceDays(text), ...all.flatMap((one) => one.days)])],
    decisionDates: decisionDays(text),
  };
}

function figuresOf(sentences: readonly string[]): readonly SentenceFigures[] {
  const isOfPlace = sentences.some((one) => SUBJECT.test(one) && isLocal(one));
  let wasLocal = false;
  return sentences.map((sentence) => {
    wasLocal = isLocal(sentence) || (wasLocal && GOES_ON.test(sentence));
    return sentenceFigures(sentence, isOfPlace || wasLocal);
  });
}

function unsettles(sentence: string): boolean {
  return UNSETTLES.test(sentence) || (CHANGES.test(sentence) && OF_BEFORE.test(sentence));
}

function isWithoutPlaces(figures: SentenceFigures | undefined): boolean {
  return figures !== undefined && figures.sure.length + figures.possible.length + figures.refuted.length === 0;
}

function once(named: readonly NamedPlaces[]): readonly NamedPlaces[] {
  return [...new Map(named.map((one) => [one.places, one])).values()];
}
