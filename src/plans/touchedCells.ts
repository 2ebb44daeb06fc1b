/**
 * The cells of a block that is there which matter to a write: those that get something, and those that tell whether the block still
 * stands where it was read. It knows what the block lacks; nothing of a workbook.
 */
import type { BlockDifference } from "./blockDifference";

export interface TouchedCell {
  /** Counted from the corner of the block. */
  readonly row: number;
  readonly column: number;
  /** The names that it gets. */
  readonly names: readonly string[];
  /** False for a cell that only tells where the block stands. */
  readonly isWritten: boolean;
}

/**
 * @param present What the block held when it was read.
 * @returns Each cell once. Somebody who puts lines in above the block moves its corner; within it, the label of the line or of the one
 *   above it: a new line would else come in between, where nothing stood either.
 */
export function touchedCells(
  { block, missing, missingNames }: BlockDifference,
  present: readonly (readonly unknown[])[],
): readonly TouchedCell[] {
  const named = [{ row: 0, column: 0, name: block.anchor }, ...block.cells].flatMap(({ row, column, name }) =>
    name !== undefined && missingNames.includes(name) ? [{ row, column, name }] : [],
  );
  const lines = new Set([...missing, ...named].map(({ row }) => row));
  const labels = [0, ...[...lines].flatMap((row) => [row - 1, row])].map((row) => ({ row, column: 0 }));
  const telling = labels.filter(({ row, column }) => (present[row]?.[column] ?? "") !== "");
  const cells = new Map<string, TouchedCell>();
  for (const { row, column } of [...missing, ...named, ...telling]) {
    const isHere = (other: { readonly row: number; readonly column: number }): boolean =>
      other.row === row && other.column === column;
    const names = named.filter(isHere).map(({ name }) => name);
    cells.set(`${row} ${column}`, { row, column, names, isWritten: missing.some(isHere) });
  }
  return [...cells.values()];
}
