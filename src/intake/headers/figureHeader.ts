/**
 * What a header means for the figure that is wanted. Only the figure itself is a candidate: a ratio, a part, a change, a result,
 * a forecast and a multiple are told apart and never taken for it.
 */
import {
  halfNamed,
  halfOfHeader,
  type NamedHalf,
  periodsIn,
  withoutPeriods,
  withoutSourcePeriod,
} from "../cells/namedPeriods";
import type { Period } from "../cells/period";
import {
  BARE_WORDS,
  CHANGE_WORDS,
  FIGURE_WORDS,
  type FigureKind,
  FORECAST_WORDS,
  NEUTRAL_FOR,
  NEUTRAL_WORDS,
  ON_TOP_WORDS,
  PART_WORDS,
  RATIO_WORDS,
  RESULT_WORDS,
  SETTLED_WORDS,
  SHORT_WORDS,
} from "./figureWords";
import { withoutLeftBalance } from "./withoutBalance";
import { areOnTop, excludesMinors, namesTaskAndMinors } from "./minorsHeader";
import { spelledHalf } from "./spelledHalf";
import { lastSegment, withoutBrackets, wordsOf } from "./words";

export type Unfit = "ratio" | "part" | "change" | "result" | "forecast" | "settled" | "oneSided";

export interface HeaderVerdict {
  /** "bare" names a count and not of what; "unsure" has a word that is not known; "other" is about something else. */
  readonly fit: "sure" | "unsure" | "bare" | "multiple" | "unfit" | "other";
  readonly reason: Unfit | null;
  /** What a cell must be multiplied with. */
  readonly factor: number;
  readonly periods: readonly Period[];
  /** The half of a year that is named, with its year or without. */
  readonly half: NamedHalf | null;
}

const RATIO =
  /%|‰|\bper\s+(?:km|m2|ha\b|vierkante|hectare|inwoner|hoofd|capita|huishouden|woning|persoon|1[.,\s]?000|10[.,\s]?000|100[.,\s]?000|100\b|duizend)|\/\s?km|km[²2]/iu;
const THOUSANDS =
  /[x×*]\s?1[.,\s]?000(?![.,\s]?\d)|\bduizend(?:tal|tallen|en)?\b|\bdzd\b|\bthousands?\b|\(\s?1[.,]?000\s?\)|['’]000/iu;
const MILLIONS = /[x×*]\s?1\s?(?:mln|miljoen|[.,\s]?000[.,\s]?000)|\b(?:mln|miljoen|miljoenen)\b/iu;
const CHANGE_ENDING = /(?:groei|toename|afname|saldo|mutatie)$/u;
const AGE = /\b\d{1,3}\s?(?:\+|jaar\b|jr\b)|\b\d{1,2}\s?(?:tot|-|t\/m)\s?\d{1,3}\b(?!-)|\d\+/iu;

/** "taakstelling_2024_1": databases write a stroke for every blank. Elsewhere, as in "AantalInwoners_5", the number is that of a column. */
const STROKE_AT_YEAR =
  /_(?=(?:19|20)\d{2}(?!\d))|(?<=_(?:h|hj)[12])_|(?<=(?<!\d)(?:19|20)\d{2})_(?=(?:hj?)?[12](?!\d)|ii?(?!\p{L}))|_(?=(?:h|hj)[12](?!\d))/giu;

export function figureHeader(header: string, wanted: FigureKind): HeaderVerdict {
  const spelled = spelledHalf(header, wanted);
  const whole = lastSegment(spelled.text).replace(STROKE_AT_YEAR, " ");
  const segment = wanted === "quota" ? withoutLeftBalance(whole) : whole;
  const { text, inside } = withoutBrackets(withoutPeriods(segment));
  const words = lettered(text);
  const all = [...words, ...lettered(inside)];
  const dated = withoutSourcePeriod(segment);
  // A stroke between two halves divides no topics
  const half = halfNamed(spelled.text.replace(STROKE_AT_YEAR, " ")) === "both" ? "both" : halfOfHeader(dated);
  const base = { periods: periodsIn(dated), half, factor: 1, reason: null };
  const reason = unfitReason(segment, all, wanted);
  if (reason !== null) return { ...base, fit: "unfit", reason };
  const isBare = isBareName(words, wanted);
  const names = namesFigure(words, wanted);
  const factor = names || isBare ? factorIn(segment) : 1;
  if (factor > 1) return { ...base, fit: "multiple", factor };
  if (names) return { ...base, fit: spelled.isCertain && isPlain(segment, text, all, wanted) ? "sure" : "unsure" };
  if (!isBare && !isOnlyWhen(words, base)) return { ...base, fit: "other" };
  return { ...base, fit: spelled.isCertain ? "bare" : "unsure" };
}

/** Whether nothing in a header that names the figure makes it another one. */
function isPlain(segment: string, text: string, words: readonly string[], wanted: FigureKind): boolean {
  if (LOOSE_NUMBER.test(text) || COUNTED_BY_EXCEL.test(segment) || MONEY.test(segment)) return false;
  if (wanted === "minors" && excludesMinors(segment)) return true;
  return !namesTaskAndMinors(segment) && words.every((word) => isExpected(word, wanted));
}

function isOnlyWhen(words: readonly string[], { periods, half }: Pick<HeaderVerdict, "periods" | "half">): boolean {
  return (periods.length > 0 || half !== null) && words.every((word) => WORDS_OF_WHEN.has(word));
}

function isBareName(words: readonly string[], wanted: FigureKind): boolean {
  return words.length > 0 && words.every((word) => BARE_WORDS.has(word) || SHORT_WORDS[wanted].has(word));
}

/** "Inwoners 24" may be those of 2024; a day without its year, a number of CBS behind the topic and that of a note say nothing else. */
const LOOSE_NUMBER = /(?<![_\d,.])\b(?![12](?:e|ste|de) (?:half|halve|helft|hj)|1\s?jan)\d+(?![\d)])/iu;
/** A pivot table that counts lines: "Aantal van Taakstelling". */
const COUNTED_BY_EXCEL = /^(?:aantal|count) (?:van|of) /iu;
const MONEY = /€|\beuro(?!\p{L})/iu;
const WORDS_OF_WHEN: ReadonlySet<string> = new Set(
  "e i ii h hj jaar halfjaar half halve helft eerste tweede op per van in het de t m tot met en stand januari jan juni jun juli jul december dec".split(
    " ",
  ),
);

