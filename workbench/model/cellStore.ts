import type { Expression } from "../formula/parse";
import type { Content, Matrix } from "../formula/values";
import { type CellArea, cellOf, LAST_COLUMN } from "./cellArea";
import type { CellValue } from "./gridModel";

export interface Cell {
  value: CellValue;
  formula: string | null;
  tree: Expression | null;
  /** What the formula refers to, as it is written. */
  references: readonly string[];
  message: string | null;
  spill: CellArea | null;
  /** The anchor whose answer this cell shows. */
  anchor: Cell | null;
  readonly at: CellArea;
}

interface StoredSheet {
  readonly cells: Map<number, Cell>;
  /** How many rows were ever in use. */
  rows: number;
  /** How often something in a column changed. */
  readonly changes: Map<number, number>;
  /** What is in use, as it was found last; null when something changed since. */
  used: { readonly area: CellArea | null } | null;
}

/** What was read for formulas is kept for so many areas. */
const MOST_KEPT = 4000;

/** The cells of all sheets, and the areas that answers spilled to. */
export class CellStore {
  readonly #sheets = new Map<string, StoredSheet>();
  readonly #read = new Map<string, { readonly matrix: Matrix; readonly changes: number }>();

  addSheet(sheetId: string): void {
    this.#sheets.set(sheetId, { cells: new Map(), rows: 1, changes: new Map(), used: null });
  }

