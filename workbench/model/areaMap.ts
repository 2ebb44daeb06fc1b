import { type CellArea, LAST_COLUMN } from "./cellArea";
import type { AreaTo, PlaceOf } from "./gridModel";

/** Areas of more cells than this are kept whole: columns, rows and sheets. */
const MOST_CELLS = 100_000;

interface Entry<Value> {
  readonly value: Value;
  /** Later entries win. */
  readonly turn: number;
}

type Cells<Value> = Map<number, Entry<Value>>;
type LargeEntry<Value> = Entry<Value> & { readonly area: CellArea };

/** What was last said of each cell, for cells and for whole columns and rows. */
export class AreaMap<Value> {
  #cells = new Map<string, Cells<Value>>();
  /** By area, the last one last. */
  #large = new Map<string, LargeEntry<Value>>();
  /** Sheets whose cells a snapshot holds as well: they are copied before they change. */
  #shared = new Set<string>();
  #turn = 0;

  set(area: CellArea, value: Value): void {
    const turn = ++this.#turn;
    if (area.rows * area.columns > MOST_CELLS) {
      const key = keyOf(area);
      this.#large.delete(key);
      this.#large.set(key, { area, value, turn });
      return;
    }
    const cells = this.#own(area.sheetId);
    const entry = { value, turn };
    for (const key of keysOf(area)) cells.set(key, entry);
  }

  /** What holds for a cell; undefined when nothing was said of it. */
  at(sheetId: string, row: number, column: number): Value | undefined {
    const near = this.#cells.get(sheetId)?.get(row * LAST_COLUMN + column);
    let last = near;
    for (const entry of this.#large.values()) {
      if (entry.turn > (last?.turn ?? 0) && holds(entry.area, sheetId, row, column)) last = entry;
    }
    return last?.value;
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

  /** Every cell of a sheet of which something was said for few cells, and the areas of which it was said for many. */
  said(sheetId: string): {
    readonly cells: Iterable<readonly [row: number, column: number]>;
    readonly areas: readonly CellArea[];
  } {
    const keys = this.#cells.get(sheetId)?.keys() ?? [];
    const cells = Array.from(keys, (key) => [Math.floor(key / LAST_COLUMN), key % LAST_COLUMN] as const);
    return {
      cells,
      areas: [...this.#large.values()].map(({ area }) => area).filter((area) => area.sheetId === sheetId),
    };
  }

  /** Cells of a sheet go elsewhere, or away. */
  move(sheetId: string, cellTo: PlaceOf, areaTo: AreaTo): void {
    const moved: Cells<Value> = new Map();
    for (const [key, entry] of this.#cells.get(sheetId) ?? []) {
      const place = cellTo(Math.floor(key / LAST_COLUMN), key % LAST_COLUMN);
      if (place !== null) moved.set(place.row * LAST_COLUMN + place.column, entry);
    }
    this.#shared.delete(sheetId);
    this.#cells.set(sheetId, moved);
    const large = [...this.#large.values()].flatMap((entry) => {
      const area = entry.area.sheetId === sheetId ? areaTo(entry.area) : entry.area;
      return area === null ? [] : [{ ...entry, area }];
    });
    this.#large = new Map(large.map((entry) => [keyOf(entry.area), entry]));
  }

  /** Remembers everything; what it answers puts it back. */
  snapshot(): () => void {
    const [cells, large, turn] = [new Map(this.#cells), new Map(this.#large), this.#turn];
    this.#shared = new Set(cells.keys());
    return () => {
      this.#cells = new Map(cells);
      this.#large = new Map(large);
      this.#shared = new Set(cells.keys());
      this.#turn = turn;
    };
  }

  #own(sheetId: string): Cells<Value> {
    const known = this.#cells.get(sheetId);
    if (known !== undefined && !this.#shared.has(sheetId)) return known;
    const own: Cells<Value> = new Map(known);
    this.#shared.delete(sheetId);
    this.#cells.set(sheetId, own);
    return own;
  }
}

function holds(area: CellArea, sheetId: string, row: number, column: number): boolean {
  return (
    area.sheetId === sheetId &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

function keyOf(area: CellArea): string {
  return `${area.sheetId}:${area.row}:${area.column}:${area.rows}:${area.columns}`;
}

function* keysOf({ row, column, rows, columns }: CellArea): Iterable<number> {
  for (let below = row; below < row + rows; below += 1) {
    for (let beside = column; beside < column + columns; beside += 1) yield below * LAST_COLUMN + beside;
  }
}
