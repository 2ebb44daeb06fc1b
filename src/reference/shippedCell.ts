/**
 * A cell of a shipped table that must hold text. Anything else is a defect of our own data file, found by its test,
 * so it throws instead of answering a problem.
 */
export function shippedText(cell: unknown): string {
  if (typeof cell === "string") return cell;
  throw new TypeError(`A shipped table holds ${String(cell)} where text belongs.`);
}

/** A cell of a shipped table that must hold a count: an integer of at least 0. */
export function shippedCount(cell: unknown): number {
  if (typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0) return cell;
  throw new TypeError(`A shipped table holds ${String(cell)} where a count belongs.`);
}
