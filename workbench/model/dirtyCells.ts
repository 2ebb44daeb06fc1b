import { type CellArea, overlaps } from "./cellArea";
import type { Cell } from "./cellStore";

/** The cells that must be computed, in the order in which that became known. */
export class DirtyCells {
  readonly #all = new Set<Cell>();
  readonly #spilled = new Set<Cell>();
  readonly #columns = new Map<string, Map<number, Set<Cell>>>();

  add(cell: Cell): void {
    this.#all.add(cell);
    if (cell.spill !== null) this.#spilled.add(cell);
    const columns = this.#columns.get(cell.at.sheetId) ?? new Map<number, Set<Cell>>();
    this.#columns.set(cell.at.sheetId, columns);
    const column = columns.get(cell.at.column) ?? new Set<Cell>();
    columns.set(cell.at.column, column.add(cell));
  }

  delete(cell: Cell): void {
    this.#all.delete(cell);
    this.#spilled.delete(cell);
    const columns = this.#columns.get(cell.at.sheetId);
    const column = columns?.get(cell.at.column);
    column?.delete(cell);
    if (column?.size === 0) columns?.delete(cell.at.column);
  }

  has(cell: Cell): boolean {
    return this.#all.has(cell);
  }

  first(): Cell | undefined {
    return this.#all.values().next().value;
  }

  /** The ones whose own cell or last answer lies in an area. */
  in(area: CellArea): readonly Cell[] {
    const found = [...this.#spilled].filter(({ spill }) => spill !== null && overlaps(spill, area));
    for (const [column, cells] of this.#columns.get(area.sheetId) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      for (const cell of cells) if (overlaps(cell.at, area)) found.push(cell);
    }
    return found;
  }
}
