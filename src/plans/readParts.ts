/** In which parts the rows of tables are read, so that no answer is larger than Excel on the web gives. */
import type { FoundTable, TablePlace } from "./workbookContent";

/** A table with its place; its rows are not read yet. */
export interface PlacedTable {
  readonly table: FoundTable;
  readonly place: TablePlace;
}

/** Rows of a table that go in one answer. */
export interface Part {
  readonly placed: PlacedTable;
  readonly row: number;
  readonly rows: number;
  readonly isWhole: boolean;
}

/** A table as one part, or as more when it is too large. */
export function partsOf(placed: PlacedTable, most: number): readonly Part[] {
  const { row, rows, columns } = placed.place;
  const body = rows - 1 - (placed.table.hasTotals ? 1 : 0);
  const step = Math.max(1, Math.floor(most / columns));
  const count = Math.ceil(body / step);
  return Array.from({ length: count }, (_none, index) => ({
    placed,
    row: row + 1 + index * step,
    rows: Math.min(step, body - index * step),
    isWhole: count === 1,
  }));
}

/** The parts that go together. */
export function batchesOf(parts: readonly Part[], most: number): readonly (readonly Part[])[] {
  const batches: Part[][] = [];
  let cells = Infinity;
  for (const part of parts) {
    const size = part.rows * part.placed.place.columns;
    if (cells + size > most) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(part);
    cells += size;
  }
  return batches;
}
