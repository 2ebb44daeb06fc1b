/** Whether what stands in a cell is a formula, whichever. */
export function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
