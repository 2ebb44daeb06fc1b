/** A formula that lost what it looked at: a sheet, a table or cells that somebody took away. Excel never finds it again by itself. */
export function isBrokenFormula(cell: unknown): boolean {
  return typeof cell === "string" && cell.startsWith("=") && cell.includes("#REF!");
}
