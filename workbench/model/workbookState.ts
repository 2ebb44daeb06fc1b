import { HostError } from "../protocol/hostError";
import { type CellArea, localAddress, overlaps, quotedSheet } from "./cellArea";
import type { CellStyle, CellValue, GridModel, TableArea } from "./gridModel";

export interface TableState {
  readonly id: string;
  name: string;
  columns: string[];
  /** Header row and body together. */
  area: CellArea;
  style: string;
}

export interface ChangeEvent {
  readonly area: CellArea;
  readonly source: "Local" | "Remote";
}

/** What a workbook holds beside its cells, for any grid. The Excel objects read and write only this. */
export class WorkbookState {
  readonly grid: GridModel;
  readonly tables: TableState[] = [];
  readonly settings = new Map<string, string | number | boolean>();
  readonly protectedSheets = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #formats = new Map<string, string>();
  readonly #properties = new Map<string, string | number | boolean>();
  readonly #listeners: ((change: ChangeEvent) => void)[] = [];
  readonly #addedSheetListeners: (() => void)[] = [];
  #activeSheet = "";
  #selection: CellArea | null = null;
  #nextId = 1;

  constructor(grid: GridModel) {
    this.grid = grid;
    grid.onEdited((area) => this.#announce({ area, source: "Local" }));
    grid.onSelected((area) => {
      this.#selection = area;
      this.#activeSheet = area.sheetId;
    });
  }

  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  get activeSheet(): string {
    const known = this.grid.sheets().some(({ id }) => id === this.#activeSheet);
    return known ? this.#activeSheet : (this.grid.sheets()[0]?.id ?? "");
  }

  get selection(): CellArea {
    return this.#selection ?? { sheetId: this.activeSheet, row: 0, column: 0, rows: 1, columns: 1 };
  }

  activate(sheetId: string): void {
    this.#activeSheet = sheetId;
    this.grid.select({ sheetId, row: 0, column: 0, rows: 1, columns: 1 });
  }

  select(area: CellArea): void {
    this.#selection = area;
    this.#activeSheet = area.sheetId;
    this.grid.select(area);
  }

  addSheet(name: string): string {
    if (this.grid.sheets().some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new HostError("ItemAlreadyExists", `A sheet ${name} exists already.`);
    }
    if (name === "" || name.length > 31 || /[\\/?*[\]:]/u.test(name)) {
      throw new HostError("InvalidArgument", `A sheet cannot be called ${name}.`);
    }
    const id = `{sheet-${this.#nextId++}}`;
    this.grid.addSheet({ id, name });
    for (const listener of this.#addedSheetListeners) listener();
    return id;
  }

  /** Takes over a sheet that the grid has already, such as the first one of a new workbook. */
  sheetName(sheetId: string): string {
    return this.grid.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  }

  address(area: CellArea): string {
    return `${quotedSheet(this.sheetName(area.sheetId))}!${localAddress(area)}`;
  }

  write(area: CellArea, cells: readonly (readonly CellValue[])[], source: "Local" | "Remote" = "Local"): void {
    if (this.protectedSheets.has(area.sheetId)) {
      throw new HostError("AccessDenied", `The sheet ${this.sheetName(area.sheetId)} is protected.`);
    }
    this.grid.write(area, cells);
    this.#growTables(area);
    this.#announce({ area, source });
  }

  setNumberFormat(area: CellArea, format: string): void {
    for (const key of this.#keys(area)) this.#formats.set(key, format);
    this.grid.setNumberFormat(area, format);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.#formats.get(`${sheetId}:${row}:${column}`) ?? "General";
  }

  setStyle(area: CellArea, style: CellStyle): void {
    this.grid.setStyle(area, style);
  }

  /** Presentation that the workbook remembers but this host does not draw. */
  property(owner: string, name: string): string | number | boolean | undefined {
    return this.#properties.get(`${owner}.${name}`);
  }

  setProperty(owner: string, name: string, value: string | number | boolean): void {
    this.#properties.set(`${owner}.${name}`, value);
  }

  defineName(name: string, formula: string): void {
    this.#names.set(name, formula);
    this.grid.defineNames(this.#names);
  }

  removeName(name: string): void {
    this.#names.delete(name);
    this.grid.defineNames(this.#names);
  }

  addTable(area: CellArea): TableState {
    const clash = this.tables.find((table) => overlaps(table.area, area));
    if (clash !== undefined) throw new HostError("InvalidArgument", `A table cannot overlap ${clash.name}.`);
    const number = this.#nextId++;
    const header = this.grid.values({ ...area, rows: 1 })[0] ?? [];
    const table: TableState = {
      id: `{table-${number}}`,
      name: `Tabel${number}`,
      columns: header.map((value, index) => (value === "" ? `Kolom${index + 1}` : String(value))),
      area,
      style: "TableStyleMedium2",
    };
    this.tables.push(table);
    this.tablesChanged();
    return table;
  }

  removeTable(table: TableState): void {
    this.tables.splice(this.tables.indexOf(table), 1);
    this.tablesChanged();
  }

  tablesChanged(): void {
    this.grid.defineTables(this.tables.map(({ name, columns, area }): TableArea => ({ name, columns, area })));
  }

  onChanged(listener: (change: ChangeEvent) => void): void {
    this.#listeners.push(listener);
  }

  onSheetAdded(listener: () => void): void {
    this.#addedSheetListeners.push(listener);
  }

  #announce(change: ChangeEvent): void {
    this.#renameColumns(change.area);
    for (const listener of this.#listeners) listener(change);
  }

  /** A table takes in rows that are written directly below it, as Excel does. */
  #growTables(area: CellArea): void {
    for (const table of this.tables) {
      const below = table.area.row + table.area.rows;
      const isDirectlyBelow =
        area.sheetId === table.area.sheetId &&
        area.row === below &&
        area.column >= table.area.column &&
        area.column + area.columns <= table.area.column + table.area.columns;
      if (!isDirectlyBelow) continue;
      table.area = { ...table.area, rows: table.area.rows + area.rows };
      this.tablesChanged();
    }
  }

  #renameColumns(area: CellArea): void {
    for (const table of this.tables) {
      if (!overlaps({ ...table.area, rows: 1 }, area)) continue;
      const header = this.grid.values({ ...table.area, rows: 1 })[0] ?? [];
      table.columns = header.map((value, index) => (value === "" ? (table.columns[index] ?? "") : String(value)));
      this.tablesChanged();
    }
  }

  *#keys(area: CellArea): Iterable<string> {
    // Whole columns are remembered for the first thousand rows; that is more than any sheet here uses.
    for (let row = area.row; row < area.row + Math.min(area.rows, 1000); row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        yield `${area.sheetId}:${row}:${column}`;
      }
    }
  }
}
