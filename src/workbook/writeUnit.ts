import type { CellContent } from "../plans/cellContent";

/** A piece of a batch. */
export interface WriteUnit {
  readonly cells: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** Fills in the names that tables have in this workbook. */
export type Naming = (content: CellContent) => CellContent;

/** More cells than this in one batch made co-authors lose their work. */
export const MOST_CELLS = 5_000;

/** The parts in which units go to Excel. */
export function batchesOf(units: readonly WriteUnit[]): readonly (readonly WriteUnit[])[] {
  const batches: WriteUnit[][] = [[]];
  let cells = 0;
  for (const unit of units) {
    if (cells > 0 && cells + unit.cells > MOST_CELLS) {
      batches.push([]);
      cells = 0;
    }
    batches.at(-1)?.push(unit);
    cells += unit.cells;
  }
  return batches;
}