/** Whether a text speaks of so much per something, or of a hundredth part. */
export function isRatioText(text: string): boolean {
  return RATIO.test(text);
}

function lettered(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !/\d/u.test(word));
}

/** What a text says that figures must be multiplied with: 1 when it says nothing. */
export function factorIn(segment: string): number {
  if (MILLIONS.test(segment)) return 1_000_000;
  return THOUSANDS.test(segment) ? 1_000 : 1;
}

function isExpected(word: string, wanted: FigureKind): boolean {
  if (wanted === "minors" && ON_TOP_WORDS.has(word)) return true;
  return FIGURE_WORDS[wanted].has(word) || NEUTRAL_WORDS.has(word) || NEUTRAL_FOR[wanted].has(word);
}

/** A balance may be called by its two sides, which are a result of any other figure. */
function namesFigure(words: readonly string[], wanted: FigureKind): boolean {
  if (words.some((word) => FIGURE_WORDS[wanted].has(word))) return true;
  return words.includes("achterstand") && words.includes("voorsprong");
}

function unfitReason(segment: string, words: readonly string[], wanted: FigureKind): Unfit | null {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  if (has(RATIO_WORDS) || RATIO.test(segment) || words.some((word) => /dichtheid$|percentage$/u.test(word)))
    return "ratio";
  if (wanted === "balance") return balanceReason(words);
  if (wanted === "quota" && has(SETTLED_WORDS)) return has(FIGURE_WORDS.quota) ? "settled" : "change";
  if (isPart(segment, words, wanted)) return "part";
  if (isChange(words, wanted)) return "change";
  if (has(RESULT_WORDS)) return "result";
  return has(FORECAST_WORDS) && wanted !== "places" ? "forecast" : null;
}

/** "amv extra" says that minors come on top, and not by how many they changed. */
function isChange(words: readonly string[], wanted: FigureKind): boolean {
  const tells = words.some((word) => CHANGE_WORDS.has(word)) && !(wanted === "minors" && areOnTop(words));
  return tells || words.some((word) => CHANGE_ENDING.test(word));
}

function balanceReason(words: readonly string[]): Unfit | null {
  const sides = ["achterstand", "voorsprong"].filter((side) => words.includes(side));
  if (sides.length === 1 && !words.some((word) => word.endsWith("saldo"))) return "oneSided";
  return words.some((word) => RESULT_WORDS.has(word) && !sides.includes(word)) ? "result" : null;
}

function isPart(segment: string, words: readonly string[], wanted: FigureKind): boolean {
  if (wanted === "places" && isOfMinors(words)) return !namesTaskAndMinors(segment);
  if (wanted === "minors")
    return (
      namesTaskAndMinors(segment) ||
      (!excludesMinors(segment) &&
        words.some((word) => ["exclusief", "excl", "zonder", "jonger", "ouder"].includes(word)))
    );
  if (words.some((word) => PART_WORDS.has(word))) return true;
  return AGE.test(withoutPeriods(segment));
}

/** "Waarvan amv" is inside the total; "inclusief amv" is the total. */
function isOfMinors(words: readonly string[]): boolean {
  const names = words.some((word) => FIGURE_WORDS.minors.has(word));
  return names && !words.some((word) => ["inclusief", "incl"].includes(word));
}
