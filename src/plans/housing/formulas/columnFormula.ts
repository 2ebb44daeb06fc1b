import { GENERAL_FORMAT } from "../../cellContent";
import type { ColumnFormula } from "../../tableLayout";

/** Columns of a table that compute themselves. */
export type ColumnFormulas<Header extends string> = Readonly<Partial<Record<Header, ColumnFormula>>>;

/** @param template In structured references, without the sign of equality. */
export function computes(template: string, format = GENERAL_FORMAT): ColumnFormula {
  return { template, format };
}
