/** A moment or stretch of time as a list writes it: "2025", "2024*", "2024-I", "1 januari 2025", "2024JJ00", "2024MM01". */
import { dutchMonths } from "../../text/dutchDate";
import { parseDutchDate } from "../../text/parseDutchDate";
import { type Cell, textOf } from "./cell";

export interface Period {
  readonly year: number;
  /** 1 or 2 for a half-year. */
  readonly half: 1 | 2 | null;
  /** The day, where one is named (ISO). A month stands for its first day. */
  readonly day: string | null;
  readonly isProvisional: boolean;
  /** As the list has it. */
  readonly text: string;
}

/** Dates, half-years and years in a text; a year is no part of a larger number. */
const NAMED = new RegExp(
  String.raw`\d{4}-\d{2}-\d{2}|\d{1,2}[-/]\d{1,2}[-/]\d{4}|\d{1,2} (?:${dutchMonths.join("|")}) \d{4}|(?<![\d.,])(?:19|20)\d{2}[- ]?(?:h[12]|ii?\b|[12](?!\d))|(?:[12]e|eerste|tweede) (?:halfjaar|half jaar) (?:van )?\d{4}|h[12][- ]\d{4}|(?<![\d.,])(?:19|20)\d{2}(?:jj00|mm\d{2})?(?![\d.,]\d)(?!\d)\*{0,2}`,
  "gu",
);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LONGEST_PERIOD = 40;
/** Days since 30 December 1899, the way Excel stores a date, from 1990 to 2080. */
const SERIAL = { first: 32_874, last: 65_746, zero: Date.UTC(1899, 11, 30) } as const;
const DAY_IN_MILLISECONDS = 86_400_000;

/** What a cell of a column of periods says, or null when it says no period. */
export function periodOfCell(cell: Cell | undefined): Period | null {
  if (cell instanceof Date) return ofDay(textOf(cell), textOf(cell));
  if (typeof cell === "number" && cell >= SERIAL.first && cell <= SERIAL.last && Number.isInteger(cell)) {
    return ofDay(new Date(SERIAL.zero + cell * DAY_IN_MILLISECONDS).toISOString().slice(0, 10), String(cell));
  }
  const text = textOf(cell ?? null);
  return text.length > LONGEST_PERIOD ? null : periodOfText(text);
}

export function periodOfText(written: string): Period | null {
  const stars = /\*{1,2}$/u.exec(written)?.[0] ?? "";
  const text = written
    .slice(0, written.length - stars.length)
    .trim()
    .toLowerCase();
  const found = ofCode(text) ?? ofHalfYear(text) ?? ofMonth(text) ?? ofDate(text) ?? ofYear(text);
  return found === null ? null : { ...found, isProvisional: stars !== "", text: written };
}

/** Every period that a header or a title names, each once. */
export function periodsIn(text: string): readonly Period[] {
  if (!/\d{4}/u.test(text)) return [];
  const words = text.slice(0, 400).toLowerCase();
  const found = [...words.matchAll(NAMED)].flatMap(([match]) => periodOfText(match.replaceAll("/", "-")) ?? []);
  return [...new Map(found.map((period) => [keyOf(period), period])).values()];
}

/** The same for the same moment, however it is written. */
export function keyOf({ year, half, day }: Period): string {
  return day ?? (half === null ? String(year) : `${year}-${half}`);
}

/** As a planner reads it: a half-year in its own form, anything else as the list has it. */
export function shownPeriod({ year, half, text }: Period): string {
  return half === null ? text : `${year}-${half === 1 ? "I" : "II"}`;
}

function ofCode(text: string): Omit<Period, "isProvisional"> | null {
  const code = /^(\d{4})(jj|mm|kw|hj)(\d{2})$/u.exec(text);
  if (code === null) return null;
  const [year, kind, part] = [Number(code[1]), code[2], Number(code[3])];
  if (!isYear(year)) return null;
  if (kind === "jj") return part === 0 ? plain(year, text) : null;
  if (kind === "hj") return part === 1 || part === 2 ? { ...plain(year, text), half: part } : null;
  const month = kind === "mm" ? part : 3 * part - 2;
  return month >= 1 && month <= 12 ? { ...plain(year, text), day: firstOf(year, month) } : null;
}

function ofHalfYear(text: string): Omit<Period, "isProvisional"> | null {
  const after = /^(\d{4})[-/ ]?(?:h([12])|(ii?)|([12])|-?([12])e? ?halfjaar)$/u.exec(text);
  const before = /^(?:([12])e|(eerste|tweede)|h([12])) ?(?:halfjaar|half jaar)?[- ]?(?:van )?(\d{4})$/u.exec(text);
  const year = Number(after?.[1] ?? before?.[4] ?? 0);
  if (!isYear(year)) return null;
  const sign = [...(after?.slice(2) ?? []), ...(before?.slice(1, 4) ?? [])].find(Boolean);
  const half = sign === "1" || sign === "i" || sign === "eerste" ? 1 : 2;
  return { ...plain(year, text), half };
}

/** "januari 2025" and "2025 januari". */
function ofMonth(text: string): Omit<Period, "isProvisional"> | null {
  const found = /^(?<before>\d{4} )?(?<month>[a-z]+)(?<after> \d{4})?$/u.exec(text)?.groups;
  const month = dutchMonths.indexOf(found?.["month"] ?? "");
  const year = Number(found?.["before"] ?? found?.["after"] ?? 0);
  return month === -1 || !isYear(year) ? null : { ...plain(year, text), day: firstOf(year, month + 1) };
}

function ofDate(text: string): Omit<Period, "isProvisional"> | null {
  const iso = /^\d{4}-\d{2}-\d{2}t00:00/u.test(text) ? text.slice(0, 10) : text;
  const day = parseDutchDate(iso.replace(/^per /u, ""));
  return day === null || !isYear(Number(day.slice(0, 4))) ? null : { ...plain(Number(day.slice(0, 4)), text), day };
}

function ofDay(day: string, text: string): Period | null {
  const year = Number(day.slice(0, 4));
  return isYear(year) && /^\d{4}-\d{2}-\d{2}$/u.test(day) ? { ...plain(year, text), day, isProvisional: false } : null;
}

function ofYear(text: string): Omit<Period, "isProvisional"> | null {
  return /^\d{4}$/u.test(text) && isYear(Number(text)) ? plain(Number(text), text) : null;
}

function plain(year: number, text: string): Omit<Period, "isProvisional"> {
  return { year, half: null, day: null, text };
}

function firstOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, "0")}-01`;
}

function isYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
