/** Half a year written as its first and last month: "januari t/m juni 2024", "1 juli tot en met 31 december 2024", "1-1-2024 t/m 30-6-2024". */
import { dutchMonths } from "../../text/dutchDate";

export interface HalfYearRange {
  readonly year: number;
  readonly half: 1 | 2;
}

const UP_TO = String.raw`(?: ?(?:t\/m|t\.e\.m\.|tem|tm) ?| tot en met | ?[-–—] ?)`;
const BEGIN = String.raw`(?<![\d./-]|\d )`;
const END = String.raw`\d{4}(?!\d)`;
const SIGN = "[-/.]";

/** In full or cut off. */
function month(number: number): string {
  const name = String(dutchMonths[number - 1]);
  return String.raw`${name.slice(0, 3)}(?:${name.slice(3)})?\.?`;
}

/** With its days or without, and with the year once or twice. */
function inWords(first: number, between: string, last: number, lastDay: string): string {
  return String.raw`${BEGIN}(?:\b1 )?\b${month(first)}(?: \d{4})?${between}(?:${lastDay} )?${month(last)} ${END}`;
}

function inNumbers(first: number, last: number, lastDay: string): string {
  return String.raw`${BEGIN}0?1${SIGN}0?${first}${SIGN}\d{4}${UP_TO}${lastDay}${SIGN}0?${last}${SIGN}${END}`;
}

/** "Van 1 januari tot 1 juli": the end is no part of it. */
const FIRST_FORMS = [inWords(1, UP_TO, 6, "30"), inWords(1, " tot ", 7, "1"), inNumbers(1, 6, "30")];
const SECOND_FORMS = [inWords(7, UP_TO, 12, "31"), inNumbers(7, 12, "31")];
/** As pieces of a pattern that finds them in running text. */
export const RANGE_FORMS: readonly string[] = [...FIRST_FORMS, ...SECOND_FORMS];

const FIRST = new RegExp(`^(?:${FIRST_FORMS.join("|")})$`, "iu");
const SECOND = new RegExp(`^(?:${SECOND_FORMS.join("|")})$`, "iu");

/** Null for any other stretch of time, and for one that begins in another year than it ends. */
export function halfYearRange(text: string): HalfYearRange | null {
  const half = FIRST.test(text) ? 1 : SECOND.test(text) ? 2 : null;
  const [year, other] = new Set(text.match(/\d{4}/gu));
  return half === null || other !== undefined ? null : { year: Number(year), half };
}

const HALVES_IN_MONTHS = [1, 2].map((half) => {
  const [first, last] = half === 1 ? [1, 6] : [7, 12];
  return [
    half === 1 ? 1 : 2,
    new RegExp(String.raw`\b${month(first)}${UP_TO}${month(last)}(?!\p{L}|[- ]?\d)`, "iu"),
  ] as const;
});

/** The halves of a year that a text names by their first and last month and without a year: "jan-jun", "juli t/m december". */
export function halvesInMonths(text: string): readonly (1 | 2)[] {
  return HALVES_IN_MONTHS.filter(([, form]) => form.test(text)).map(([half]) => half);
}
