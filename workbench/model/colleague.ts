import { withMovedColumns } from "../formula/places";
import { type CellArea, cellOf } from "./cellArea";
import type { CellValue } from "./gridModel";
import { resolveReference } from "./references";
import { shiftCells, shiftTableRows } from "./shiftCells";
import { sortTable } from "./sortTable";
import type { ChangeKind } from "./workbookEvents";
import type { TableState, WorkbookState } from "./workbookState";

/** What a person does in a workbook, at one computer. Everything happens as in Excel: formulas and names follow. */
export class Colleague {
  readonly #state: WorkbookState;
  readonly #computer: object;

  constructor(state: WorkbookState, computer: object) {
    this.#state = state;
    this.#computer = computer;
  }

  /** Types in a cell or a table column, such as "Blad1!A1" or "LRT_Beleid[Notitie]". */
  type(address: string, content: CellValue): void {
    const area = this.#area(address);
    this.#do(() =>
      this.#state.write(
        area,
        matrixOf(area, () => content),
      ),
    );
  }

  sort(tableName: string, column: string, direction: "ascending" | "descending" = "ascending"): void {
    const table = this.table(tableName);
    this.#do(() => {
      sortTable(this.#state, bodyOf(table), columnOf(table, column), direction);
      this.#state.undo.clear();
      this.#tell(bodyOf(table), "RowSorted");
    });
  }

  /** Blank rows in a table before one of its rows, counted from 0; at the end when there is no such row. */
  insertTableRows(tableName: string, before: number, count = 1): void {
    const table = this.table(tableName);
    const at = table.area.row + 1 + Math.min(before, table.area.rows - 1);
    const isLast = at === table.area.row + table.area.rows;
    this.#shiftTableRows(table, at, count);
    if (!isLast) return;
    table.area = { ...table.area, rows: table.area.rows + count };
    this.#state.tablesChanged();
  }

  /** A table keeps one row. */
  deleteTableRows(tableName: string, first: number, count = 1): void {
    const table = this.table(tableName);
    const last = Math.min(first + count, table.area.rows - 1);
    if (last - first === table.area.rows - 1) {
      this.type(this.#state.address(bodyOf(table)), "");
      this.#do(() => this.#state.resizeTable(table, { ...table.area, rows: 2 }));
    } else this.#shiftTableRows(table, table.area.row + 1 + first, first - last);
  }

  /** Whole rows of a sheet, before the row with this number. */
  insertRows(sheetName: string, row: number, count = 1): void {
    this.#shiftSheet(sheetName, "row", row - 1, count, "RowInserted");
  }

  deleteRows(sheetName: string, row: number, count = 1): void {
    this.#shiftSheet(sheetName, "row", row - 1, -count, "RowDeleted");
  }

  /** Whole columns of a sheet, before this one, counted from 0. */
  insertColumns(sheetName: string, column: number, count = 1): void {
    this.#shiftSheet(sheetName, "column", column, count, "ColumnInserted");
  }

  deleteColumns(sheetName: string, column: number, count = 1): void {
    this.#shiftSheet(sheetName, "column", column, -count, "ColumnDeleted");
  }

  /** A column of one's own in a table, before another one or at the end. */
  addColumn(tableName: string, header: string, before: string | null = null): void {
    const table = this.table(tableName);
    const place = before === null ? table.columns.length : columnOf(table, before);
    const column = table.area.column + place;
    this.insertColumns(this.#state.sheetName(table.area.sheetId), column);
    this.#do(() => {
      if (place === 0) table.area = { ...table.area, column, columns: table.area.columns + 1 };
      if (place === table.columns.length) table.area = { ...table.area, columns: table.area.columns + 1 };
      if (table.columns.length < table.area.columns) table.columns.splice(place, 0, `Kolom${place + 1}`);
      this.#state.tablesChanged();
      this.#state.write(cellOf(table.area.sheetId, table.area.row, column), [[header]]);
    });
  }

  /** Puts the columns of a table, with everything above and below them, in another order. */
  moveColumns(tableName: string, headers: readonly string[]): void {
    const table = this.table(tableName);
    const { area } = table;
    const places = table.columns.map((name) => headers.findIndex((header) => header === name));
    if (places.includes(-1) || headers.length !== places.length) throw new Error("Name every column once.");
    const newColumn = (column: number): number => area.column + (places[column - area.column] ?? column - area.column);
    const name = this.#state.sheetName(area.sheetId).toLowerCase();
    this.#do(() => {
      this.#state.rewriteFormulas((formula, cell) =>
        withMovedColumns(formula, newColumn, (sheet) =>
          sheet === null ? cell?.sheetId === area.sheetId : sheet.toLowerCase() === name,
        ),
      );
      const placeOf = (row: number, column: number) => ({ row, column: newColumn(column) });
      const areaTo = (found: CellArea): CellArea => ({ ...found, column: newColumn(found.column) });
      this.#state.grid.moveCells?.(area.sheetId, placeOf, areaTo);
      this.#state.looks.move(area.sheetId, placeOf, areaTo);
      table.columns = [...headers];
      this.#state.tablesChanged();
      this.#state.undo.clear();
      this.#tell(area, "RangeEdited");
    });
  }

  renameHeader(tableName: string, column: string, name: string): void {
    const table = this.table(tableName);
    const cell = cellOf(table.area.sheetId, table.area.row, table.area.column + columnOf(table, column));
    this.#do(() => this.#state.write(cell, [[name]]));
  }

  renameTable(tableName: string, name: string): void {
    this.#do(() => this.#state.renameTable(this.table(tableName), name));
  }

  /** What a foreign table may look like. */
  hideHeader(tableName: string): void {
    this.#do(() => this.#state.showHeaders(this.table(tableName), false));
  }

  renameSheet(name: string, newName: string): void {
    this.#do(() => this.#state.renameSheet(this.#sheet(name), newName));
  }

  deleteSheet(name: string): void {
    this.#do(() => this.#state.removeSheet(this.#sheet(name)));
  }

  /** One step back, when there is one. */
  undo(): boolean {
    const hasStep = this.#state.undo.count > 0;
    this.#do(() => {
      for (const area of this.#state.undo.back()) this.#tell(area, "RangeEdited");
    });
    return hasStep;
  }

  table(name: string): TableState {
    const table = this.#state.tables.find((candidate) => candidate.name === name);
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    return table;
  }

  #shiftTableRows(table: TableState, at: number, count: number): void {
    this.#do(() => shiftTableRows(this.#state, table, at, count));
  }

  #shiftSheet(sheetName: string, axis: "row" | "column", at: number, count: number, kind: ChangeKind): void {
    const sheetId = this.#sheet(sheetName);
    const whole = resolveReference(
      axis === "row" ? `${at + 1}:${at + Math.abs(count)}` : "A:A",
      sheetId,
      this.#state.space,
    );
    this.#do(() => {
      shiftCells(this.#state, sheetId, { axis, at, count, span: null });
      if (whole !== null) {
        this.#tell(axis === "row" ? whole : { ...whole, column: at, columns: Math.abs(count) }, kind);
      }
    });
  }

  #do(work: () => void): void {
    this.#state.events.during({ at: this.#computer, isAddIn: false }, work);
  }

  #tell(area: CellArea, kind: ChangeKind): void {
    this.#state.events.changed(area, "Local", kind);
  }

  #area(address: string): CellArea {
    const area = resolveReference(address, this.#state.activeSheet, this.#state.space);
    if (area === null) throw new Error(`No such range: ${address}`);
    return area;
  }

  #sheet(name: string): string {
    const sheet = this.#state.grid.sheets().find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
    return sheet.id;
  }
}

function bodyOf({ area }: TableState): CellArea {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

function columnOf(table: TableState, header: string): number {
  const index = table.columns.indexOf(header);
  if (index < 0) throw new Error(`The table ${table.name} has no column ${header}.`);
  return index;
}

function matrixOf<Value>(area: CellArea, make: (row: number) => Value): Value[][] {
  return Array.from({ length: area.rows }, (_row, row) => Array.from({ length: area.columns }, () => make(row)));
}
