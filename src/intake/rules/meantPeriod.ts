/** Which period is meant: the one that was asked for, or the one that the planner answered. */
import { keyOf, type Period, shownPeriod } from "../cells/period";
import type { ReadingOrder } from "../reading";
import { mayMeanHalf } from "./borderDays";
import { askedText, periodFits } from "./periodFits";

/** What the planner answered counts; without an answer what was asked for. */
export function isMeant(period: Period, asked: ReadingOrder, answer: string | null): boolean {
  return answer === null
    ? periodFits(period, asked)
    : [period.text, keyOf(period), shownPeriod(period)].includes(answer);
}

/** A day on the border of the half-year that was asked for is that half-year, once the planner said so. */
export function asConfirmed(period: Period, asked: ReadingOrder, answer: string | null): Period {
  const { halfYear } = asked;
  const isConfirmed = halfYear !== null && answer === askedText(asked) && mayMeanHalf(period, asked);
  return isConfirmed ? { ...period, ...halfYear, day: null } : period;
}
