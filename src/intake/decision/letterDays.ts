/** Days that a letter names: for which the places are needed, and on which something was decided. */
import { parseDutchDate } from "../../text/parseDutchDate";
import { WRITTEN_DAY } from "../cells/writtenDay";

const DAY = `(${WRITTEN_DAY})`;
const REFERENCE = new RegExp(String.raw`(?:\bper|peildatum(?: is| van|:)?|\bop peildatum) ${DAY}`, "giu");
const DECIDED = new RegExp(
  String.raw`(?:vastgesteld op|besloten op|besluit van|brief van|bekrachtigd op|\bdatum:?) ${DAY}`,
  "giu",
);
/** "4.000 meer dan op 1 januari 2026" is about another day. */
const ON_DAY = new RegExp(String.raw`(?<!\b(?:dan|als|sinds|van) )\bop ${DAY}`, "giu");
/** Then the day may be that of the decision, or one that is past. */
const OTHER_VERB =
  /\b(?:heeft|heb|had|hadden|besloot|besloten|besluit|stelde|stelt|vastgesteld|bekrachtigd|schreef|stuurde|bleek|informeer|bericht|meld|schrijf|stuur|ontving|ontvang|was|waren|werd|werden)\b/iu;

/** "Deze brief geldt per 1 december 2026" is not about places. */
const OF_PLACES = /peildatum|nodig|\d (?:opvang)?(?:plek|plaatsen)/iu;

export function referenceDays(sentence: string): readonly string[] {
  return OF_PLACES.test(sentence) ? days(sentence, REFERENCE) : [];
}

export function decisionDays(text: string): readonly string[] {
  return days(text, DECIDED);
}

/** Of a sentence that names a total: "Op 1 januari 2027 zijn 88.000 opvangplekken nodig". */
export function daysOfTotal(sentence: string): readonly string[] {
  const isPast = OTHER_VERB.test(sentence) || (/\bhebben\b/iu.test(sentence) && !/\bmoeten\b/iu.test(sentence));
  return isPast ? [] : days(sentence, ON_DAY);
}

function days(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].flatMap(([, day = ""]) => parseDutchDate(day) ?? []);
  return [...new Set(found)];
}
