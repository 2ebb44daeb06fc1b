import { type CellArea, overlaps } from "./cellArea";
import type { Cell } from "./cellStore";

/** The cells that must be computed, in the order in which that became known. */
export class DirtyCells {
  readonly #all = new Set<Cell>();
  readonly #spilled = new Set<Cell>();
  readonly #columns = new Map<string, Map<number, Map<number, Cell>>>();

  add(cell: Cell): void {
    this.#all.add(cell);
    if (cell.spill !== null) this.#spilled.add(cell);
    const columns = this.#columns.get(cell.at.sheetId) ?? new Map<number, Map<number, Cell>>();
    this.#columns.set(cell.at.sheetId, columns);
    const column = columns.get(cell.at.column) ?? new Map<number, Cell>();
    columns.set(cell.at.column, column.set(cell.at.row, cell));
  }

  delete(cell: Cell): void {
    this.#all.delete(cell);
    this.#spilled.delete(cell);
    const columns = this.#columns.get(cell.at.sheetId);
    const column = columns?.get(cell.at.column);
    if (column?.get(cell.at.row) === cell) column.delete(cell.at.row);
    if (column?.size === 0) columns?.delete(cell.at.column);
  }

  clear(): void {
    this.#all.clear();
    this.#spilled.clear();
    this.#columns.clear();
  }

  has(cell: Cell): boolean {
    return this.#all.has(cell);
  }

  all(): Iterable<Cell> {
    return this.#all;
  }

  first(): Cell | undefined {
    return this.#all.values().next().value;
  }

  /** The ones whose own cell or last answer lies in an area. */
  in(area: CellArea): readonly Cell[] {
    if (this.#all.size === 0) return [];
    const found: Cell[] = [];
    for (const cell of this.#spilled) if (cell.spill !== null && overlaps(cell.spill, area)) found.push(cell);
    for (const cells of this.#columnsIn(area)) {
      if (cells.size > area.rows) found.push(...rowsOf(cells, area));
      else for (const cell of cells.values()) if (overlaps(cell.at, area)) found.push(cell);
    }
    return found;
  }

  /** One column, as most areas have, is found without looking at the others. */
  #columnsIn({ sheetId, column, columns }: CellArea): readonly ReadonlyMap<number, Cell>[] {
    const all = this.#columns.get(sheetId);
    if (all === undefined) return [];
    if (columns === 1) return [all.get(column)].filter((cells) => cells !== undefined);
    return [...all].flatMap(([place, cells]) => (place >= column && place < column + columns ? [cells] : []));
  }
}

function rowsOf(cells: ReadonlyMap<number, Cell>, { row, rows }: CellArea): readonly Cell[] {
  return Array.from({ length: rows }, (_none, offset) => cells.get(row + offset)).filter((cell) => cell !== undefined);
}
