/** Whether a period is the one that was asked for: a year is that of 1 January, a half-year is itself. */
import type { Period } from "../cells/period";
import type { ReadingOrder } from "../reading";

export type AskedPeriod = Pick<ReadingOrder, "kind" | "year" | "halfYear">;

export function periodFits({ year, half, day }: Period, asked: AskedPeriod): boolean {
  if (asked.halfYear !== null) return year === asked.halfYear.year && half === asked.halfYear.half;
  if (asked.year === null) return true;
  if (half !== null) return false;
  if (asked.kind === "decision") return year === asked.year;
  return year === asked.year && (day === null || day === `${year}-01-01`);
}

export function isPeriodAsked({ year, halfYear }: AskedPeriod): boolean {
  return year !== null || halfYear !== null;
}

/** As a sentence names it: "1 januari 2025" is "2025", a half-year is "2024-I". */
export function askedText({ year, halfYear }: AskedPeriod): string {
  if (halfYear !== null) return `${halfYear.year}-${halfYear.half === 1 ? "I" : "II"}`;
  return year === null ? "" : String(year);
}