  removeSheet(sheetId: string): readonly Cell[] {
    const cells = [...(this.#sheets.get(sheetId)?.cells.values() ?? [])];
    this.#sheets.delete(sheetId);
    return cells;
  }

  find(sheetId: string, row: number, column: number): Cell | undefined {
    return this.#sheets.get(sheetId)?.cells.get(row * LAST_COLUMN + column);
  }

  ensure(sheetId: string, row: number, column: number): Cell {
    const known = this.find(sheetId, row, column);
    if (known !== undefined) return known;
    const at = cellOf(sheetId, row, column);
    const cell: Cell = {
      value: "",
      formula: null,
      tree: null,
      references: [],
      message: null,
      spill: null,
      anchor: null,
      at,
    };
    const sheet = this.#sheets.get(sheetId);
    sheet?.cells.set(row * LAST_COLUMN + column, cell);
    if (sheet !== undefined) sheet.rows = Math.max(sheet.rows, row + 1);
    return cell;
  }

  read<Value>(area: CellArea, take: (cell: Cell | undefined) => Value): Value[][] {
    const cells = this.#sheets.get(area.sheetId)?.cells;
    const found: Value[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const line: Value[] = [];
      const first = row * LAST_COLUMN + area.column;
      for (let place = first; place < first + area.columns; place += 1) line.push(take(cells?.get(place)));
      found.push(line);
    }
    return found;
  }

  /** Must be told of every cell that shows or holds something else. */
  touch({ at }: Cell): void {
    const sheet = this.#sheets.get(at.sheetId);
    if (sheet === undefined) return;
    sheet.used = null;
    sheet.changes.set(at.column, (sheet.changes.get(at.column) ?? 0) + 1);
  }

  /** What formulas find; whole columns as far as any sheet is used, so that columns of two sheets stay beside each other. */
  contents(area: CellArea): Matrix {
    if (area.rows * area.columns === 1) return [[contentOf(this.find(area.sheetId, area.row, area.column))]];
    const rows = area.rows > 100_000 ? Math.max(1, this.#usedRows() - area.row) : area.rows;
    const key = `${area.sheetId} ${area.row} ${area.column} ${rows} ${area.columns}`;
    const changes = this.#changesIn(area);
    const known = this.#read.get(key);
    if (known?.changes === changes) return known.matrix;
    if (this.#read.size > MOST_KEPT) this.#read.clear();
    const matrix = this.read({ ...area, rows }, contentOf);
    this.#read.set(key, { matrix, changes });
    return matrix;
  }

  #usedRows(): number {
    return Math.max(...[...this.#sheets.values()].map(({ rows }) => rows));
  }

  #changesIn({ sheetId, column, columns }: CellArea): number {
    const changes = this.#sheets.get(sheetId)?.changes ?? new Map<number, number>();
    if (columns === 1) return changes.get(column) ?? 0;
    let sum = 0;
    for (const [changed, times] of changes) if (changed >= column && changed < column + columns) sum += times;
    return sum;
  }

  /** The smallest rectangle around everything that shows or computes something. */
  usedArea(sheetId: string): CellArea | null {
    const sheet = this.#sheets.get(sheetId);
    if (sheet === undefined) return null;
    sheet.used ??= { area: usedIn(sheetId, sheet.cells.values()) };
    return sheet.used.area;
  }

  /** Takes cells out of a sheet, for other ones to come in. */
  take(sheetId: string, isTaken: (cell: Cell) => boolean): readonly Cell[] {
    const cells = this.#sheets.get(sheetId)?.cells ?? new Map<number, Cell>();
    const taken = [...cells.values()].filter(isTaken);
    for (const cell of taken) {
      cells.delete(cell.at.row * LAST_COLUMN + cell.at.column);
      this.touch(cell);
    }
    return taken;
  }

  /** Remembers everything; what it answers puts it back, in the same cells. */
  snapshot(): () => void {
    const held = [...this.#sheets].map(([id, { rows, cells }]) => ({
      id,
      rows,
      cells: [...cells].map(([key, cell]) => ({ key, cell, content: { ...cell } })),
    }));
    return () => {
      this.#sheets.clear();
      this.#read.clear();
      for (const { id, rows, cells } of held) {
        const restored = new Map<number, Cell>();
        for (const { key, cell, content } of cells) {
          restoreCell(cell, content);
          restored.set(key, cell);
        }
        this.#sheets.set(id, { cells: restored, rows, changes: new Map(), used: null });
      }
    };
  }

  /** True when an answer of this size finds nothing in its way. */
  hasRoom(cell: Cell, area: CellArea): boolean {
    const isFree = (other: Cell | undefined): boolean =>
      other === undefined || other === cell || (other.formula === null && other.anchor === null && other.value === "");
    return this.read(area, isFree).flat().every(Boolean);
  }

  spill(cell: Cell, area: CellArea, answer: readonly (readonly CellValue[])[]): void {
    answer.forEach((row, rowIndex) => {
      row.forEach((value, columnIndex) => {
        const target = this.ensure(area.sheetId, area.row + rowIndex, area.column + columnIndex);
        target.value = value;
        if (target !== cell) target.anchor = cell;
        this.touch(target);
      });
    });
    cell.spill = area;
  }

  clearSpill(cell: Cell): void {
    if (cell.spill === null) return;
    for (const other of this.read(cell.spill, (found) => found).flat()) {
      if (other?.anchor !== cell) continue;
      other.value = "";
      other.anchor = null;
      this.touch(other);
    }
    cell.spill = null;
  }
}

function usedIn(sheetId: string, cells: Iterable<Cell>): CellArea | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { value, formula, at } of cells) {
    if (value === "" && formula === null) continue;
    top = Math.min(top, at.row);
    left = Math.min(left, at.column);
    bottom = Math.max(bottom, at.row);
    right = Math.max(right, at.column);
  }
  if (bottom < 0) return null;
  return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function restoreCell(cell: Cell, content: Cell): void {
  cell.value = content.value;
  cell.formula = content.formula;
  cell.tree = content.tree;
  cell.references = content.references;
  cell.message = content.message;
  cell.spill = content.spill;
  cell.anchor = content.anchor;
}

/** Empty text is blank, unless a formula answered it. */
function contentOf(cell: Cell | undefined): Content {
  if (cell === undefined) return null;
  return cell.value === "" && cell.formula === null && cell.anchor === null ? null : cell.value;
}
