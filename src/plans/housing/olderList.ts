/**
 * Rows of the official list that count and come from an older list than the newest of their half-year and province: a list that is read again
 * renews the municipalities that it names, and a municipality that it lacks keeps what the older one said.
 */
import { halfYearName } from "../../housing/halfYear";
import { problem, type Problem } from "../../text/result";
import { regionOfCode } from "../../reference/regions";
import { isStamp } from "../isLater";
import type { ListedRow } from "./enteredRows";
import type { OfficialListChoice } from "./housingChoices";
import { type QuotaState, rowsOf } from "./quotaState";

/** What is looked at of a row. */
export type ListedAt = Pick<ListedRow, "halfYear" | "code" | "counts" | "readAt">;

/** Later than every list that was read: what is asked before the order has its time. */
const NOT_YET = "9999-12-31 23:59:59";

/**
 * @param provinceOf The province of a municipality in a half-year, by the quota table; a row that is not there counts nowhere.
 * @returns The rows that count and are older. A row that a person typed, without the moment at which it was read, is from no list.
 */
export function olderListRows<Row extends ListedAt>(
  rows: readonly Row[],
  provinceOf: (row: Row) => string | undefined,
): readonly Row[] {
  const read = rows.filter((row) => isStamp(row.readAt) && provinceOf(row) !== undefined);
  const newest = new Map<string, string>();
  const listOf = (row: Row): string => `${row.halfYear} ${String(provinceOf(row))}`;
  for (const row of read) {
    const list = listOf(row);
    if (row.readAt > (newest.get(list) ?? "")) newest.set(list, row.readAt);
  }
  return read.filter((row) => row.counts && row.readAt !== newest.get(listOf(row)));
}

/**
 * Of which municipalities an older list still counts once this one is in the workbook: in the half-year and the provinces that it is about.
 *
 * @param readAt The moment that its rows get; left out before the order is given.
 */
export function leftByList(
  state: QuotaState,
  { halfYear, rows }: OfficialListChoice,
  readAt = NOT_YET,
): readonly ListedRow[] {
  const name = halfYearName(halfYear);
  const provinces = new Map(rowsOf(state, halfYear).map(({ code, province }) => [code, province]));
  const coming = rows.map(({ code, quota, counts }) => ({ halfYear: name, code, official: quota, counts, readAt }));
  const written = new Set(rows.map(({ code }) => code));
  const concerned = new Set(rows.map(({ code }) => provinces.get(code)));
  const staying = state.listed.filter(({ halfYear: other, code }) => other === name && !written.has(code));
  return olderListRows([...staying, ...coming], ({ code }) => provinces.get(code)).filter(({ code }) =>
    concerned.has(provinces.get(code)),
  );
}

/** What the planner must know of them, before the order and after it. */
export function leftByListProblem(left: readonly ListedRow[]): Problem | null {
  const names = left.map(({ code, official }) => `${regionOfCode(code)?.name ?? code} (${String(official ?? "?")})`);
  return left.length === 0
    ? null
    : problem("quota.olderListCounts", { municipalities: left.length, names: names.join(", ") });
}
