/**
 * What one sentence says about places. A number is a total only when the words surely say so; of more than one number that may be it
 * none is chosen here.
 */
import { parseDutchCount } from "../../text/parseDutchCount";
import { WRITTEN_DAY } from "../cells/writtenDay";
import { changedNumber, tellsChange } from "./changedNumber";
import type { DecisionDraft } from "./draft";
import { insideTotal } from "./insideTotal";
import { hasSign } from "./letterContext";
import { daysOfTotal } from "./letterDays";
import { looseNumbers } from "./looseNumbers";
import { areOthers, isAboutOthers, isDifference, leavesOut } from "./otherPlaces";
import { lowerEnd, type Mention, placeMentions } from "./placeMentions";

export interface NamedPlaces {
  readonly places: number;
  readonly precision: DecisionDraft["nauwkeurigheid"];
}

export interface SentenceFigures {
  /** The total, beyond doubt. */
  readonly sure: readonly NamedPlaces[];
  /** What may be the total: the planner can choose it. */
  readonly possible: readonly NamedPlaces[];
  /** Numbers that the sentence makes no total, or another one: not to be chosen, and not certain wherever else they stand. */
  readonly refuted: readonly number[];
  /** Places that come on top, are there already, are a part, or are of a part of the country. */
  readonly others: readonly number[];
  /** Without a noun of places in the sentence: "Het juiste aantal is 89.000." */
  readonly loose: readonly number[];
  readonly minors: readonly NamedPlaces[];
  /** Minors that are no part of the total. */
  readonly minorsOutside: readonly number[];
  readonly days: readonly string[];
}

