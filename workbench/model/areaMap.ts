import { type CellArea, LAST_COLUMN, overlaps } from "./cellArea";

/** Areas of more cells than this are kept whole: columns, rows and sheets. */
const MOST_CELLS = 100_000;

interface Entry<Value> {
  readonly value: Value;
  /** Later entries win. */
  readonly turn: number;
}

/** What was last said of each cell, for cells and for whole columns and rows. */
export class AreaMap<Value> {
  readonly #cells = new Map<string, Map<number, Entry<Value>>>();
  /** By area, the last one last. */
  readonly #large = new Map<string, Entry<Value> & { readonly area: CellArea }>();
  #turn = 0;

  set(area: CellArea, value: Value): void {
    const turn = ++this.#turn;
    if (area.rows * area.columns > MOST_CELLS) {
      const key = Object.values(area).join(":");
      this.#large.delete(key);
      this.#large.set(key, { area, value, turn });
      return;
    }
    const cells = this.#cells.get(area.sheetId) ?? new Map<number, Entry<Value>>();
    this.#cells.set(area.sheetId, cells);
    const entry = { value, turn };
    for (const key of keysOf(area)) cells.set(key, entry);
  }

  /** What holds for a cell; undefined when nothing was said of it. */
  at(sheetId: string, row: number, column: number): Value | undefined {
    const near = this.#cells.get(sheetId)?.get(row * LAST_COLUMN + column);
    const cell = { sheetId, row, column, rows: 1, columns: 1 };
    const far = [...this.#large.values()].filter(({ area }) => overlaps(area, cell)).at(-1);
    return near !== undefined && near.turn > (far?.turn ?? 0) ? near.value : far?.value;
  }

  /** What holds for all cells of an area: null when they differ. Of a whole column its first rows tell. */
  over(area: CellArea): Value | undefined | null {
    const first = this.at(area.sheetId, area.row, area.column);
    const rows = Math.min(area.rows, 2000);
    const columns = Math.min(area.columns, 500);
    for (let row = area.row; row < area.row + rows; row += 1) {
      for (let column = area.column; column < area.column + columns; column += 1) {
        if (this.at(area.sheetId, row, column) !== first) return null;
      }
    }
    return first;
  }
}

function* keysOf({ row, column, rows, columns }: CellArea): Iterable<number> {
  for (let below = row; below < row + rows; below += 1) {
    for (let beside = column; beside < column + columns; beside += 1) yield below * LAST_COLUMN + beside;
  }
}
