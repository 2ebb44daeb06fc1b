/**
 * Formulas that come later than the layout of their table. A first look at a workbook needs to know which columns compute themselves and not
 * how; orders and findings bring the formulas, and whoever asks for one before that is a defect in our code.
 */
import type { ColumnFormula } from "./tableLayout";

const brought = new Map<string, Readonly<Partial<Record<string, ColumnFormula>>>>();

export function bringFormulas(table: string, formulas: Readonly<Partial<Record<string, ColumnFormula>>>): void {
  brought.set(table, formulas);
}

/** @param headers The columns that compute themselves. */
export function lateFormulas<const Header extends string>(
  table: string,
  headers: readonly Header[],
): Readonly<Partial<Record<Header, ColumnFormula>>> {
  const formulas: Partial<Record<Header, ColumnFormula>> = {};
  for (const header of headers)
    Object.defineProperty(formulas, header, { enumerable: true, get: () => formulaOf(table, header) });
  return formulas;
}

function formulaOf(table: string, header: string): ColumnFormula {
  const formula = brought.get(table)?.[header];
  if (formula === undefined) throw new Error(`Nobody brought the formula of ${header} in ${table}.`);
  return formula;
}
