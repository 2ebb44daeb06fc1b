/** The columns of a table that say when, and all of its columns that have a meaning. */
import type { ReadingOrder } from "../reading";
import type { JudgedColumn } from "../rules/chooseColumn";
import type { Block } from "./blocks";
import type { ColumnHeader } from "./blockHeaders";
import type { PeriodColumns } from "./linesByPeriod";
import { halfColumn, periodColumn } from "./periodColumn";
import type { SubjectColumns } from "./subjectColumns";
import { toldColumn } from "./toldPeriods";

/** The columns that say when the chosen figures are of. */
export function whenColumns(
  block: Block,
  headers: readonly ColumnHeader[],
  { header, verdict }: Pick<JudgedColumn, "header" | "verdict">,
  { order, subjects }: { readonly order: ReadingOrder; readonly subjects: SubjectColumns },
): PeriodColumns {
  const period = periodColumn(block, headers, header.column, subjects);
  const taken = takenColumns(header, { period, half: null }, subjects);
  const half = order.halfYear === null ? null : halfColumn(block, headers, period, taken);
  if (period !== null) return { period, half, told: null };
  const others = headers.filter(({ column }) => !taken.has(column));
  const told = toldColumn(block, others, order, verdict.periods.length > 0);
  return { period: told?.header ?? null, half: null, told };
}

/** The numbers of the columns that name a region, its figure or when. */
export function takenColumns(
  figure: ColumnHeader,
  { period, half }: Pick<PeriodColumns, "period" | "half">,
  { code, name, province }: SubjectColumns,
): ReadonlySet<number> {
  const columns = [figure.column, period?.column, half?.column, code, name, province];
  return new Set(columns.filter((column) => column !== null && column !== undefined));
}
