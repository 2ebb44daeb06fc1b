/** Cells that were read together, counted from the corner of the whole. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly unknown[])[];
}

/** One grid of pieces beside and below each other; undefined where nothing was read. */
export function gridOf(pieces: readonly Piece[], columns: number): unknown[][] {
  const grid: unknown[][] = [];
  for (const { row, column, cells } of pieces) {
    cells.forEach((line, down) => {
      const held = (grid[row + down] ??= Array.from({ length: columns }));
      line.forEach((cell, right) => (held[column + right] = cell));
    });
  }
  return grid;
}
