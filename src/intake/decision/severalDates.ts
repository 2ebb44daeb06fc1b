/** Tables of a decision for two days: which day the decision is about is for the planner to say. */
import { keyOf, type Period } from "../cells/period";
import type { Category, Question } from "../reading";

interface DatedTable {
  readonly category: Category | null;
  readonly period: Period | null;
}

/** The question when tables of one category name different days; of anything but a decision there is one table of each period. */
export function severalDates(tables: readonly DatedTable[]): readonly Question[] {
  const dates = (category: Category): readonly string[] => {
    const periods = tables.filter((table) => table.category === category).flatMap(({ period }) => period ?? []);
    return [...new Map(periods.map((period) => [keyOf(period), period.text])).values()];
  };
  const choices = [dates("totaal"), dates("amv")].find(({ length }) => length > 1);
  return choices === undefined ? [] : [{ about: "period", column: null, choices }];
}
