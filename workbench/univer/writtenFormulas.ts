import type { CellArea } from "../model/cellArea";

interface Written {
  readonly cell: CellArea;
  readonly written: string;
  readonly inGrid: string;
}

/** Formulas that the grid holds in another form than they were written in. */
export class WrittenFormulas {
  readonly #byCell = new Map<string, Written>();

  set(cell: CellArea, written: string, inGrid: string): void {
    if (written === inGrid) this.#byCell.delete(keyOf(cell));
    else this.#byCell.set(keyOf(cell), { cell, written, inGrid });
  }

  /** As it was written; null when the cell holds something else by now. */
  at(cell: CellArea, inGrid: string): string | null {
    const known = this.#byCell.get(keyOf(cell));
    return known?.inGrid === inGrid ? known.written : null;
  }

  get all(): readonly Written[] {
    return [...this.#byCell.values()];
  }
}

function keyOf({ sheetId, row, column }: CellArea): string {
  return `${sheetId}:${row}:${column}`;
}
