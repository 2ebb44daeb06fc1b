/** Numbers of places as a sentence writes them: with the noun behind the number, or in front of it. */
import { dutchMonths } from "../../text/dutchDate";
import { parseDutchCount } from "../../text/parseDutchCount";
import { WRITTEN_DAY } from "../cells/writtenDay";
import { UNIT } from "./looseNumbers";

/** A number and what stands around it. */
export interface Mention {
  readonly digits: string;
  readonly at: number;
  readonly end: number;
  readonly before: string;
  /** What describes the places. */
  readonly between: string;
  readonly noun: string;
  readonly after: string;
}

/** None behind "88. ": there a line break may have cut one number in two. */
const NUMBER = String.raw`(?<![\d.,]|(?<!\d)\d{1,3}[.,] )([1-9]\d{0,2}(?:[. ]\d{3})+|[1-9]\d{2,6})`;
const NOUN = "(?:amv-?)?(?:opvang)?(?:plekken|plaatsen|capaciteitsplaatsen)";
/** A number with the noun behind it; between them at most two words of description. */
const PLACES = new RegExp(String.raw`${NUMBER}((?: [\p{L}-]+){0,2}) (${NOUN}|bedden)\b`, "giu");
/** The noun first: "stelt het aantal opvangplekken vast op 96.000". What stands behind the number may make it another one. */
const PLACES_FIRST = new RegExp(
  String.raw`\b(?:aantal|(?=benodigde|nodige))((?: ?[\p{L}-]+){0,2}) (${NOUN})((?: [\p{L}-]+){0,6}?(?: (?:op|per) ${WRITTEN_DAY})?)(?::| (?:op|is|bedraagt|van|wordt|tot|naar))(?: (?:ten minste|tenminste|minstens|minimaal|circa|ongeveer|ruim|bijna|ca\.|rond de))? ${NUMBER}(?![\d.,]*\d)(?! ?(?:[%/à–-]|(?:naar|tot|t/m|of|procent|euro|\p{L}*personen|\p{L}*inwoners)\b))`,
  "giu",
);
/** The lower end of "90.000 tot 95.000 plekken": both are named, and neither is the one. The year of a day is no number of places. */
const RANGE = new RegExp(
  String.raw`(?<!(?:${dutchMonths.join("|")}) |-)${NUMBER} ?(?:tot(?: en met)?|t/m|of|en|[àa–-]) ?(?:de )?$`,
  "iu",
);
const YEAR = /^(?:19|20)\d{2}$/u;
const BEFORE_YEAR = new RegExp(
  String.raw`\b(?:in|van|voor|per|vanaf|sinds|tot|eind|begin|medio|jaar|${dutchMonths.join("|")}) $`,
  "iu",
);

export function placeMentions(sentence: string): readonly Mention[] {
  return [...nounsFirst(sentence), ...nounsBehind(sentence)].filter(
    ({ digits, before, between }) => !isYear(digits, before, between) && !UNIT.test(between),
  );
}

/** The other number of "tussen 90.000 en 95.000 plekken"; null where there is none. */
export function lowerEnd({ before }: Mention): number | null {
  const digits = RANGE.exec(before)?.[1] ?? "";
  return YEAR.test(digits) ? null : parseDutchCount(digits);
}

/** "In 2027 zijn opvangplekken nodig" names no number. */
function isYear(digits: string, before: string, between: string): boolean {
  return YEAR.test(digits) && (between !== "" || BEFORE_YEAR.test(before));
}

function nounsBehind(sentence: string): readonly Mention[] {
  const found = [...sentence.matchAll(PLACES)];
  return found.map((match, index) => {
    const [whole, digits = "", between = "", noun = ""] = match;
    const end = match.index + whole.length;
    const after = sentence.slice(end, found[index + 1]?.index ?? sentence.length);
    return { digits, at: match.index, end, before: sentence.slice(0, match.index), between, noun, after };
  });
}

function nounsFirst(sentence: string): readonly Mention[] {
  return [...sentence.matchAll(PLACES_FIRST)].map((match) => {
    const [whole, between = "", noun = "", verb = "", digits = ""] = match;
    const end = match.index + whole.length;
    const at = end - digits.length;
    const before = sentence.slice(0, at);
    return { digits, at, end, before, between: `${between}${verb}`, noun, after: sentence.slice(end) };
  });
}
