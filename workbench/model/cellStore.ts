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
}

/** The cells of all sheets, and the areas that answers spilled to. */
export class CellStore {
  readonly #sheets = new Map<string, StoredSheet>();

  addSheet(sheetId: string): void {
    this.#sheets.set(sheetId, { cells: new Map(), rows: 1 });
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
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        take(this.find(area.sheetId, area.row + row, area.column + column)),
      ),
    );
  }

  /** What formulas find; whole columns as far as any sheet is used, so that columns of two sheets stay beside each other. */
  contents(area: CellArea): Matrix {
    const used = Math.max(...[...this.#sheets.values()].map(({ rows }) => rows));
    const isWhole = area.rows > 100_000;
    return this.read(isWhole ? { ...area, rows: Math.max(1, used - area.row) } : area, contentOf);
  }

  /** The smallest rectangle around everything that shows or computes something. */
  usedArea(sheetId: string): CellArea | null {
    const used = [...(this.#sheets.get(sheetId)?.cells.values() ?? [])].filter(
      ({ value, formula }) => value !== "" || formula !== null,
    );
    if (used.length === 0) return null;
    const ends = used.reduce(
      (found, { at }) => ({
        top: Math.min(found.top, at.row),
        left: Math.min(found.left, at.column),
        bottom: Math.max(found.bottom, at.row),
        right: Math.max(found.right, at.column),
      }),
      { top: Infinity, left: Infinity, bottom: 0, right: 0 },
    );
    const { top, left, bottom, right } = ends;
    return { sheetId, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
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
    }
    cell.spill = null;
  }
}

/** Empty text is blank, unless a formula answered it. */
function contentOf(cell: Cell | undefined): Content {
  if (cell === undefined) return null;
  return cell.value === "" && cell.formula === null && cell.anchor === null ? null : cell.value;
}
