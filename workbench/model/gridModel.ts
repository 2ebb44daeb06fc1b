import type { Shift } from "../formula/places";
import type { CellArea } from "./cellArea";

/** A blank cell is empty text; an error is its text, such as "#N/A". */
export type CellValue = string | number | boolean;

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
}

export interface TableArea {
  readonly name: string;
  readonly columns: readonly string[];
  /** Header row and body together. */
  readonly area: CellArea;
}

/** Where a cell goes to; null when it goes away. */
export type PlaceOf = (row: number, column: number) => { readonly row: number; readonly column: number } | null;

/** Where a whole row, column or sheet goes to; null when nothing is left of it. */
export type AreaTo = (area: CellArea) => CellArea | null;

/**
 * The grid behind the workbook: cells, formulas, calculation. Everything else of a workbook (tables, names, settings,
 * protection) is kept by WorkbookState, so that a grid in memory and one on the screen behave alike.
 */
export interface GridModel {
  sheets(): readonly SheetInfo[];
  addSheet(sheet: SheetInfo): void;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;

  values(area: CellArea): CellValue[][];
  /** Formulas as en-US text starting with "="; other cells as their value. */
  formulas(area: CellArea): CellValue[][];
  /** Text that starts with "=" is a formula. Dependants recalculate; `settled` tells when. */
  write(area: CellArea, cells: readonly (readonly CellValue[])[]): void;
  /** Where the answer of the formula in a cell spilled to, with the cell itself; null when it did not. */
  spillOf(sheetId: string, row: number, column: number): CellArea | null;
  /** A cell that shows part of the answer of another one. */
  isSpilled?(sheetId: string, row: number, column: number): boolean;
  /** Where formulas stand that depend on these areas, directly or by way of others, with what they answer. A grid may not be able to tell. */
  following?(areas: readonly CellArea[]): readonly CellArea[];
  /** The smallest rectangle with content, or null on an empty sheet. */
  usedArea(sheetId: string): CellArea | null;
  /** The Dutch text that came with an error in a cell. */
  messageAt(sheetId: string, row: number, column: number): string | null;

  /** Cells of a sheet go elsewhere, or away when they have no place. A grid may not be able to. */
  moveCells?(sheetId: string, placeOf: PlaceOf, areaTo: AreaTo): void;
  /** Puts whole rows or columns in or takes them out, with everything on them and the formulas that look at them. A grid may not be able to. */
  shiftLines?(sheetId: string, shift: Omit<Shift, "span">): void;
  /** Called where the grid moved cells itself, so that what it keeps beside them follows. */
  movedCells?(sheetId: string, placeOf: PlaceOf, areaTo: AreaTo): void;
  /** Remembers everything; what it answers puts it back. A grid may not be able to. */
  snapshot?(): () => void;

  recalculate(area: CellArea): void;
  settled(): Promise<void>;

  /** Formulas may use names and tables; the grid is told of every change. */
  defineNames(names: ReadonlyMap<string, string>): void;
  defineTables(tables: readonly TableArea[]): void;

  /** How cells look: number format codes, column widths, bold and so on. A grid may show less than it is told. */
  setNumberFormat(area: CellArea, format: string): void;
  setStyle(area: CellArea, style: CellStyle): void;
  setColumnWidth(sheetId: string, column: number, pixels: number): void;
  /** Makes columns as wide as what stands in the area; a grid without a screen has nothing to fit. */
  autofitColumns?(area: CellArea): void;
  setBorder?(area: CellArea, border: CellBorder): void;
  setTabColor?(sheetId: string, color: string): void;
  /** Keeps the first rows and columns in sight. */
  freeze?(sheetId: string, rows: number, columns: number): void;
  select(area: CellArea): void;

  /** Called when a person typed in the grid, not when `write` was called. */
  onEdited(listener: (area: CellArea) => void): void;
  onSelected(listener: (area: CellArea) => void): void;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly align?: "left" | "center" | "right";
}

/** A line at one edge of a range or between its cells, in the words of the Excel API. */
export interface CellBorder {
  readonly edge: string;
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Calls a custom function by its id, with raw arguments; answers a value or a matrix, or throws what Excel would get. */
export interface FunctionCaller {
  has(id: string): boolean;
  call(id: string, parameters: readonly unknown[], address: string): Promise<FunctionAnswer>;
}

export interface FunctionAnswer {
  readonly values: CellValue[][];
  /** The text that came with an error. */
  readonly message: string | null;
}
