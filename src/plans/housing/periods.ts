import { parseDutchDate } from "../../text/parseDutchDate";
import { dateCell, isoDate } from "../cellDate";

export type Period = "week" | "month";

const DAYS_PER_WEEK = 7;
const LONGEST_MONTH = 31;

/** Which periods there must be, as the cells beside the table hold it. */
export interface PeriodRange {
  /** The day on which the first one begins, as a serial number of the sheet. */
  readonly start: number;
  readonly periods: number;
  /** How many days a period has at most. */
  readonly days: number;
}

/** The range of the periods that begin on these days. */
export function rangeOf(starts: readonly number[], period: Period): PeriodRange {
  const days = period === "week" ? DAYS_PER_WEEK : LONGEST_MONTH;
  return { start: Math.min(...starts), periods: starts.length, days };
}

/**
 * The range of periods that stand there already, when nobody noted what it must be: what was taken out before is not known any more. Null
 * when none of them has a day.
 */
export function rangeAmong(cells: readonly unknown[]): PeriodRange | null {
  const serials = cells.map((cell) => dateCell(isoDate(cell))).filter((cell) => typeof cell === "number");
  const starts = [...new Set(serials)].sort((one, other) => one - other);
  const [start] = starts;
  if (start === undefined) return null;
  const longest = Math.max(0, ...starts.slice(1).map((day, before) => day - (starts[before] ?? day)));
  return {
    start,
    periods: starts.length,
    days: longest <= DAYS_PER_WEEK ? DAYS_PER_WEEK : Math.max(longest, LONGEST_MONTH),
  };
}

/**
 * The days on which periods begin, as serial numbers of the sheet; null when the start is no date. A month begins on the same
 * day of the month, or on its last day when it has fewer days.
 */
export function startsOfPeriods(start: string, period: Period, count: number): readonly number[] | null {
  const iso = parseDutchDate(start);
  if (iso === null) return null;
  const first = Number(dateCell(iso));
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return Array.from({ length: count }, (_none, index) =>
    period === "week" ? first + DAYS_PER_WEEK * index : Number(dateCell(dayInMonth(year, month - 1 + index, day))),
  );
}

/** An ISO date; months count from 0, on into later years. */
function dayInMonth(year: number, month: number, day: number): string {
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
}
