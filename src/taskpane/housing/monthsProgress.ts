/** How far the months of a half-year are filled in: what the sheet holds, counted for who does it every month. */
import { monthProblems } from "../../plans/housing/checkMonths";
import type { QuotaRow } from "../../plans/housing/quotaState";
import { sentences } from "../../text/sentences";

export interface MonthsProgress {
  /** The last month (1 to 6) in which anybody entered something; 0 when nobody did. */
  readonly lastMonth: number;
  /** Municipalities of which a month up to the last one is blank, with those months. A blank counts as 0 in the sheet. */
  readonly missing: readonly { readonly name: string; readonly months: readonly number[] }[];
  /** Persons housed so far, and what there was to do: quota minus balance. Null when a row has no such figure. */
  readonly realised: number | null;
  readonly task: number | null;
  /** Cells that hold something else than persons, in sentences. */
  readonly problems: readonly string[];
}

export function monthsProgress(rows: readonly QuotaRow[]): MonthsProgress {
  const lastOf = (months: readonly unknown[]): number =>
    months.reduce<number>((last, cell, index) => (isBlank(cell) ? last : index + 1), 0);
  const lastMonth = Math.max(0, ...rows.map(({ months }) => lastOf(months)));
  return {
    lastMonth,
    missing: rows.flatMap(({ name, months }) => {
      const blank = months.slice(0, lastMonth).flatMap((cell, index) => (isBlank(cell) ? [index + 1] : []));
      return blank.length === 0 ? [] : [{ name, months: blank }];
    }),
    realised: sumOf(rows.map(({ realised }) => realised)),
    task: sumOf(
      rows.map(({ quota, beginBalance }) => (quota === null || beginBalance === null ? null : quota - beginBalance)),
    ),
    problems: sentences(monthProblems(rows)),
  };
}

function isBlank(cell: unknown): boolean {
  return cell === "" || cell === null;
}

/** One figure that is not known makes the sum unknown. */
function sumOf(figures: readonly (number | null)[]): number | null {
  return figures.reduce<number | null>((sum, figure) => (sum === null || figure === null ? null : sum + figure), 0);
}