/** A bare number below it is none of places. */
const SMALLEST_LOOSE = 1_000;
const MINORS = /\bamv|minderjarig/iu;
const MINORS_BEFORE = /(?:\bamv(?:['’]?(?:s|ers))?|minderjarigen)(?: is| zijn|:)?(?: er)? $/iu;
/** "Waarvan amv: 3.660 plekken". */
const MINORS_AS_LABEL =
  /(?:^|\b(?:waarvan|daarvan|hiervan|waaronder) (?:voor )?)(?:amv(?:['’]?(?:s|ers))?|minderjarigen)(?: is| zijn|:)?(?: er)? $/iu;
/** "Capaciteitsopgave 2027: 88.000" needs no noun. */
const TOTAL_AS_LABEL = new RegExp(
  String.raw`^(?:(?:de )?(?:totale |landelijke )*(?:capaciteits|opvang)?(?:opgave|raming|behoefte)|capaciteitsbesluit)(?: (?:(?:voor|in|per|op) )?(?:(?:het jaar )?20\d\d|${WRITTEN_DAY}))?: ?[\d. ]+\.?$`,
  "iu",
);
const WITH_MINORS = /\b(?:inclusief|incl\.?|met)(?: \p{L}+){0,2}? (?:amv\p{L}*|minderjarige\p{L}*)/iu;
/** What a sentence must say to be about what is needed. */
const NEEDED =
  /(?<!\p{L})(?:nodig|benodigde?|\p{L}*opgave|behoefte|\p{L}*besluit\p{L}*|besloten|stelt?|stellen|vastgesteld|moet|moeten|dient|dienen|zullen|bedraagt|totaal|totale|landelijke?|capaciteit|aantal|vraagt|vragen|gevraagd|wordt|worden|bestemd|geldt)\b/iu;
/** Then the number may be one of another time, a plan or no number at all. */
const DOUBTFUL =
  /\b(?:scenario\p{L}*|variant\p{L}*|zou|zouden|mocht|voorstel|voorgesteld|mogelijk|misschien|wellicht|overweegt|verzoek|niet|geen|waren|was|werd|werden|had|hadden|eerst|indien|tenzij|streeft|wil|willen|maximaal|hooguit|hoogstens)(?!\p{L})/iu;
const MORE_OR_LESS = /\b(?:meer dan|minder dan|boven de|onder de|tegen de) $/iu;
/** The number in it is about to be another one, and the sentence does not say which. */
const UNSETTLED =
  /(?<!\p{L})(?:halve(?:ert|ren)|gehalveerd|verdubbel\p{L}*|verdriedubbel\p{L}*|vervalt|vervallen|ingetrokken|onjuiste?|achterhaald|duizend|miljoen|helft|driekwart|\p{L}*derde deel)(?!\p{L})/iu;
const LOOSE_TOTAL =
  /\b(?:aantal|opgave|capaciteit|totaal|totale|behoefte|\p{L}*plekken|\p{L}*plaatsen|dat er|het er|moet zijn)\b/iu;
const OF_PLACES = /\b(?:opvang)?(?:plekken|plaatsen)\b/iu;
const ABOUT = /(?:\bcirca|\bongeveer|\bruim|\bbijna|\bca\.|\brond de|\brond) $/iu;
const AT_LEAST = /(?:\bten minste|\btenminste|\bminstens|\bminimaal) $/iu;
/** Of minors in a sentence of their own: they come beside the total. */
const IS_APART =
  /(?<!\p{L})(?:daarnaast|daarbovenop|bovenop|bovendien|ook|tevens|eveneens|plus|apart|los van|extra|erbij)(?!\p{L})/iu;
const BETWEEN = /^ ?(?:tot(?: en met)?|t\/m|[àa–-]) ?$/u;
/** Up to here the words behind a number are about it. */
const CLAUSE = /[,;:(]|\b(?:waarvan|en|inclusief|incl|exclusief|excl|plus|zonder|naast|behalve|met)\b/u;

interface Figure extends NamedPlaces {
  readonly at: number;
  readonly end: number;
  /** Null of a bare number. */
  readonly mention: Mention | null;
  readonly lower: number | null;
  readonly isOfMinors: boolean;
  readonly isOther: boolean;
}

const NOTHING: SentenceFigures = {
  sure: [],
  possible: [],
  refuted: [],
  others: [],
  loose: [],
  minors: [],
  minorsOutside: [],
  days: [],
};

/** @param isLocal Whether the sentence is about a part of the country. */
export function sentenceFigures(sentence: string, isLocal: boolean): SentenceFigures {
  const figures = figuresIn(sentence);
  const hasNoun = figures.some(({ mention }) => mention !== null);
  if (isLocal || isAboutOthers(sentence)) return { ...NOTHING, others: hasNoun ? placesOf(figures) : [] };
  const inside = insideTotal(sentence, figures);
  const minors = figures.filter(({ isOfMinors }) => isOfMinors);
  const rest = figures.filter((figure) => !figure.isOfMinors && !figure.isOther && !inside.has(figure));
  const areApart =
    minors.some((one) => !inside.has(one)) &&
    (rest.length > 0 ? hasNoun : IS_APART.test(sentence) || leavesOut(sentence));
  if (!hasNoun) return bare(sentence, rest, minors, areApart);
  const others = placesOf(figures.filter((one) => !one.isOfMinors && (one.isOther || inside.has(one))));
  if (areApart || leavesOut(sentence))
    return {
      ...NOTHING,
      minorsOutside: placesOf(minors),
      others: placesOf(figures.filter((one) => !one.isOfMinors)),
      refuted: placesOf(rest),
    };
  const base = { ...NOTHING, others, minors: named(minors), days: daysOfTotal(sentence) };
  if (UNSETTLED.test(sentence) || hasSign(sentence) || rest.some((figure) => followsMinors(sentence, figure, figures)))
    return { ...base, refuted: placesOf(rest), days: [] };
  return { ...base, ...totalOf(sentence, rest) };
}

/** "…; voor amv komen daar 3.660 plekken bij": whether they are minors the words do not tell for certain. */
function followsMinors(sentence: string, { at }: Figure, figures: readonly Figure[]): boolean {
  const start = figures.filter((one) => one.end <= at).at(-1)?.end ?? 0;
  const gap =
    sentence
      .slice(start, at)
      .split(/[,;:(]/u)
      .at(-1) ?? "";
  return MINORS.test(gap.replace(WITH_MINORS, ""));
}

function totalOf(sentence: string, rest: readonly Figure[]): Partial<SentenceFigures> {
  const changed = changedNumber(sentence, rest);
  const isOf = changed !== null && isNegatedOnly(sentence, changed);
  if (changed !== null && (isOf || !DOUBTFUL.test(sentence)))
    return { sure: named([changed]), others: placesOf(rest.filter(({ places }) => places !== changed.places)) };
  const choices = named(rest);
  const [only, second] = choices;
  if (only === undefined) return {};
  const [figure] = rest;
  if (figure === undefined || rest.every(({ mention }) => mention === null)) return { refuted: placesOf(rest) };
  if (second === undefined && tellsChange(sentence)) return { refuted: placesOf(rest) };
  const isSure =
    second === undefined &&
    NEEDED.test(sentence) &&
    !DOUBTFUL.test(sentence) &&
    !MORE_OR_LESS.test(sentence.slice(0, figure.at));
  return isSure ? { sure: choices } : { possible: choices };
}

/** "niet 88.000 maar 89.000": the only doubt is the word that tells which one counts. */
function isNegatedOnly(sentence: string, changed: Figure): boolean {
  const isBut = /\bmaar $/iu.test(sentence.slice(0, changed.at));
  return isBut && NEEDED.test(sentence) && !DOUBTFUL.test(sentence.replace(/\bniet(?= \d)/iu, ""));
}

function bare(
  sentence: string,
  rest: readonly Figure[],
  minors: readonly Figure[],
  areApart: boolean,
): SentenceFigures {
  const own = areApart ? { minorsOutside: placesOf(minors) } : { minors: named(minors) };
  if (rest.length === 1 && minors.length === 0 && TOTAL_AS_LABEL.test(sentence))
    return { ...NOTHING, sure: named(rest), days: daysOfTotal(sentence) };
  const changed = OF_PLACES.test(sentence) && !DOUBTFUL.test(sentence) ? changedNumber(sentence, rest) : null;
  if (changed !== null) return { ...NOTHING, ...own, sure: named([changed]), days: daysOfTotal(sentence) };
  return { ...NOTHING, ...own, loose: LOOSE_TOTAL.test(sentence) ? placesOf(rest) : [] };
}

function figuresIn(sentence: string): readonly Figure[] {
  const mentions = placeMentions(sentence).flatMap((mention) => figureOf(sentence, mention) ?? []);
  const taken = new Set(mentions.map(({ at }) => at));
  const lower = new Set(mentions.map((figure) => figure.lower));
  const loose = looseNumbers(sentence).filter(({ at, places }) => !taken.has(at) && !lower.has(places));
  const all = loose.map(({ places, at, end }, index): Figure | null => {
    const before = sentence.slice(0, at);
    const next = Math.min(
      ...[...loose.slice(index + 1), ...mentions].map((one) => one.at).filter((other) => other >= end),
      sentence.length,
    );
    const after = sentence.slice(end, next);
    const isOfMinors = MINORS.test(clauseOf(after)) || MINORS_BEFORE.test(before);
    if (!isOfMinors && places < SMALLEST_LOOSE) return null;
    const precision = precisionOf(before);
    const isOther = isDifference(before, after);
    return { places, precision, at, end, mention: null, lower: null, isOfMinors, isOther };
  });
  const sorted = [...mentions, ...all.flatMap((one) => one ?? [])].sort((one, other) => one.at - other.at);
  return sorted.map((figure, index) => ({ ...figure, isOfMinors: isWithMinors(sentence, figure, sorted[index + 1]) }));
}

/** "3.500 tot 3.660 voor amv": both numbers are. */
function isWithMinors(sentence: string, { isOfMinors, end }: Figure, next: Figure | undefined): boolean {
  const isRange = next?.isOfMinors === true && BETWEEN.test(sentence.slice(end, next.at));
  return isOfMinors || isRange;
}

function figureOf(sentence: string, mention: Mention): Figure | null {
  const { digits, at, end, before, between, noun, after } = mention;
  const places = parseDutchCount(digits);
  if (places === null) return null;
  const clause = clauseOf(after);
  const isOfMinors = MINORS.test(`${between} ${noun} ${clause}`) || MINORS_AS_LABEL.test(before);
  const isOther = areOthers({ between, clause, before }, sentence);
  return { places, precision: precisionOf(before), at, end, mention, lower: lowerEnd(mention), isOfMinors, isOther };
}

function clauseOf(after: string): string {
  return after.split(CLAUSE)[0] ?? "";
}

function precisionOf(before: string): NamedPlaces["precision"] {
  return AT_LEAST.test(before) ? "ten minste" : ABOUT.test(before) ? "circa" : "exact";
}

/** Each number once, both ends of a range. */
function named(figures: readonly Figure[]): readonly NamedPlaces[] {
  const all = figures.flatMap(({ places, precision, lower }) => [
    ...(lower === null ? [] : [{ places: lower, precision }]),
    { places, precision },
  ]);
  return [...new Map(all.map((one) => [one.places, one])).values()];
}

function placesOf(figures: readonly Figure[]): readonly number[] {
  return named(figures).map(({ places }) => places);
}
