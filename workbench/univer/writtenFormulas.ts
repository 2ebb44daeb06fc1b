import type { CellArea } from "../model/cellArea";
import type { TableArea } from "../model/gridModel";
import { toGridFormula } from "./tableNames";

interface Written {
  readonly cell: CellArea;
  readonly written: string;
  readonly inGrid: string;
}

/** Formulas that the grid holds in another form than they were written in. */
export class WrittenFormulas {
  readonly #byCell = new Map<string, Written>();

  /** Remembers a formula as it was written, and gives the form in which the grid computes it. */
  inGrid(written: string, cell: CellArea, tables: readonly TableArea[]): string {
    const inGrid = toGridFormula(written, cell, tables);
    if (written === inGrid) this.#byCell.delete(keyOf(cell));
    else this.#byCell.set(keyOf(cell), { cell, written, inGrid });
    return inGrid;
  }

  /** As it was written; null when the cell holds something else by now. */
  at(cell: CellArea, inGrid: string): string | null {
    const known = this.#byCell.get(keyOf(cell));
    return known?.inGrid === inGrid ? known.written : null;
  }

  /** What needs another form since tables got other names: [@Kolom] names no table, but in the grid it does. */
  outdated(before: readonly TableArea[], tables: readonly TableArea[]): readonly Written[] {
    if (namesOf(before) === namesOf(tables)) return [];
    return [...this.#byCell.values()].filter(
      ({ cell, written, inGrid }) => toGridFormula(written, cell, tables) !== inGrid,
    );
  }
}

function namesOf(tables: readonly TableArea[]): string {
  return tables.map(({ name }) => name).join();
}

function keyOf({ sheetId, row, column }: CellArea): string {
  return `${sheetId}:${row}:${column}`;
}
