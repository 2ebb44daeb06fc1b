import { AreaMap } from "./areaMap";
import { Calculation } from "./calculation";
import { type CellArea, localAddress, quotedSheet } from "./cellArea";
import { type Cell, CellStore } from "./cellStore";
import { coerceTyped, withoutMark } from "./coerceTyped";
import type { AreaTo, CellValue, FunctionCaller, GridModel, PlaceOf, SheetInfo, TableArea } from "./gridModel";
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

  following(areas: readonly CellArea[]): readonly CellArea[] {
    return this.#calculation.following(areas);
  }

  isSpilled(sheetId: string, row: number, column: number): boolean {
    return this.#cells.find(sheetId, row, column)?.anchor != null;
  }

  usedArea(sheetId: string): CellArea | null {
    return this.#cells.usedArea(sheetId);
  }

  messageAt(sheetId: string, row: number, column: number): string | null {
    return this.#cells.find(sheetId, row, column)?.message ?? null;
  }

  /** Formulas go along as they are; answers that had spilled are computed anew. */
  moveCells(sheetId: string, placeOf: PlaceOf, areaTo: AreaTo): void {
    this.#formats.move(sheetId, placeOf, areaTo);
    const isMoving = ({ at }: Cell): boolean => {
      const place = placeOf(at.row, at.column);
      return place?.row !== at.row || place.column !== at.column;
    };
    const taken = this.#cells.take(sheetId, isMoving);
    for (const cell of taken) {
      this.#cells.clearSpill(cell);
      this.#calculation.leave(cell);
    }
    const changed = taken.map(({ at }) => at);
    for (const { at, anchor, formula, value } of taken) {
      const place = placeOf(at.row, at.column);
      if (place === null || (anchor !== null && formula === null)) continue;
      const cell = this.#cells.ensure(sheetId, place.row, place.column);
      cell.value = value;
      if (formula !== null) this.#enter(cell, formula);
      this.#cells.touch(cell);
      changed.push(cell.at);
    }
    this.#calculation.changed(changed);
  }

  snapshot(): () => void {
    const restoreCells = this.#cells.snapshot();
    const restoreFormats = this.#formats.snapshot();
    const restoreCalculation = this.#calculation.snapshot();
    const [sheets, names, tables] = [[...this.#sheets], this.#names, this.#tables];
    return () => {
      [this.#sheets, this.#names, this.#tables] = [[...sheets], names, tables];
      this.#locator.forget();
      restoreCells();
      restoreFormats();
      restoreCalculation();
    };
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
    cell.formula = null;
    cell.tree = null;
    cell.references = [];
    if (!isFormula) cell.value = isText ? withoutMark(String(content)) : coerceTyped(content);
    if (isFormula) this.#enter(cell, content);
    else this.#calculation.leave(cell);
    this.#cells.touch(cell);
    if (blocked !== null) this.#calculation.enter(blocked);
  }

  #enter(cell: Cell, formula: string): void {
    cell.formula = formula;
    const read = formulaOf(formula);
    if (read === null) cell.value = "#NAME?";
    else Object.assign(cell, read);
    this.#calculation.enter(cell);
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
