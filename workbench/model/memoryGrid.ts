import { AreaMap } from "./areaMap";
import { Calculation } from "./calculation";
import { type CellArea, localAddress, quotedSheet } from "./cellArea";
import { type Cell, CellStore } from "./cellStore";
import { coerceTyped } from "./coerceTyped";
import type { CellValue, FunctionCaller, GridModel, SheetInfo, TableArea } from "./gridModel";
import { Locator } from "./locator";
import { formulaOf } from "./readFormula";

/** A grid in memory: deterministic, without a screen. Formulas recalculate when something they refer to changes. */
export function memoryGrid(functions: FunctionCaller): GridModel {
  return new MemoryGrid(functions);
}

class MemoryGrid implements GridModel {
  readonly #cells = new CellStore();
  readonly #calculation: Calculation;
  readonly #formats = new AreaMap<string>();
  readonly #locator: Locator;
  #sheets: SheetInfo[] = [];
  #names: ReadonlyMap<string, string> = new Map();
  #tables: readonly TableArea[] = [];
  #editListeners: ((area: CellArea) => void)[] = [];
  #selectListeners: ((area: CellArea) => void)[] = [];

  constructor(functions: FunctionCaller) {
    const idOf = (name: string): string => name.replace(/^LRT\./u, "");
    this.#locator = new Locator(() => ({ sheets: this.#sheets, names: this.#names, tables: this.#tables }));
    this.#calculation = new Calculation({
      cells: this.#cells,
      locate: (text, cell) => this.#locator.locate(text, cell),
      hasCustom: (name) => name.startsWith("LRT.") && functions.has(idOf(name)),
      callCustom: (name, parameters, at) => functions.call(idOf(name), parameters, this.#fullAddress(at)),
    });
  }

  sheets(): readonly SheetInfo[] {
    return this.#sheets;
  }

  addSheet(sheet: SheetInfo): void {
    this.#sheets.push(sheet);
    this.#cells.addSheet(sheet.id);
    this.#moved();
  }

  removeSheet(sheetId: string): void {
    this.#sheets = this.#sheets.filter(({ id }) => id !== sheetId);
    for (const cell of this.#cells.removeSheet(sheetId)) this.#calculation.leave(cell);
    this.#moved();
  }

  moveSheet(sheetId: string, position: number): void {
    const sheet = this.#sheets.find(({ id }) => id === sheetId);
    const others = this.#sheets.filter(({ id }) => id !== sheetId);
    if (sheet !== undefined) this.#sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  renameSheet(sheetId: string, name: string): void {
    this.#sheets = this.#sheets.map((sheet) => (sheet.id === sheetId ? { id: sheetId, name } : sheet));
    this.#moved();
  }

  values(area: CellArea): CellValue[][] {
    return this.#cells.read(area, (cell) => cell?.value ?? "");
  }

  formulas(area: CellArea): CellValue[][] {
    return this.#cells.read(area, (cell) => cell?.formula ?? cell?.value ?? "");
  }

  write(area: CellArea, cells: readonly (readonly CellValue[])[]): void {
    const changed = [area];
    cells.forEach((row, rowIndex) => {
      row.forEach((content, columnIndex) => {
        const cell = this.#cells.ensure(area.sheetId, area.row + rowIndex, area.column + columnIndex);
        // The rest of an answer that had spilled from or over this cell disappears.
        for (const anchor of [cell, cell.anchor]) if (anchor?.spill != null) changed.push(anchor.spill);
        this.#put(cell, content);
      });
    });
    this.#calculation.changed(changed);
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
    this.#calculation.again(area);
  }

  settled(): Promise<void> {
    return this.#calculation.settled();
  }

  defineNames(names: ReadonlyMap<string, string>): void {
    this.#names = names;
    this.#moved();
  }

  defineTables(tables: readonly TableArea[]): void {
    this.#tables = tables;
    this.#moved();
  }

  setNumberFormat(area: CellArea, format: string): void {
    this.#formats.set(area, format);
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

  #put(cell: Cell, content: CellValue): void {
    const blocked = cell.anchor;
    this.#cells.clearSpill(cell);
    cell.anchor = null;
    cell.message = null;
    const { sheetId, row, column } = cell.at;
    const isText = this.#formats.at(sheetId, row, column) === "@";
    const isFormula = typeof content === "string" && content.startsWith("=") && content.length > 1 && !isText;
    cell.formula = isFormula ? content : null;
    cell.tree = null;
    cell.references = [];
    if (!isFormula) cell.value = isText ? String(content) : coerceTyped(content);
    else this.#read(cell, content);
    this.#cells.touch(cell);
    this.#calculation.enter(cell);
    if (blocked !== null) this.#calculation.enter(blocked);
  }

  #read(cell: Cell, formula: string): void {
    const read = formulaOf(formula);
    if (read === null) cell.value = "#NAME?";
    else Object.assign(cell, read);
  }

  #moved(): void {
    this.#locator.forget();
    this.#calculation.moved();
  }

  #fullAddress(area: CellArea): string {
    const name = this.#sheets.find(({ id }) => id === area.sheetId)?.name ?? "";
    return `${quotedSheet(name)}!${localAddress(area)}`;
  }
}
