/**
 * Periods in running text, such as a header or a title: "Inwoners jan-24", "Taakstelling 2e helft 2024". Short years are read here and not in
 * cells: a header only has to tell whether its figures are those that were asked for.
 */
import { dutchMonths } from "../../text/dutchDate";
import { halfYearRange, halvesInMonths, RANGE_FORMS } from "./halfYearRange";
import { keyOf, type Period, periodOfText } from "./period";

const MONTH = `(?:${dutchMonths.map((month) => (month.length > 3 ? `${month.slice(0, 3)}(?:t|${month.slice(3)})?` : month)).join("|")}|mrt)`;
const HALF = String.raw`(?:half[ -]?jaar|halve jaar|helft|hj)\b`;
const FORMS = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`(?<!\d)\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d{2})(?!\d)`,
  String.raw`(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)`,
  String.raw`\d{1,2} ${MONTH}\.? (?:\d{4}|['’]?\d{2}(?!\d))`,
  String.raw`(?<![\d.,])(?:19|20)\d{2},? (?:[12](?:e|ste|de)|eerste|tweede) ${HALF}`,
  String.raw`(?<![\d.,])(?:19|20)\d{2}(?: ?- ?| |\/)?(?:hj?[12](?!\d)|ii?\b|[12](?![\d-]| ${MONTH}))`,
  String.raw`(?:\b[12](?:e|ste|de)|\beerste|\btweede) ${HALF} (?:van )?\d{4}`,
  String.raw`\b(?:hj?[12]|ii?)[- /]\d{4}`,
  String.raw`(?<![\d-])\d{2}-ii?\b(?!-)`,
  String.raw`\b${MONTH}\.?[- ](?:\d{4}|['’]?\d{2}(?!\d))`,
  String.raw`(?<![\d.,])(?:19|20)\d{2} ${MONTH}\b`,
  String.raw`(?<![\d.,])(?:19|20)\d{2}(?:jj00|mm\d{2}|hj0[12])?(?![.,]\d)(?!\d)\*{0,2}`,
  String.raw`(?<![\d\p{L}])['’]\d{2}(?!\d)`,
];
const MOMENT = new RegExp(FORMS.join("|"), "giu");
const NAMED = new RegExp([...RANGE_FORMS, ...FORMS].join("|"), "giu");
const LONGEST_TEXT = 400;

/** Every period that a header or a title names, each once. */
export function periodsIn(text: string): readonly Period[] {
  if (!/\d{2}/u.test(text)) return [];
  const found = [...text.slice(0, LONGEST_TEXT).matchAll(NAMED)].flatMap(([match]) => periodsOfMatch(match));
  return [...new Map(found.map((period) => [keyOf(period), period])).values()];
}

/** A stretch that is no half-year, such as one of eighteen months, has two ends. */
function periodsOfMatch(match: string): readonly Period[] {
  const parts =
    halfYearRange(match) === null ? [...match.matchAll(MOMENT)].map(([moment]) => written(moment)) : [match];
  return parts.flatMap((part) => periodOfText(part) ?? []);
}

/** How the country was divided, what decided it and where it comes from have a year of their own, which is not that of the figures. */
const ABOUT_SOURCE = new RegExp(
  String.raw`\p{L}*(?:indeling|besluit|\bbron)\b(?:[ :,]|\b(?:van|per|op|uit|het|cbs)\b)*(?:${FORMS.join("|")})`,
  "giu",
);

/** A text without the period of its source; as it is when it would name no period then. */
export function withoutSourcePeriod(text: string): string {
  const bare = text.replace(ABOUT_SOURCE, " ");
  return periodsIn(bare).length === 0 ? text : bare;
}

/** What a text says besides its periods. */
export function withoutPeriods(text: string): string {
  return text.replace(NAMED, " ").trim();
}

const HALVES = new RegExp(
  String.raw`\b(?:([12])(?:e|ste|de)|(eerste|tweede))(?= ?(?:en|of|[&+/]|t/m) ?(?:[12](?:e|ste|de)|tweede)\b| ${HALF})|\bhj?([12])\b`,
  "giu",
);

/** Which half of a year is named: one, or the two together, which is the figure of neither. */
export type NamedHalf = 1 | 2 | "both";

/** The half of a year that a text names, with its year or without; null when it names none. */
export function halfNamed(text: string): NamedHalf | null {
  const signs = [...text.matchAll(HALVES)].map(([, digit, word, short]) =>
    String(digit ?? word ?? short).toLowerCase(),
  );
  return onlyHalf([...signs.map(halfOfSign), ...halvesInMonths(text)]);
}

/** The same for "Taakstelling II". In a title such a number may be that of a chapter. */
export function romanHalf(text: string): NamedHalf | null {
  return halfOfSigns(text.match(/(?<=^|[\s(,/+&–-])II?(?=$|[\s),;:/+&–-])/gu) ?? []);
}

const JOINED_ROMAN = /(?<=^|[\s(-])I ?(?:en|t\/m|[/+&,–-]) ?(?:\d{4}[- ])?-?II(?=$|[\s),;:])/iu;

/** Whether a text joins the two: "2024-I en II". Elsewhere in a title such a number may be that of a chapter. */
export function joinsRomanHalves(text: string): boolean {
  return JOINED_ROMAN.test(text);
}

/** Every half that a header names, also inside its periods. */
export function halfOfHeader(text: string): NamedHalf | null {
  const named = joinsRomanHalves(text) ? "both" : (halfNamed(text) ?? romanHalf(text));
  return onlyHalf([...periodsIn(text).map(({ half }) => half), named].filter((half) => half !== null));
}

function halfOfSigns(signs: readonly string[]): NamedHalf | null {
  return onlyHalf(signs.map(halfOfSign));
}

function halfOfSign(sign: string): 1 | 2 {
  return ["1", "eerste", "I"].includes(sign) ? 1 : 2;
}

function onlyHalf(halves: readonly NamedHalf[]): NamedHalf | null {
  const [only, second] = new Set(halves);
  if (only === undefined) return null;
  return second === undefined ? only : "both";
}

/** In full, as cells have them: "'24" is 2024, "2024 - II" is 2024-ii. */
function written(match: string): string {
  const plain = match.toLowerCase().replaceAll("/", "-").replace(/ ?- ?/gu, "-").replace(",", "");
  if (/\d{4}/u.test(plain)) return plain;
  return plain.replace(/^(\d{2})(?=-i)/u, "20$1").replace(/(?:^|(?<=[- ]))['’]?(\d{2})$/u, "20$1");
}
