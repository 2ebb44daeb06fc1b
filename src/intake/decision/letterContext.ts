/**
 * Lines of a letter around its numbers that may make them others than they seem: "Status: ingetrokken", "Huidige bezetting" above a total. Not all
 * that may stand there can be known; what changes a number for certain makes it a question, the rest is said.
 */
import { isHeadLine } from "./letterHead";
import { isPlainTitle } from "./plainSentence";

/** What was withdrawn, or is not decided yet. */
const NOT_SETTLED =
  /(?<!\p{L})(?:ingetrokken|intrekking|intrekken|vervalt|vervallen|achterhaald|verouderd|opgeschort|geannuleerd|afgewezen|verworpen|niet (?:meer|langer)|nog niet|concept\p{L}*|ontwerp\p{L}*|voorstel|voorbehoud\p{L}*|instem(?:men|ming|t)|goedkeur(?:en|ing)|scenario\p{L}*|variant\p{L}*|verzoek (?:om|tot))(?!\p{L})/iu;
/** Numbers of other people, of what is there, or of a change. */
const OF_OTHERS =
  /oekra|ontheemd|statushouder|vergunninghouder|noodopvang|crisisopvang|(?<!\p{L})(?:uitbreiding|inkrimping|tekort|bezetting|realisatie|gerealiseerd|prognose|begroting|huidige?|verlaging|verhoging|wijziging|bijstelling|halfjaar)/iu;
const IS_THERE = /^beschikba(?:ar|re)(?!\p{L})/iu;
/** Who writes to whom, and where: no number depends on it. */
const OF_THE_POST =
  /^(?:aan|afzender|bezoekadres|bijlagen?|cc|contact\p{L}*|datum|e-?mail|(?:ons |uw )?kenmerk|onze referentie|uw referentie|pagina|postadres|postbus|telefoon|tel|van|website)(?!\p{L})/iu;
const GREETING =
  /^(?:geachte|beste|hoogachtend|groet(?:en|jes)?|met (?:vriendelijke |hartelijke )?groet(?:en)?)(?!\p{L})/iu;
const LONGEST_HEADING = 100;
const PERIOD_LABEL = /^(?:jaar|jaren|peildatum|peiljaar|periode|looptijd|voor het jaar|geldig\p{L}*)(?: [^:]*)?:/iu;
/** "Capaciteitsopgave 2027: 88.000 plekken in 2028". */
const LABEL = /^\p{Lu}[\p{L}\d ()'’/-]{1,60}:/u;
const YEAR = /(?<![\d.,])20\d{2}(?![\d.,]*\d)/gu;
/** "-8.000", "88.000?", "(70%)". */
const SIGNED = /(?:^|[\s:(])[-−–+±](?=\d)/u;
const DOUBTED = /\d ?(?:\?|%)/u;

/** Whether it makes a number in the same letter uncertain, whatever that number is. */
export function changesNumbers(sentence: string): boolean {
  if (NOT_SETTLED.test(sentence) || DOUBTED.test(sentence)) return true;
  return isHeading(sentence) && (OF_OTHERS.test(sentence) || IS_THERE.test(sentence));
}

/** Whether a sign stands right before a number: then it is a change, or none at all. */
export function hasSign(sentence: string): boolean {
  return SIGNED.test(sentence);
}

/** What whoever takes the number must have read, as the letter has it. */
export function contextLines(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences.filter((one) => changesNumbers(one) || OF_OTHERS.test(one) || isOpenHeading(one)))];
}

/** The years that lines such as "Peildatum: 1 juli 2026" and "Looptijd: 2026" name. */
export function labelledYears(sentences: readonly string[]): readonly number[] {
  const named = sentences.filter((one) => PERIOD_LABEL.test(one) || (LABEL.test(one) && yearsNamed(one).length > 1));
  return [...new Set(named.flatMap(yearsNamed))];
}

/** Each year that a text names. */
export function yearsNamed(text: string): readonly number[] {
  return [...new Set((text.match(YEAR) ?? []).map(Number))];
}

/** A line above or below a number, and no sentence. */
function isHeading(sentence: string): boolean {
  return sentence.length <= LONGEST_HEADING && !/[.!?;,]$/u.test(sentence);
}

function isOpenHeading(sentence: string): boolean {
  if (!isHeading(sentence) || OF_THE_POST.test(sentence) || GREETING.test(sentence)) return false;
  const isSubject = /^(?:betreft|onderwerp)(?!\p{L})/iu.test(sentence);
  return (isSubject || !isHeadLine(sentence)) && !isPlainTitle(sentence, "decision");
}
