/**
 * What a letter in sentences says about a decision, and nothing that must be guessed: numbers of places for the whole country, how
 * many of them are for minors, and days. Every different number is a candidate of its own; choosing is for the planner.
 */
import { dutchMonths } from "../../text/dutchDate";
import { parseDutchCount } from "../../text/parseDutchCount";
import { parseDutchDate } from "../../text/parseDutchDate";
import { provinces } from "../../reference/regions";
import type { DecisionDraft } from "./draft";
import { letterSentences, letterText } from "./letterSentences";

export interface NamedPlaces {
  readonly places: number;
  readonly precision: DecisionDraft["nauwkeurigheid"];
}

export interface LetterFacts {
  /** Each number once, in the order of the letter. */
  readonly totals: readonly NamedPlaces[];
  readonly minors: readonly NamedPlaces[];
  /** Places that come on top, are there already or are a part: what the letter names instead of a total. */
  readonly others: readonly number[];
  /** Days (ISO) for which the places are needed. */
  readonly referenceDates: readonly string[];
  /** Days on which something was decided. */
  readonly decisionDates: readonly string[];
}

const DAY = String.raw`(\d{1,2} (?:${dutchMonths.join("|")}) \d{4}|\d{1,2}-\d{1,2}-\d{4})`;
/** None behind "88. ": there a line break may have cut one number in two. */
const NUMBER = String.raw`(?<![\d.,]|(?<!\d)\d{1,3}[.,] )([1-9]\d{0,2}(?:[. ]\d{3})+|[1-9]\d{2,6})`;
/** A number with the noun behind it; between them at most two words of description. */
const PLACES = new RegExp(
  String.raw`${NUMBER}((?: [\p{L}-]+){0,2}) ((?:amv-?)?(?:opvang)?(?:plekken|plaatsen|capaciteitsplaatsen)|bedden)\b`,
  "giu",
);
/** The noun first: "stelt het aantal opvangplekken vast op 96.000". What stands behind the number may make it another one. */
const PLACES_FIRST = new RegExp(
  String.raw`\baantal((?: [\p{L}-]+){0,2}) ((?:amv-?)?(?:opvang)?(?:plekken|plaatsen|capaciteitsplaatsen))((?: [\p{L}-]+){0,6}?)(?::| (?:op|is|bedraagt|van|wordt|tot|naar))(?: (?:ten minste|tenminste|minstens|minimaal|circa|ongeveer|ruim|bijna|ca\.|rond de))? ${NUMBER}(?![\d.,]*\d)(?! ?(?:[%/à–-]|(?:naar|tot|t/m|of|procent|euro|\p{L}*personen|\p{L}*inwoners)\b))`,
  "giu",
);
const REFERENCE = new RegExp(String.raw`(?:\bper|peildatum(?: is| van|:)?|\bop peildatum) ${DAY}`, "giu");
const DECIDED = new RegExp(
  String.raw`(?:vastgesteld op|besloten op|besluit van|brief van|bekrachtigd op|\bdatum:?) ${DAY}`,
  "giu",
);
/** Such places come on top, are a part, or are there already: not what was decided as a whole. */
const OTHER_PLACES =
  /\b(?:extra|nieuwe?|aanvullende?|additionele|tijdelijke|nood|noodopvang|crisis|gerealiseerde?|bestaande?|beschikbare|huidige|minder|meer|duurzame?|flexibele?|reserve|per)\b/iu;
const OTHER_SENTENCE =
  /\b(?:tekort|te ?weinig|er zijn nu|momenteel|gerealiseerd|huidige|thans|eerder|vorige?|voorheen|gemeente|per provincie|elke provincie|iedere provincie)\b/iu;
/** Behind the noun: "12.000 plekken extra nodig". */
const ON_TOP = /\b(?:extra|erbij|bovenop|aanvullend|bijkomend|meer|minder|te ?kort|te ?weinig|buiten gebruik)\b/iu;
/** "72.000 plekken beschikbaar", unless they must be. */
const THERE = /\b(?:beschikbaar|bezet|gerealiseerd|in gebruik|aanwezig|open|gebruikt)\b/iu;
const MUST = /\b(?:moet|moeten|dient|dienen|nodig|benodigd|zullen|opgave|stelt|vastgesteld|besloten)\b/iu;
/** The rest is not in it. */
const WITHOUT_MINORS = /\b(?:exclusief|excl\.?|zonder|naast|buiten|los van)(?:[^.;]|\.\d){0,40}(?:\bamv|minderjarig)/iu;
/** "Naast 96.000 plekken zijn 4.500 plekken voor amv nodig": the two come together. */
const BESIDE = /\b(?:naast|buiten|los van|bovenop) (?:[\p{L}-]+ ){0,4}$/iu;
/** Behind these words stands what is in the number or not, and not what the number is. */
const IN_OR_NOT = /\b(?:exclusief|excl|zonder|naast|buiten|los van|inclusief|incl)\b.*/isu;
const MINORS = /\bamv\b|amv-|minderjarig/iu;
/** The lower end of "90.000 tot 95.000 plekken": both are named, and neither is the one. The year of a day is no number of places. */
const RANGE = new RegExp(
  String.raw`(?<!(?:${dutchMonths.join("|")}) |-)${NUMBER} ?(?:tot(?: en met)?|t/m|of|en|[àa–-]) ?$`,
  "iu",
);
const ABOUT = /(?:\bcirca|\bongeveer|\bruim|\bbijna|\bca\.|\brond de|\brond) $/iu;
const AT_LEAST = /(?:\bten minste|\btenminste|\bminstens|\bminimaal) $/iu;

