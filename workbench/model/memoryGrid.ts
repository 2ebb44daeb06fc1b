import { evaluate } from "../formula/evaluate";
import type { Matrix } from "../formula/nativeFunctions";
import { type Expression, parse } from "../formula/parse";
import { type CellArea, localAddress, overlaps, quotedSheet } from "./cellArea";
import { type Cell, CellStore } from "./cellStore";
import { coerceTyped } from "./coerceTyped";
import type { CellValue, FunctionCaller, GridModel, SheetInfo, TableArea } from "./gridModel";
import { referencesIn, resolveReference } from "./references";

/** A grid in memory: deterministic, without a screen. Formulas recalculate when something they refer to changes. */
export function memoryGrid(functions: FunctionCaller): GridModel {
  return new MemoryGrid(functions);
}

class MemoryGrid implements GridModel {
  readonly #functions: FunctionCaller;
  readonly #cells = new CellStore();
  readonly #formats = new Map<string, string>();
  readonly #dirty = new Set<Cell>();
  #sheets: SheetInfo[] = [];
  #names: ReadonlyMap<string, string> = new Map();
  #tables: readonly TableArea[] = [];
  #calculation: Promise<void> = Promise.resolve();
  #editListeners: ((area: CellArea) => void)[] = [];
  #selectListeners: ((area: CellArea) => void)[] = [];

  constructor(functions: FunctionCaller) {
    this.#functions = functions;
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets;
  }

  addSheet(sheet: SheetInfo): void {
    this.#sheets.push(sheet);
    this.#cells.addSheet(sheet.id);
  }

  removeSheet(sheetId: string): void {
    this.#sheets = this.#sheets.filter(({ id }) => id !== sheetId);
    this.#cells.removeSheet(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.id === sheetId ? { id: sheetId, name } : sheet));
  }

  values(area: CellArea): CellValue[][] {
    return this.#cells.read(area, (cell) => cell?.value ?? "");
  }

  formulas(area: CellArea): CellValue[][] {
    return this.#cells.read(area, (cell) => cell?.formula ?? cell?.value ?? "");
  }

  write(area: CellArea, cells: readonly (readonly CellValue[])[]): void {
    cells.forEach((row, rowIndex) => {
      row.forEach((content, columnIndex) => {
        this.#put(area.sheetId, area.row + rowIndex, area.column + columnIndex, content);
      });
    });
    this.#changed(area);
  }

  /** What a person types: like `write`, and listeners hear of it. */
  type(area: CellArea, cells: readonly (readonly CellValue[])[]): void {
    this.write(area, cells);
    for (const listener of this.#editListeners) listener(area);
  }

  spillOf(sheetId: string, row: number, column: number): CellArea | null {
    return this.#cells.find(sheetId, row, column)?.spill ?? null;
  }

  usedArea(sheetId: string): CellArea | null {
    return this.#cells.usedArea(sheetId);
  }

  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.#cells.find(sheetId, row, column)?.message ?? null;
  }

  recalculate(area: CellArea): void {
    for (const cell of this.#cells.withFormula()) if (overlaps(cell.at, area)) this.#dirty.add(cell);
    this.#schedule();
  }

  async settled(): Promise<void> {
    let seen: Promise<void>;
    do {
      seen = this.#calculation;
      await seen;
    } while (seen !== this.#calculation);
  }

  defineNames(names: ReadonlyMap<string, string>): void {
    this.#names = names;
    this.#recalculateReferrers();
  }

  defineTables(tables: readonly TableArea[]): void {
    this.#tables = tables;
    this.#recalculateReferrers();
  }

  setNumberFormat(area: CellArea, format: string): void {
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        this.#formats.set(`${area.sheetId}:${area.row + row}:${area.column + column}`, format);
      }
    }
  }

  setStyle(): void {
    // A grid without a screen has no looks; WorkbookState remembers them.
  }

  setColumnWidth(): void {
    // See setStyle.
  }

  select(area: CellArea): void {
    for (const listener of this.#selectListeners) listener(area);
  }

  onEdited(listener: (area: CellArea) => void): void {
    this.#editListeners.push(listener);
  }

  onSelected(listener: (area: CellArea) => void): void {
    this.#selectListeners.push(listener);
  }

  #put(sheetId: string, row: number, column: number, content: CellValue): void {
    const cell = this.#cells.ensure(sheetId, row, column);
    const blocked = cell.anchor;
    this.#cells.clearSpill(cell);
    cell.anchor = null;
    cell.message = null;
    if (blocked !== null) this.#dirty.add(blocked);
    const isText = this.#formats.get(`${sheetId}:${row}:${column}`) === "@";
    const isFormula = typeof content === "string" && content.startsWith("=") && content.length > 1 && !isText;
    cell.formula = isFormula ? content : null;
    cell.tree = null;
    if (!isFormula) {
      cell.value = isText ? String(content) : coerceTyped(content);
      return;
    }
    try {
      cell.tree = parse(content);
    } catch {
      cell.value = "#NAME?";
    }
    this.#dirty.add(cell);
  }

