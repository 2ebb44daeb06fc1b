import type { CellContent } from "../plans/cellContent";

/** A piece of a batch. */
export interface WriteUnit {
  readonly cells: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** A piece of which is known what of a difference it writes. */
export interface OwnedUnit extends WriteUnit {
  readonly owner: string;
}

/** Fills in the names that tables have in this workbook. */
export type Naming = (content: CellContent) => CellContent;

/** More cells than this in one batch made co-authors lose their work. */
export const MOST_CELLS = 5_000;
