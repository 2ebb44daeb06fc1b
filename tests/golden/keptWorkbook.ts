import { columnLetters, columnNumber, localAddress, type CellArea } from "../../workbench/model/cellArea";
import type { CellValue } from "../../workbench/model/gridModel";
import type { WorkbookState } from "../../workbench/model/workbookState";

/** A workbook as it is kept in a file: what stands in its cells, and what the host keeps beside them. */
export interface KeptWorkbook {
  /** Of the add-in that made it. */
  readonly version: string;
  readonly sheets: readonly KeptSheet[];
  readonly tables: readonly KeptTable[];
  readonly names: readonly KeptName[];
  /** Names of the sheets that are protected. */
  readonly protected: readonly string[];
}

export interface KeptSheet {
  readonly name: string;
  /** By address, such as "A1"; blank cells are left out. */
  readonly cells: Readonly<Record<string, KeptCell>>;
  /** By number format, the rectangles that have it, such as "B6:B17"; cells without one are left out. */
  readonly formats: Readonly<Record<string, readonly string[]>>;
}

export interface KeptCell {
  /** As en-US text that begins with "=". */
  readonly f?: string;
  readonly v: CellValue;
  /** 1 in a cell that the answer of another cell spilled to: nothing was typed there. */
  readonly s?: 1;
}

export interface KeptTable {
  readonly name: string;
  readonly sheet: string;
  /** Header row and body together. */
  readonly address: string;
  readonly columns: readonly string[];
  readonly style: string;
}

export interface KeptName {
  readonly name: string;
  readonly formula: string;
}

/** Everything that `loadWorkbook` puts back, after calculation. */
export async function keepWorkbook(state: WorkbookState, version: string): Promise<KeptWorkbook> {
  await state.grid.settled();
  return {
    version,
    sheets: state.grid.sheets().map(({ id, name }) => {
      const used = state.grid.usedArea(id);
      return used === null ? { name, cells: {}, formats: {} } : { name, ...keptCells(state, used) };
    }),
    tables: state.tables.map(({ name, area, columns, style }) => {
      return { name, sheet: state.sheetName(area.sheetId), address: localAddress(area), columns: [...columns], style };
    }),
    names: [...state.names].map(([name, formula]) => ({ name, formula })),
    protected: [...state.protectedSheets].map((id) => state.sheetName(id)),
  };
}

function keptCells(state: WorkbookState, used: CellArea): Pick<KeptSheet, "cells" | "formats"> {
  const [formulas, values] = [state.grid.formulas(used), state.grid.values(used)];
  const cells: Record<string, KeptCell> = {};
  const spilled = new Set<string>();
  values.forEach((row, index) => {
    row.forEach((value, column) => {
      const [top, left] = [used.row + index, used.column + column];
      const content = formulas[index]?.[column] ?? "";
      const at = `${columnLetters(left)}${top + 1}`;
      // Text that looks like a formula stands in a cell for text: its content is its value.
      const isFormula =
        typeof content === "string" && content.startsWith("=") && state.numberFormat(used.sheetId, top, left) !== "@";
      const spill = isFormula ? state.grid.spillOf(used.sheetId, top, left) : null;
      if (spill !== null) for (const cell of addressesIn(spill)) if (cell !== at) spilled.add(cell);
      if (isFormula) cells[at] = { f: content, v: value };
      else if (spilled.has(at)) cells[at] = { v: value, s: 1 };
      else if (value !== "") cells[at] = { v: value };
    });
  });
  return { cells, formats: keptFormats(state, used) };
}

function addressesIn({ row, column, rows, columns }: CellArea): readonly string[] {
  return Array.from(
    { length: rows * columns },
    (_cell, index) => `${columnLetters(column + (index % columns))}${row + 1 + Math.floor(index / columns)}`,
  );
}

/** Column by column, cells below each other with the same format as one rectangle. */
function keptFormats(state: WorkbookState, used: CellArea): KeptSheet["formats"] {
  const formats: Record<string, string[]> = {};
  for (let column = used.column; column < used.column + used.columns; column += 1) {
    let first = used.row;
    for (let row = used.row; row < used.row + used.rows; row += 1) {
      const format = state.numberFormat(used.sheetId, row, column);
      if (row + 1 < used.row + used.rows && state.numberFormat(used.sheetId, row + 1, column) === format) continue;
      const area = { sheetId: used.sheetId, row: first, column, rows: row + 1 - first, columns: 1 };
      if (format !== "General") (formats[format] ??= []).push(localAddress(area));
      first = row + 1;
    }
  }
  return formats;
}

/** The column (from 0) and the row (from 0) of an address such as "AB12". */
export function placeOfCell(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", line = ""] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
  return { row: Number(line) - 1, column: columnNumber(letters) };
}
