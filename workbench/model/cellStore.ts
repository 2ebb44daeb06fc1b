import type { Matrix } from "../formula/nativeFunctions";
import type { Expression } from "../formula/parse";
import { type CellArea, cellOf } from "./cellArea";
import type { CellValue } from "./gridModel";

export interface Cell {
  value: CellValue;
  formula: string | null;
  tree: Expression | null;
  message: string | null;
  spill: CellArea | null;
  /** The anchor whose answer this cell shows. */
  anchor: Cell | null;
  readonly at: CellArea;
}

/** The cells of all sheets, and the areas that answers spilled to. */
export class CellStore {
  readonly #sheets = new Map<string, Map<string, Cell>>();

  addSheet(sheetId: string): void {
    this.#sheets.set(sheetId, new Map());
  }

  removeSheet(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }

  find(sheetId: string, row: number, column: number): Cell | undefined {
    return this.#sheets.get(sheetId)?.get(`${row}:${column}`);
  }

  ensure(sheetId: string, row: number, column: number): Cell {
    const known = this.find(sheetId, row, column);
    if (known !== undefined) return known;
    const at = cellOf(sheetId, row, column);
    const cell: Cell = { value: "", formula: null, tree: null, message: null, spill: null, anchor: null, at };
    this.#sheets.get(sheetId)?.set(`${row}:${column}`, cell);
    return cell;
  }

  read(area: CellArea, take: (cell: Cell | undefined) => CellValue): CellValue[][] {
    return Array.from({ length: area.rows }, (_row, row) =>
      Array.from({ length: area.columns }, (_column, column) =>
        take(this.find(area.sheetId, area.row + row, area.column + column)),
      ),
    );
  }

  withFormula(): readonly Cell[] {
    return [...this.#sheets.values()].flatMap((cells) => [...cells.values()].filter(({ tree }) => tree !== null));
  }

  /** The smallest rectangle around everything that shows or computes something. */
  usedArea(sheetId: string): CellArea | null {
    const used = [...(this.#sheets.get(sheetId)?.values() ?? [])].filter(
      ({ value, formula }) => value !== "" || formula !== null,
    );
    if (used.length === 0) return null;
    const rows = used.map(({ at }) => at.row);
    const columns = used.map(({ at }) => at.column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return { sheetId, row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
  }

  /** True when an answer of this size finds nothing in its way. */
  hasRoom(cell: Cell, area: CellArea): boolean {
    return this.read(area, (other) => (other === cell || other === undefined ? "" : (other.formula ?? other.value)))
      .flat()
      .every((content) => content === "");
  }

  spill(cell: Cell, area: CellArea, answer: Matrix): void {
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
    for (const other of this.#sheets.get(cell.at.sheetId)?.values() ?? []) {
      if (other.anchor === cell) {
        other.value = "";
        other.anchor = null;
      }
    }
    cell.spill = null;
  }
}
