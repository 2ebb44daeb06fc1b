import { isFormula } from "./isFormula";

/** A formula that lost what it looked at: a sheet, a table or cells that somebody took away. Excel never finds it again by itself. */
export function isBrokenFormula(cell: unknown): boolean {
  return isFormula(cell) && cell.includes("#REF!");
}
