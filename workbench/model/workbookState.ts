import { HostError } from "../protocol/hostError";
import type { WireValue } from "../protocol/hostObject";
import { AreaMap } from "./areaMap";
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

export interface ConditionalFormat {
  readonly id: string;
  readonly area: CellArea;
  readonly type: string;
  /** Under which its properties are kept. */
  readonly owner: string;
}

export interface ChangeEvent {
  readonly area: CellArea;
  readonly source: "Local" | "Remote";
}

/** What a workbook holds beside its cells, for any grid. The Excel objects read and write only this. */
export class WorkbookState {
  readonly grid: GridModel;
  readonly tables: TableState[] = [];
  readonly conditionalFormats: ConditionalFormat[] = [];
  readonly settings = new Map<string, string | number | boolean>();
  readonly protectedSheets = new Set<string>();
  readonly #names = new Map<string, string>();
  readonly #formats = new AreaMap<string>();
  readonly #looks = new Map<string, AreaMap<string>>();
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
    this.#formats.set(area, format);
    this.grid.setNumberFormat(area, format);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.#formats.at(sheetId, row, column) ?? "General";
  }

  setStyle(area: CellArea, style: CellStyle): void {
    this.grid.setStyle(area, style);
  }

  /** What was said last of the looks or the validation of a range: undefined when nothing was, null when cells differ. */
  look(area: CellArea, name: string): WireValue | undefined {
    const found = this.#looks.get(name)?.over(area);
    return found == null ? found : (JSON.parse(found) as WireValue);
  }

  setLook(area: CellArea, name: string, value: WireValue): void {
    const looks = this.#looks.get(name) ?? new AreaMap<string>();
    this.#looks.set(name, looks);
    looks.set(area, JSON.stringify(value));
  }

  /** Presentation that the workbook remembers but this host does not draw. */
  property(owner: string, name: string): string | number | boolean | undefined {
    return this.#properties.get(`${owner}.${name}`);
  }

  setProperty(owner: string, name: string, value: string | number | boolean): void {
    this.#properties.set(`${owner}.${name}`, value);
  }

  /** The first of its type on a range is known as "conditional Blad1!A1:A9 DataBar"; later ones get a number. */
  addConditionalFormat(area: CellArea, type: string): ConditionalFormat {
    const name = `conditional ${this.address(area)} ${type}`;
    const isTaken = (owner: string): boolean => this.conditionalFormats.some((format) => format.owner === owner);
    let owner = name;
    for (let number = 2; isTaken(owner); number += 1) owner = `${name} ${number}`;
    const format = { id: `{${owner}}`, area, type, owner };
    this.conditionalFormats.push(format);
    return format;
  }

  removeConditionalFormat(format: ConditionalFormat): void {
    this.conditionalFormats.splice(this.conditionalFormats.indexOf(format), 1);
    for (const key of [...this.#properties.keys()])
      if (key.startsWith(`${format.owner}.`)) this.#properties.delete(key);
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
    const table: TableState = {
      id: `{table-${number}}`,
      name: `Tabel${number}`,
      columns: this.#headerOf(area),
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

  /** The header row stays where it is; columns that come in keep the text of their header. */
  resizeTable(table: TableState, area: CellArea): void {
    const clash = this.tables.find((other) => other !== table && overlaps(other.area, area));
    const keepsHeader = area.sheetId === table.area.sheetId && area.row === table.area.row && area.rows > 1;
    if (clash !== undefined || !keepsHeader) {
      throw new HostError("InvalidArgument", `The table ${table.name} cannot be resized to ${this.address(area)}.`);
    }
    table.area = area;
    table.columns = this.#headerOf(area);
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

  #headerOf(area: CellArea): string[] {
    const header = this.grid.values({ ...area, rows: 1 })[0] ?? [];
    return header.map((value, index) => (value === "" ? `Kolom${index + 1}` : String(value)));
  }

  #announce(change: ChangeEvent): void {
    this.#renameColumns(change.area);
    for (const listener of this.#listeners) listener(change);
  }

  /** A table takes in rows over its full width that are written directly below it, as Excel does. */
  #growTables(area: CellArea): void {
    for (const table of this.tables) {
      const { sheetId, row, column, rows, columns } = table.area;
      const isDirectlyBelow = area.sheetId === sheetId && area.row === row + rows;
      const coversWidth = area.column <= column && area.column + area.columns >= column + columns;
      if (!isDirectlyBelow || !coversWidth) continue;
      const grown = { ...table.area, rows: rows + area.rows };
      if (this.tables.some((other) => other !== table && overlaps(other.area, grown))) continue;
      table.area = grown;
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
}
