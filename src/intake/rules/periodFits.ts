/** Whether a period is the one that was asked for: a year is that of 1 January, a half-year is itself. */
import type { NamedHalf } from "../cells/namedPeriods";
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

/**
 * Periods that a text names, with the half-year that it names beside them: "Taakstelling 2024, 2e helft" is 2024-II. A half without any year is
 * that of the year that was asked for, when it is the other half: the same half says nothing about the year. Both halves are two periods.
 */
export function withHalf(
  periods: readonly Period[],
  half: NamedHalf | null,
  { halfYear }: AskedPeriod,
): readonly Period[] {
  if (halfYear === null || half === null) return periods;
  if (half === "both") return withBoth(periods, halfYear.year);
  const [only, second] = periods;
  if (only === undefined) return half === halfYear.half ? [] : [halfOf(halfYear.year, half)];
  const isYear = second === undefined && only.half === null && only.day === null;
  return isYear ? [{ ...halfOf(only.year, half), isProvisional: only.isProvisional }] : periods;
}

/** "1e en 2e halfjaar 2024" are 2024-I and 2024-II; without a year those of the year that was asked for. */
function withBoth(periods: readonly Period[], year: number): readonly Period[] {
  const isComplete = [1, 2].every((half) => periods.some((period) => period.half === half));
  if (isComplete) return periods;
  const years = periods.length === 0 ? [year] : [...new Set(periods.map((period) => period.year))];
  return years.flatMap((one) => [halfOf(one, 1), halfOf(one, 2)]);
}

function halfOf(year: number, half: 1 | 2): Period {
  return { year, half, day: null, isProvisional: false, text: `${year}-${half === 1 ? "I" : "II"}` };
}

export function isPeriodAsked({ year, halfYear }: AskedPeriod): boolean {
  return year !== null || halfYear !== null;
}

/** As a sentence names it: "1 januari 2025" is "2025", a half-year is "2024-I". */
export function askedText({ year, halfYear }: AskedPeriod): string {
  if (halfYear !== null) return `${halfYear.year}-${halfYear.half === 1 ? "I" : "II"}`;
  return year === null ? "" : String(year);
}
