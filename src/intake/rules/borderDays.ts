/**
 * Days on which a half-year begins or ends. "Taakstelling 1-1-2024" may be the quota of 2024-I, and as well what was left on that day: nobody but
 * the planner can tell.
 */
import type { Period } from "../cells/period";
import type { AskedPeriod } from "./periodFits";

/** A month stands for its first day and means no more than itself. */
const MONTH = /^\p{L}|\p{L}\.?$|^\d{4}\D{2}\d{2}$/u;

/** A quota is that of the half-year around the day; a balance on the last day is that with which the next one begins. */
export function mayMeanHalf({ day, text }: Period, { kind, halfYear }: AskedPeriod): boolean {
  if (day === null || halfYear === null || MONTH.test(text)) return false;
  const { year, half } = halfYear;
  const first = half === 1 ? `${year}-01-01` : `${year}-07-01`;
  const last = half === 1 ? `${year}-06-30` : `${year}-12-31`;
  const lastBefore = half === 1 ? `${year - 1}-12-31` : `${year}-06-30`;
  return day === first || day === (kind === "balance" ? lastBefore : last);
}