  #precedents(cell: Cell): readonly CellArea[] {
    const space = { sheets: this.#sheets, names: this.#names, tables: this.#tables };
    return referencesIn(cell.tree ?? { kind: "constant", value: "" }).flatMap(
      (text) => resolveReference(text, cell.at.sheetId, space) ?? [],
    );
  }

  /** Marks everything that depends on an area, and spills that were blocked by it. */
  #changed(area: CellArea): void {
    for (const cell of this.#cells.withFormula()) {
      const isBlocked = cell.value === "#SPILL!";
      if (isBlocked || this.#precedents(cell).some((precedent) => overlaps(precedent, area))) this.#dirty.add(cell);
    }
    this.#schedule();
  }

  #recalculateReferrers(): void {
    for (const cell of this.#cells.withFormula()) {
      const words = referencesIn(cell.tree ?? { kind: "constant", value: "" });
      if (words.some((text) => /\[|^[\p{L}_][\p{L}\d_.]*$/u.test(text))) this.#dirty.add(cell);
    }
    this.#schedule();
  }

  #schedule(): void {
    if (this.#dirty.size > 0) this.#calculation = this.#calculation.then(() => this.#calculate());
  }

  async #calculate(): Promise<void> {
    // A formula that keeps changing what it depends on would go round for ever; Excel stops such a circle as well.
    for (let round = 0; this.#dirty.size > 0 && round < 1000; round += 1) {
      const ready = this.#nextReady();
      this.#dirty.delete(ready);
      if (ready.tree !== null) await this.#compute(ready, ready.tree);
    }
    this.#dirty.clear();
  }

  /** A dirty cell that waits for no other dirty cell; in a circle just the first. */
  #nextReady(): Cell {
    const dirty = [...this.#dirty];
    const waiting = (cell: Cell): boolean => {
      const precedents = this.#precedents(cell);
      return dirty.some(
        (other) => other !== cell && precedents.some((area) => overlaps(area, other.spill ?? other.at)),
      );
    };
    const ready = dirty.find((cell) => !waiting(cell)) ?? dirty[0];
    if (ready === undefined) throw new Error("Nothing is left to calculate.");
    return ready;
  }

  async #compute(cell: Cell, tree: Expression): Promise<void> {
    const space = { sheets: this.#sheets, names: this.#names, tables: this.#tables };
    const address = this.#fullAddress(cell.at);
    let message: string | null = null;
    const answer = await evaluate(tree, {
      range: (text) => {
        const area = resolveReference(text, cell.at.sheetId, space);
        if (area === null) return Promise.resolve(text.includes("!") ? "#REF!" : "#NAME?");
        return Promise.resolve(this.values(this.#clipped(area)));
      },
      custom: (name, parameters) => {
        const id = name.replace(/^LRT\./u, "");
        if (!name.startsWith("LRT.") || !this.#functions.has(id)) return null;
        return this.#functions.call(id, parameters, address).then(({ values, message: text }) => {
          message = text;
          return values;
        });
      },
    });
    if (cell.tree === tree) this.#show(cell, answer, message);
  }

  #show(cell: Cell, answer: Matrix, message: string | null): void {
    const before = cell.spill ?? cell.at;
    this.#cells.clearSpill(cell);
    const area: CellArea = { ...cell.at, rows: answer.length, columns: answer[0]?.length ?? 1 };
    const isFree = this.#cells.hasRoom(cell, area);
    cell.message = message;
    if (!isFree) cell.value = "#SPILL!";
    else if (area.rows * area.columns === 1) cell.value = answer[0]?.[0] ?? "";
    else this.#cells.spill(cell, area, answer);
    for (const changed of [before, cell.spill ?? cell.at]) {
      for (const other of this.#cells.withFormula()) {
        if (other !== cell && this.#precedents(other).some((area) => overlaps(area, changed))) this.#dirty.add(other);
      }
    }
  }

  /** Whole columns are read as far as the sheet is used. */
  #clipped(area: CellArea): CellArea {
    const used = this.usedArea(area.sheetId);
    const lastRow = used === null ? 0 : used.row + used.rows - 1;
    return area.rows > 100_000 ? { ...area, rows: Math.max(1, lastRow - area.row + 1) } : area;
  }

  #fullAddress(area: CellArea): string {
    const name = this.#sheets.find(({ id }) => id === area.sheetId)?.name ?? "";
    return `${quotedSheet(name)}!${localAddress(area)}`;
  }
}
