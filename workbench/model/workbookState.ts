import { withSheet } from "../formula/places";
import { withTable } from "../formula/tableTexts";
import { HostError } from "../protocol/hostError";
import { type CellArea, localAddress, quotedSheet } from "./cellArea";
import { checkFormulas } from "./formulaCheck";
import type { CellStyle, CellValue, GridModel } from "./gridModel";
import { type HostBehaviour, hostBehaviour } from "./hostBehaviour";
import { Looks } from "./looks";
import type { ReferenceSpace } from "./references";
import { rewriteCells } from "./rewriteCells";
import { checkSheetName } from "./sheetNames";
import { Undo } from "./undo";
import { type ChangeEvent, WorkbookEvents } from "./workbookEvents";
import { type TableState, WorkbookTables } from "./workbookTables";

export type { TableState } from "./workbookTables";
export type { ChangeEvent } from "./workbookEvents";

/** What a workbook holds beside its cells, for any grid. The Excel objects read and write only this. */
export class WorkbookState {
  readonly grid: GridModel;
  readonly behaviour: HostBehaviour;
  readonly looks = new Looks();
  readonly events = new WorkbookEvents();
  readonly undo: Undo;
  readonly settings = new Map<string, string | number | boolean>();
  readonly protectedSheets = new Set<string>();
  readonly #tables: WorkbookTables;
  readonly #names = new Map<string, string>();
  #activeSheet = "";
  #selection: CellArea | null = null;
  #nextId = 1;

