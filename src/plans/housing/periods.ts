import { parseDutchDate } from "../../text/parseDutchDate";
import { dateCell } from "../cellDate";

export type Period = "week" | "month";

const DAYS_PER_WEEK = 7;

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