export function letterFacts(letter: string): LetterFacts {
  const text = letterText(letter);
  const all = letterSentences(letter).flatMap(placesIn);
  const named = all.filter(({ isElse }) => !isElse);
  return {
    others: [...new Set(all.filter(({ isElse }) => isElse).map(({ places }) => places))],
    totals: once(named.filter(({ isOfMinors }) => !isOfMinors)),
    minors: once(named.filter(({ isOfMinors }) => isOfMinors)),
    referenceDates: days(text, REFERENCE),
    decisionDates: days(text, DECIDED),
  };
}

type Named = NamedPlaces & { readonly isOfMinors: boolean; readonly isElse: boolean };

/** A number and what stands around it. */
interface Mention {
  readonly digits: string;
  readonly before: string;
  /** What describes the places. */
  readonly between: string;
  readonly noun: string;
  readonly after: string;
  /** The next number with its noun, and what is said of it. */
  readonly next: string;
}

function placesIn(sentence: string): readonly Named[] {
  const isElsewhere = OTHER_SENTENCE.test(sentence) || provinces.some(({ name }) => sentence.includes(name));
  if (isElsewhere) return [];
  return [...nounsFirst(sentence), ...nounsBehind(sentence)].flatMap((mention) => namedIn(sentence, mention));
}

function nounsBehind(sentence: string): readonly Mention[] {
  const found = [...sentence.matchAll(PLACES)];
  const until = (index: number): number => found[index]?.index ?? sentence.length;
  return found.map((match, index) => {
    const after = sentence.slice(match.index + match[0].length, until(index + 1));
    const next = clauseOf(sentence.slice(until(index + 1), until(index + 2)));
    const before = sentence.slice(0, match.index);
    return { digits: part(match, 1), before, between: part(match, 2), noun: part(match, 3), after, next };
  });
}

function nounsFirst(sentence: string): readonly Mention[] {
  return [...sentence.matchAll(PLACES_FIRST)].map((match) => {
    const digits = part(match, 4);
    const end = match.index + match[0].length;
    const before = sentence.slice(0, end - digits.length);
    const between = `${part(match, 1)}${part(match, 3)}`;
    return { digits, before, between, noun: part(match, 2), after: sentence.slice(end), next: "" };
  });
}

function namedIn(sentence: string, { digits, before, between, noun, after, next }: Mention): readonly Named[] {
  const places = parseDutchCount(digits);
  if (places === null) return [];
  const clause = clauseOf(after);
  const precision = AT_LEAST.test(before) ? "ten minste" : ABOUT.test(before) ? "circa" : "exact";
  const isOfMinors = MINORS.test(`${between} ${noun} ${clause.replace(IN_OR_NOT, "")}`);
  const range = RANGE.exec(before);
  const lower = range === null ? null : parseDutchCount(part(range, 1));
  const isWithoutMinors =
    !isOfMinors &&
    (WITHOUT_MINORS.test(`${between} ${noun}${after}${next}`) || (BESIDE.test(before) && MINORS.test(after + next)));
  const isElse = isWithoutMinors || areOthers(between, clause, sentence);
  const named: Named = { places, precision, isOfMinors, isElse };
  return lower === null ? [named] : [{ ...named, places: lower }, named];
}

/** What the pattern found in one of its brackets. */
function part(match: RegExpMatchArray, index: number): string {
  return match[index] ?? "";
}

function clauseOf(text: string): string {
  return text.replace(/(?:[,;:(]|\bwaarvan\b|\ben\b).*/su, "");
}

/** Places on top of a total, or that are there already. */
function areOthers(between: string, clause: string, sentence: string): boolean {
  return OTHER_PLACES.test(between) || ON_TOP.test(clause) || (THERE.test(clause) && !MUST.test(sentence));
}

function once(named: readonly Named[]): readonly NamedPlaces[] {
  return [...new Map(named.map(({ places, precision }) => [places, { places, precision }])).values()];
}

function days(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].flatMap((match) => parseDutchDate(part(match, 1)) ?? []);
  return [...new Set(found)];
}