  constructor(grid: GridModel, behaviour: Partial<HostBehaviour> = {}) {
    this.grid = grid;
    this.behaviour = hostBehaviour(behaviour);
    this.undo = new Undo(grid, this.behaviour);
    this.#tables = new WorkbookTables({
      grid,
      behaviour: this.behaviour,
      address: (area) => this.address(area),
      rewriteFormulas: (rewrite) => this.rewriteFormulas(rewrite),
    });
    grid.onEdited((area) => this.#announce(area, "Local"));
    grid.onSelected((area) => {
      this.#selection = area;
      this.#activeSheet = area.sheetId;
    });
  }

  get tables(): TableState[] {
    return this.#tables.all;
  }

  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  get space(): ReferenceSpace {
    return { sheets: this.grid.sheets(), names: this.#names, tables: this.tables };
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
    checkSheetName(name, this.grid.sheets());
    const id = `{sheet-${this.#nextId++}}`;
    this.grid.addSheet({ id, name });
    this.events.sheetAdded(id);
    return id;
  }

  /** Formulas and names follow. */
  renameSheet(sheetId: string, name: string): void {
    const others = this.grid.sheets().filter(({ id }) => id !== sheetId);
    checkSheetName(name, others);
    const before = this.sheetName(sheetId);
    if (before === name) return;
    this.grid.renameSheet(sheetId, name);
    this.rewriteFormulas((formula) => withSheet(formula, before, name));
  }

  /** Its tables go with it; what referred to it is an error from then on. */
  removeSheet(sheetId: string): void {
    if (this.grid.sheets().length === 1) throw new HostError("GeneralException", "A workbook keeps one sheet.");
    const name = this.sheetName(sheetId);
    for (const table of this.tables.filter(({ area }) => area.sheetId === sheetId)) this.removeTable(table);
    this.grid.removeSheet(sheetId);
    this.undo.clear();
    this.rewriteFormulas((formula) => withSheet(formula, name, null));
    this.events.sheetRemoved(sheetId);
  }

  sheetName(sheetId: string): string {
    return this.grid.sheets().find(({ id }) => id === sheetId)?.name ?? "";
  }

  address(area: CellArea): string {
    return `${quotedSheet(this.sheetName(area.sheetId))}!${localAddress(area)}`;
  }

  /** Excel refuses formulas that name what does not exist, before it writes anything. */
  write(area: CellArea, cells: readonly (readonly CellValue[])[], source: ChangeEvent["source"] = "Local"): void {
    if (this.protectedSheets.has(area.sheetId)) {
      throw new HostError("AccessDenied", `The sheet ${this.sheetName(area.sheetId)} is protected.`);
    }
    checkFormulas(area, cells, this.space, (cell) => this.numberFormat(cell.sheetId, cell.row, cell.column) === "@");
    this.undo.remember(area, this.events.isAddIn);
    this.grid.write(area, this.behaviour.apostropheEaten ? cells : cells.map((row) => row.map(withApostrophe)));
    this.#announce(area, source);
  }

  setNumberFormat(area: CellArea, format: string): void {
    this.looks.setNumberFormat(area, format);
    this.grid.setNumberFormat(area, format);
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    return this.looks.numberFormat(sheetId, row, column);
  }

  setStyle(area: CellArea, style: CellStyle): void {
    this.grid.setStyle(area, style);
  }

  /** Presentation that the workbook remembers but this host does not draw. */
  property(owner: string, name: string): string | number | boolean | undefined {
    return this.looks.property(owner, name);
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
    return this.#tables.add(area, this.#nextId++);
  }

  /** Its cells stay; what referred to it is an error from then on. */
  removeTable(table: TableState): void {
    this.#tables.remove(table);
    this.rewriteFormulas((formula) => withTable(formula, table.name, null));
  }

  resizeTable(table: TableState, area: CellArea): void {
    this.#tables.resize(table, area);
  }

  /** Formulas follow. */
  renameTable(table: TableState, name: string): void {
    const isTaken = this.tables.some((other) => other !== table && other.name.toLowerCase() === name.toLowerCase());
    if (isTaken || this.#names.has(name)) throw new HostError("ItemAlreadyExists", `The name ${name} is taken.`);
    if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(name)) throw new HostError("InvalidArgument", `${name} is no table name.`);
    const before = table.name;
    table.name = name;
    this.tablesChanged();
    this.rewriteFormulas((formula) => withTable(formula, before, name));
  }

  showHeaders(table: TableState, isShown: boolean): void {
    this.#tables.showHeaders(table, isShown);
  }

  tablesChanged(): void {
    this.#tables.changed();
  }

  onChanged(listener: (change: ChangeEvent) => void): void {
    this.events.onChanged(listener);
  }

  onSheetAdded(listener: () => void): void {
    this.events.onSheetAdded(listener);
  }

  /** Gives every formula of cells and names another text where it must have one. */
  rewriteFormulas(rewrite: (formula: string, cell: CellArea | null) => string): void {
    rewriteCells(this.grid, rewrite);
    this.rewriteNames((formula) => rewrite(formula, null));
  }

  rewriteNames(rewrite: (formula: string) => string): void {
    let isChanged = false;
    for (const [name, formula] of this.#names) {
      const changed = rewrite(formula);
      isChanged ||= changed !== formula;
      this.#names.set(name, changed);
    }
    if (isChanged) this.grid.defineNames(this.#names);
  }

  /** Remembers everything; what it answers puts it back, without events. What a client holds goes on meaning the same. */
  snapshot(): () => void {
    const restoreGrid = this.grid.snapshot?.();
    if (restoreGrid === undefined) throw new Error("This grid keeps no snapshots.");
    const restoreLooks = this.looks.snapshot();
    const tables = this.tables.map((table) => ({ table, held: { ...table } }));
    const [names, settings] = [new Map(this.#names), new Map(this.settings)];
    const protectedSheets = [...this.protectedSheets];
    const [activeSheet, selection, nextId] = [this.#activeSheet, this.#selection, this.#nextId];
    return () => {
      this.undo.clear();
      restoreLooks();
      for (const { table, held } of tables) Object.assign(table, held);
      this.tables.splice(0, Infinity, ...tables.map(({ table }) => table));
      refill(this.#names, names);
      refill(this.settings, settings);
      this.protectedSheets.clear();
      for (const sheet of protectedSheets) this.protectedSheets.add(sheet);
      [this.#activeSheet, this.#selection, this.#nextId] = [activeSheet, selection, nextId];
      restoreGrid();
    };
  }

  #announce(area: CellArea, source: ChangeEvent["source"]): void {
    this.#tables.afterWrite(area);
    this.events.changed(area, source);
  }
}

/** A grid takes the first apostrophe away; a second one keeps it. */
function withApostrophe(content: CellValue): CellValue {
  return typeof content === "string" && content.startsWith("'") ? `'${content}` : content;
}

function refill<Key, Value>(target: Map<Key, Value>, source: ReadonlyMap<Key, Value>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}
