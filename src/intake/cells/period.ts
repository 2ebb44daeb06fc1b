/** A moment or stretch of time as a list writes it: "2025", "2024*", "2024-I", "1 januari 2025", "2024JJ00", "2024MM01". */
import { dutchMonths } from "../../text/dutchDate";
import { parseDutchDate } from "../../text/parseDutchDate";
import { type Cell, textOf } from "./cell";
import { halfYearRange } from "./halfYearRange";

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

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;
const LONGEST_PERIOD = 40;
/** Days since 30 December 1899, the way Excel stores a date, from 1990 to 2080. */
const SERIAL = { first: 32_874, last: 65_746, zero: Date.UTC(1899, 11, 30) } as const;
const DAY_IN_MILLISECONDS = 86_400_000;

/** What a cell of a column of periods says, or null when it says no period. */
export function periodOfCell(cell: Cell | undefined): Period | null {
  if (typeof cell === "number" && cell >= SERIAL.first && cell <= SERIAL.last && Number.isInteger(cell)) {
    const day = textOf(new Date(SERIAL.zero + cell * DAY_IN_MILLISECONDS));
    return { ...plain(Number(day.slice(0, 4)), String(cell)), day, isProvisional: false };
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
  const found = ofCode(text) ?? ofRange(text) ?? ofHalfYear(text) ?? ofMonth(text) ?? ofDate(text) ?? ofYear(text);
  return found === null ? null : { ...found, isProvisional: stars !== "", text: written };
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

function ofRange(text: string): Omit<Period, "isProvisional"> | null {
  const range = halfYearRange(text);
  return range === null || !isYear(range.year) ? null : { ...plain(range.year, text), half: range.half };
}

function ofHalfYear(text: string): Omit<Period, "isProvisional"> | null {
  const after =
    /^(\d{4})[-/ ]?(?:hj?([12])|(ii?)|([12])|(?:([12])(?:e|ste|de)?|(eerste|tweede)) ?(?:half[- ]?jaar|halve jaar|helft|hj))$/u.exec(
      text,
    );
  const before =
    /^(?:([12])(?:e|ste|de)|(eerste|tweede)|hj?([12])|(ii?)) ?(?:half[- ]?jaar|halve jaar|helft|hj)?[- ]?(?:van )?(\d{4})$/u.exec(
      text,
    );
  const year = Number(after?.[1] ?? before?.[5] ?? 0);
  if (!isYear(year)) return null;
  const sign = [...(after?.slice(2) ?? []), ...(before?.slice(1, 5) ?? [])].find(Boolean);
  const half = sign === "1" || sign === "i" || sign === "eerste" ? 1 : 2;
  return { ...plain(year, text), half };
}

/** "januari 2025", "jan-2025" and "2025 januari". */
function ofMonth(text: string): Omit<Period, "isProvisional"> | null {
  const found = /^(?<before>\d{4} )?(?<month>[a-z]{3,})\.?(?<after>[- ]\d{4})?$/u.exec(text)?.groups;
  const month = monthNamed(found?.["month"] ?? "");
  const year = Number((found?.["before"] ?? found?.["after"] ?? "0").replace("-", ""));
  return month === -1 || !isYear(year) ? null : { ...plain(year, text), day: firstOf(year, month + 1) };
}

/** From 0; -1 when it is no month, in full or cut off. */
function monthNamed(text: string): number {
  const whole = text === "mrt" ? "maart" : text === "sept" ? "september" : text;
  return dutchMonths.findIndex((month) => month === whole || (whole.length === 3 && month.startsWith(whole)));
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

function ofDate(text: string): Omit<Period, "isProvisional"> | null {
  const bare = text.replace(/(?<=\d)[t ]00:00(?::00(?:\.0+)?)?z?$/u, "");
  const iso = /^\d{4}-\d{2}-\d{2}t00:00/u.test(text) ? text.slice(0, 10) : bare.replace(DOTTED, "$1-$2-$3");
  const inFull = iso
    .replace(/^per /u, "")
    .replace(/(?<= )[a-z]{3,4}(?=\.? \d)\.?/u, (month) => dutchMonths[monthNamed(month.replace(".", ""))] ?? month);
  const day = parseDutchDate(inFull);
  return day === null || !isYear(Number(day.slice(0, 4))) ? null : { ...plain(Number(day.slice(0, 4)), text), day };
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
