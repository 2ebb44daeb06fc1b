/**
 * What a letter in sentences says about a decision, and nothing that must be guessed: numbers of places for the whole country, how
 * many of them are for minors, and days. Every different number is a candidate of its own; choosing is for the planner.
 */
import { dutchMonths } from "../../text/dutchDate";
import { parseDutchCount } from "../../text/parseDutchCount";
import { parseDutchDate } from "../../text/parseDutchDate";
import { provinces } from "../../reference/regions";
import type { DecisionDraft } from "./draft";

export interface NamedPlaces {
  readonly places: number;
  readonly precision: DecisionDraft["nauwkeurigheid"];
}

export interface LetterFacts {
  /** Each number once, in the order of the letter. */
  readonly totals: readonly NamedPlaces[];
  readonly minors: readonly NamedPlaces[];
  /** Days (ISO) for which the places are needed. */
  readonly referenceDates: readonly string[];
  /** Days on which something was decided. */
  readonly decisionDates: readonly string[];
}

const LONGEST_LETTER = 40_000;
const LONGEST_SENTENCE = 600;
const DAY = String.raw`(\d{1,2} (?:${dutchMonths.join("|")}) \d{4}|\d{1,2}-\d{1,2}-\d{4})`;
const NUMBER = String.raw`(?<![\d.,])(\d{1,3}(?:[. ]\d{3})+|\d{3,7})`;
/** A number with the noun behind it; between them at most two words of description. */
const PLACES = new RegExp(
  String.raw`${NUMBER}((?: [\p{L}-]+){0,2}) ((?:amv-?)?(?:opvang)?(?:plekken|plaatsen|capaciteitsplaatsen)|bedden)\b`,
  "giu",
);
const REFERENCE = new RegExp(String.raw`(?:\bper|peildatum(?: is| van|:)?|\bop peildatum) ${DAY}`, "giu");
const DECIDED = new RegExp(
  String.raw`(?:vastgesteld op|besloten op|besluit van|brief van|bekrachtigd op|datum:?) ${DAY}`,
  "giu",
);
/** Such places come on top, are a part, or are there already: not what was decided as a whole. */
const OTHER_PLACES =
  /\b(?:extra|nieuwe?|aanvullende?|additionele|tijdelijke|nood|noodopvang|crisis|gerealiseerde?|bestaande?|beschikbare|huidige|minder|meer|duurzame?|flexibele?|reserve|per)\b/iu;
const OTHER_SENTENCE =
  /\b(?:tekort|te ?weinig|er zijn nu|momenteel|gerealiseerd|huidige|thans|eerder|vorige?|voorheen|gemeente|per provincie|elke provincie|iedere provincie)\b/iu;
const MINORS = /\bamv\b|amv-|minderjarig/iu;
/** The lower end of "90.000 tot 95.000 plekken": both are named, and neither is the one. The year of a day is no number of places. */
const RANGE = new RegExp(
  String.raw`(?<!(?:${dutchMonths.join("|")}) |-)${NUMBER} ?(?:tot(?: en met)?|t/m|of|en|[àa–-]) ?$`,
  "iu",
);
const ABOUT = /(?:\bcirca|\bongeveer|\bruim|\bbijna|\bca\.|\brond de|\brond) $/iu;
const AT_LEAST = /(?:\bten minste|\btenminste|\bminstens|\bminimaal) $/iu;

export function letterFacts(letter: string): LetterFacts {
  const text = letter.slice(0, LONGEST_LETTER).replace(/\s+/gu, " ");
  const sentences = text.split(/(?<=[.!?;]) (?=\p{Lu})/u).map((sentence) => sentence.slice(0, LONGEST_SENTENCE));
  const named = sentences.flatMap(placesIn);
  return {
    totals: once(named.filter(({ isOfMinors }) => !isOfMinors)),
    minors: once(named.filter(({ isOfMinors }) => isOfMinors)),
    referenceDates: days(text, REFERENCE),
    decisionDates: days(text, DECIDED),
  };
}

type Named = NamedPlaces & { readonly isOfMinors: boolean };

function placesIn(sentence: string): readonly Named[] {
  const isElsewhere = OTHER_SENTENCE.test(sentence) || provinces.some(({ name }) => sentence.includes(name));
  if (isElsewhere) return [];
  const found = [...sentence.matchAll(PLACES)];
  return found.flatMap((match, index) => {
    const [whole, digits = "", between = "", noun = ""] = match;
    const places = parseDutchCount(digits);
    if (places === null || OTHER_PLACES.test(between)) return [];
    const before = sentence.slice(0, match.index);
    const after = sentence.slice(match.index + whole.length, found[index + 1]?.index ?? sentence.length);
    const clause = after.split(/[,;:(]|\bwaarvan\b|\ben\b/u)[0] ?? "";
    const precision = AT_LEAST.test(before) ? "ten minste" : ABOUT.test(before) ? "circa" : "exact";
    const isOfMinors = MINORS.test(`${between} ${noun} ${clause}`);
    const lower = parseDutchCount(RANGE.exec(before)?.[1] ?? "");
    const named: Named = { places, precision, isOfMinors };
    return lower === null ? [named] : [{ ...named, places: lower }, named];
  });
}

function once(named: readonly Named[]): readonly NamedPlaces[] {
  return [...new Map(named.map(({ places, precision }) => [places, { places, precision }])).values()];
}

function days(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].flatMap(([, day = ""]) => parseDutchDate(day) ?? []);
  return [...new Set(found)];
}
