/**
 * What a letter in sentences says about a decision, and nothing that must be guessed: numbers of places for the whole country, how
 * many of them are for minors, and days. Every different number is a candidate of its own; choosing is for the planner.
 */
import { decisionDays, referenceDays } from "./letterDays";
import { changesNumbers, contextLines, labelledYears, yearsNamed } from "./letterContext";
import { letterSentences, letterText } from "./letterSentences";
import { isLocal, withShortLaw } from "./localSentence";
import { isOpenSentence, isPlainSentence, openNumbers } from "./plainSentence";
import { type NamedPlaces, type SentenceFigures, sentenceFigures } from "./sentenceFigures";

export interface LetterFacts {
  /** Each number that may be the total once, in the order of the letter. */
  readonly totals: readonly NamedPlaces[];
  /** Those of `totals` that a sentence surely calls the total. */
  readonly sure: readonly NamedPlaces[];
  /** Whether every sentence that may say something about the numbers was understood to the last word. */
  readonly isUnderstood: boolean;
  /** Numbers in sentences that were not. */
  readonly open: readonly number[];
  /** Numbers of which the letter does not say for certain what they are. */
  readonly unsure: readonly number[];
  readonly minors: readonly NamedPlaces[];
  /** Numbers of minors that are no part of the total. */
  readonly minorsOutside: readonly number[];
  /** Places that come on top, are there already or are a part: what the letter names instead of a total. */
  readonly others: readonly number[];
  /** Years that sentences with numbers of places name. */
  readonly years: readonly number[];
  /** Those that lines such as "Peildatum: 1 juli 2026" and labels of more than one year name: of the total, whatever it says itself. */
  readonly labelled: readonly number[];
  /** Those of sentences that name minors and no total. */
  readonly yearsOfMinors: readonly number[];
  /** Lines that may change what the numbers are. */
  readonly context: readonly string[];
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
  const minors = once(all.flatMap((one) => one.minors));
  const others = all.flatMap((one) => one.others);
  const explained = new Set([...totals, ...minors].map(({ places }) => places));
  const isExplained = (sentence: string): boolean => openNumbers(sentence).every((places) => explained.has(places));
  const open = sentences.filter((one) => isOpenSentence(one) || changesNumbers(one) || !isExplained(one));
  return {
    totals,
    sure,
    isUnderstood: open.length === 0,
    open: [...new Set(open.flatMap(openNumbers))],
    unsure: [...new Set([...refuted, ...[...named, ...loose].map(({ places }) => places)])].filter(
      (places) => !sure.some((one) => one.places === places),
    ),
    minors,
    minorsOutside,
    others: [...new Set(others)],
    years: yearsIn(sentences, all),
    labelled: labelledYears(sentences),
    yearsOfMinors: sentences.flatMap((one, index) =>
      isWithoutPlaces(all[index]) && all[index]?.minors.length !== 0 ? yearsNamed(one) : [],
    ),
    context: contextLines(sentences),
    referenceDates: daysIn(sentences, all),
    decisionDates: decisionDays(letterText(letter)),
  };
}

/** None where a total stands in a sentence without a year: then the year of another one is that of another number. */
function yearsIn(sentences: readonly string[], figures: readonly SentenceFigures[]): readonly number[] {
  const named = sentences.filter((_one, index) => !isWithoutPlaces(figures[index]));
  const isOpen = sentences.some((one, index) => (figures[index]?.sure.length ?? 0) > 0 && yearsNamed(one).length === 0);
  if (isOpen) return [];
  return [...new Set(named.flatMap(yearsNamed))];
}

/** None where a sentence with a day holds a word that is not known: it may be the day of something else. */
function daysIn(sentences: readonly string[], figures: readonly SentenceFigures[]): readonly string[] {
  const named = sentences.map((one, index) => [...referenceDays(one), ...(figures[index]?.days ?? [])]);
  const isSure = sentences.every((one, index) =>
    named[index]?.length === 0 ? !/peildatum/iu.test(one) : isPlainSentence(withShortLaw(one)),
  );
  return isSure ? [...new Set(named.flat())] : [];
}

function figuresOf(sentences: readonly string[]): readonly SentenceFigures[] {
  const isOfPlace = sentences.some((one) => SUBJECT.test(one) && isLocal(one));
  let wasLocal = false;
  return sentences.map((sentence) => {
    wasLocal = isLocal(sentence) || (wasLocal && GOES_ON.test(sentence));
    return sentenceFigures(withShortLaw(sentence), isOfPlace || wasLocal);
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
