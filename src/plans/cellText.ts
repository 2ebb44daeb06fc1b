/** What a cell holds, as text without blanks around it. A cell is never an object. */
export function cellText(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell).trim() : "";
}
