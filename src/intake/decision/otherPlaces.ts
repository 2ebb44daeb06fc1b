/** Places that come on top of a total, are there already, are a part of it or leave something out: never what was decided as a whole. */
export interface Described {
  /** Between the number and its noun. */
  readonly between: string;
  /** Up to the end of the clause. */
  readonly clause: string;
  readonly before: string;
}

const OTHER_PLACES =
  /\b(?:extra|nieuwe?|aanvullende?|additionele|tijdelijke|nood|noodopvang|crisis|gerealiseerde?|bestaande?|beschikbare|huidige|minder|meer|duurzame?|flexibele?|reserve|per)\b/iu;
const OTHER_SENTENCE =
  /\b(?:tekort|te ?weinig|er zijn nu|momenteel|gerealiseerd|huidige|thans|eerder|vorige?|voorheen|gemiddelde?|afgelopen)\b/iu;
/** So many in a time are no capacity. */
const RATE =
  /\b(?:per|elke|iedere|in een) (?:dag|etmaal|week|maand|kwartaal|jaar)\b|\b(?:dagelijks|wekelijks|maandelijks|jaarlijks)e?\b/iu;
/** Behind the noun: "12.000 plekken extra nodig". */
const ON_TOP =
  /\b(?:extra|erbij|bij (?:te )?kom(?:t|en)|bovenop|aanvullend|bijkomend|meer|minder|te ?kort|te ?weinig|buiten gebruik|ontbre(?:ekt|ken))\b|^\D*\bbij$/iu;
/** Who a part of the places is for, or which places they are. */
const FOR_SOME =
  /\b(?:volwassenen|gezinnen|alleenstaanden|kinderen|statushouders|vergunninghouders|ontheemden|oekra|vrouwen|mannen|kwetsbare|noodopvang|crisisnoodopvang|doorstroom)/iu;
/** In front of the number: "een buffer van 5.000". */
const PART_BEFORE =
  /\b(?:buffer\p{L}*|reserve\p{L}*|marge|per(?: elke)?|van elke|ontbreken(?: er)?(?: nog)?)(?: van)?(?: de)? $/iu;
/** "72.000 plekken beschikbaar", unless they must be. */
const THERE = /\b(?:beschikbaar|bezet|gerealiseerd|in gebruik|aanwezig|open|gebruikt)\b/iu;
const NOW = /\b(?:op dit moment|vandaag|inmiddels|tot nu toe|nu)\b/iu;
const MUST = /\b(?:moet|moeten|dient|dienen|nodig|benodigd|zullen|opgave|stelt|vastgesteld|besloten)\b/iu;
/** Something is not in it. */
const WITHOUT = /\b(?:exclusief|excl\.?|behalve|los van|afgezien van|met uitzondering van|niet meegerekend)(?!\p{L})/iu;
const WITHOUT_MINORS = /\b(?:zonder|naast|buiten)(?:[^.;]|\.\d){0,40}(?:\bamv|minderjarig)/iu;

/** Whether all numbers of a sentence are about something else than what is needed in the whole country. */
export function isAboutOthers(sentence: string): boolean {
  return OTHER_SENTENCE.test(sentence) || RATE.test(sentence) || (NOW.test(sentence) && !MUST.test(sentence));
}

/** Whether something does not count in what a sentence names. */
export function leavesOut(sentence: string): boolean {
  return WITHOUT.test(sentence) || WITHOUT_MINORS.test(sentence);
}

export function areOthers({ between, clause, before }: Described, sentence: string): boolean {
  return (
    OTHER_PLACES.test(between) ||
    ON_TOP.test(clause) ||
    FOR_SOME.test(`${between} ${clause}`) ||
    PART_BEFORE.test(before) ||
    (THERE.test(clause) && !MUST.test(sentence))
  );
}

/** Of a bare number: "4.000 meer dan op 1 januari 2026", "een stijging van 4.000". */
export function isDifference(before: string, after: string): boolean {
  return (
    /^ (?:meer|minder|hoger|lager|extra|erbij)\b/iu.test(after) ||
    /\b(?:stijging|daling|toename|afname|groei|verhoging|verlaging|uitbreiding|verschil|met)(?: van)?(?: (?:circa|ongeveer|ruim|bijna))? $/iu.test(
      before,
    )
  );
}
