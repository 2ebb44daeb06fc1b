import { ICommandService, type Injector, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FRange, FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import { type CellArea, cellOf, localAddress, quotedSheet } from "../model/cellArea";
import type { CellStyle, CellValue, FunctionCaller, GridModel, SheetInfo, TableArea } from "../model/gridModel";
import { CalculationWatch } from "./calculationWatch";
import { contentOf, valueOf } from "./cellContent";
import { type FunctionDescription, registerFunctions } from "./customFunctions";
import { applyStyle } from "./applyStyle";
import { areaAround, areaOf, gridRange, matrix, widthFor } from "./gridArea";
import { CellMessages } from "./cellMessages";
import { defineNames, defineTables } from "./namesAndTables";
import { editedArea } from "./editedArea";
import { onHover, onSelection } from "./pointing";
import { anchorOf, spillOf } from "./spill";
import { acceptDutchTyping } from "./typedInput";

const UNIT = "werkmap";
const ROWS = 1000;
const COLUMNS = 26;
const TABLE_HEADER: CellStyle = { bold: true, fill: "#d9e6f2", color: "#12324f" };

export interface UniverModelOptions {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly firstSheet: SheetInfo;
  readonly functions: FunctionCaller;
  readonly namespace: string;
  readonly descriptions: readonly FunctionDescription[];
}

/** The spreadsheet on the screen as the grid behind the workbook. */
export class UniverModel implements GridModel {
  readonly #book: FWorkbook;
  readonly #commands: ICommandService;
  readonly #injector: Injector;
  readonly #formulaData: FormulaDataModel;
  readonly #watch: CalculationWatch;
  readonly #messages = new CellMessages();
  readonly #editListeners: ((area: CellArea) => void)[] = [];
  readonly #selectListeners: ((area: CellArea) => void)[] = [];
  readonly #hoverListeners: ((area: CellArea) => void)[] = [];
  readonly #drawnTables = new Set<string>();
  #writing = false;

  constructor({ api, injector, firstSheet, functions, namespace, descriptions }: UniverModelOptions) {
    this.#injector = injector;
    this.#book = api.createWorkbook({
      id: UNIT,
      name: "Werkmap",
      sheetOrder: [firstSheet.id],
      sheets: { [firstSheet.id]: { ...firstSheet, rowCount: ROWS, columnCount: COLUMNS } },
    });
    this.#book.setNumfmtLocal("nl");
    // Services of the grid exist from the first workbook on.
    this.#commands = injector.get(ICommandService);
    this.#watch = new CalculationWatch(api, this.#commands);
    this.#formulaData = injector.get(FormulaDataModel);
    registerFunctions(injector, namespace, descriptions, async (id, parameters, caller) => {
      const address = this.#address(cellOf(caller.sheetId, caller.row, caller.column));
      const answer = await this.#watch.during(functions.call(id, parameters, address));
      this.#messages.set(caller, answer);
      return answer;
    });
    acceptDutchTyping(injector.get(SheetInterceptorService));
    this.#listen();
  }

  sheets(): readonly SheetInfo[] {
    return this.#book.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  /** A new sheet comes last and does not come to the front, as in Excel. */
  addSheet({ id, name }: SheetInfo): void {
    const front = this.#book.getActiveSheet();
    const index = this.#book.getNumSheets();
    this.#quietly(() => this.#book.create(name, ROWS, COLUMNS, { index, sheet: { id, name } }));
    this.#book.setActiveSheet(front);
  }

  removeSheet(sheetId: string): void {
    this.#book.deleteSheet(sheetId);
  }

  renameSheet(sheetId: string, name: string): void {
    this.#sheet(sheetId).setName(name);
  }

  values(area: CellArea): CellValue[][] {
    const sheet = this.#sheet(area.sheetId).getSheet();
    return matrix(area, (row, column) => this.#value(sheet, row, column));
  }

  formulas(area: CellArea): CellValue[][] {
    const sheet = this.#sheet(area.sheetId).getSheet();
    return matrix(area, (row, column) => this.#formula(sheet, row, column) ?? this.#value(sheet, row, column));
  }

  write(area: CellArea, cells: readonly (readonly CellValue[])[]): void {
    const sheet = this.#sheet(area.sheetId);
    if (area.row + area.rows > sheet.getMaxRows()) sheet.setRowCount(area.row + area.rows + 100);
    if (area.column + area.columns > sheet.getMaxColumns()) sheet.setColumnCount(area.column + area.columns + 5);
    this.#watch.announce();
    this.#messages.forget(area);
    this.#quietly(() => sheet.getRange(gridRange(area)).setValues(cells.map((row) => row.map(contentOf))));
  }

  spillOf(sheetId: string, row: number, column: number): CellArea | null {
    return spillOf(this.#formulaData, UNIT, sheetId, row, column);
  }

  usedArea(sheetId: string): CellArea | null {
    const sheet = this.#sheet(sheetId).getSheet();
    const isFilled = (row: number, column: number): boolean =>
      this.#value(sheet, row, column) !== "" || this.#formula(sheet, row, column) !== null;
    return areaAround(sheetId, sheet.getRowCount(), sheet.getColumnCount(), isFilled);
  }

  messageAt(sheetId: string, row: number, column: number): string | null {
    const shown = this.#value(this.#sheet(sheetId).getSheet(), row, column);
    if (typeof shown !== "string" || !shown.startsWith("#")) return null;
    return this.#messages.at({ sheetId, ...anchorOf(this.#formulaData, UNIT, sheetId, row, column) });
  }

  recalculate(area: CellArea): void {
    this.#watch.announce();
    const range = gridRange(this.#within(area));
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges: [{ unitId: UNIT, sheetId: area.sheetId, range }],
    });
  }

  settled(): Promise<void> {
    return this.#watch.settled();
  }

  defineNames(names: ReadonlyMap<string, string>): void {
    this.#watch.announce();
    defineNames(this.#injector, UNIT, names);
  }

  defineTables(tables: readonly TableArea[]): void {
    this.#watch.announce();
    defineTables(this.#injector, UNIT, tables);
    for (const { name, area } of tables) {
      if (this.#drawnTables.has(name)) continue;
      this.#drawnTables.add(name);
      this.setStyle({ ...area, rows: 1 }, TABLE_HEADER);
    }
  }

  setNumberFormat(area: CellArea, format: string): void {
    this.#look(area, (target) => target.setNumberFormat(format === "General" ? "" : format));
  }

  setStyle(area: CellArea, style: CellStyle): void {
    this.#look(area, (target) => applyStyle(target, style));
  }

  setColumnWidth(sheetId: string, column: number, pixels: number): void {
    this.#sheet(sheetId).setColumnWidth(column, pixels);
  }

  autofitColumns(area: CellArea): void {
    const { sheetId, row, column, rows, columns } = this.#within(area);
    for (let offset = 0; offset < columns; offset += 1) {
      const values = this.values({ sheetId, row, column: column + offset, rows, columns: 1 }).flat();
      this.setColumnWidth(sheetId, column + offset, widthFor(values));
    }
  }

  select(area: CellArea): void {
    const sheet = this.#sheet(area.sheetId);
    this.#book.setActiveSheet(sheet);
    sheet.getRange(gridRange(this.#within(area))).activate();
  }

  onEdited(listener: (area: CellArea) => void): void {
    this.#editListeners.push(listener);
  }

  onSelected(listener: (area: CellArea) => void): void {
    this.#selectListeners.push(listener);
  }

  onHovered(listener: (area: CellArea) => void): void {
    this.#hoverListeners.push(listener);
  }

  onCalculated(listener: () => void): void {
    this.#watch.onResult(listener);
  }

  #listen(): void {
    this.#commands.onCommandExecuted((command, options) => {
      if (command.id !== SetRangeValuesMutation.id || this.#writing || options?.["fromFormula"] === true) return;
      const area = editedArea(command.params);
      if (area === null) return;
      this.#watch.announce();
      this.#messages.forget(area);
      for (const listener of this.#editListeners) listener(area);
    });
    onSelection(this.#injector, (range) => {
      const area = areaOf(this.#book.getActiveSheet().getSheetId(), range);
      for (const listener of this.#selectListeners) listener(area);
    });
    onHover(this.#injector, (cell) => {
      for (const listener of this.#hoverListeners) listener(cell);
    });
  }

  /** A spilled cell keeps its value beside the sheet. */
  #value(sheet: Worksheet, row: number, column: number): CellValue {
    const raw = sheet.getCellRaw(row, column);
    const spilled = this.#formulaData.getArrayFormulaCellData()[UNIT]?.[sheet.getSheetId()]?.[row]?.[column];
    const isOwn = spilled == null || (raw?.f == null && raw?.v != null && raw.v !== "");
    return valueOf(isOwn ? raw : spilled);
  }

  #formula(sheet: Worksheet, row: number, column: number): string | null {
    const formula = this.#formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), UNIT);
    return formula == null || formula === "" ? null : formula;
  }

  #sheet(sheetId: string): FWorksheet {
    const sheet = this.#book.getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  #address(area: CellArea): string {
    return `${quotedSheet(this.#sheet(area.sheetId).getSheetName())}!${localAddress(area)}`;
  }

  /** What the program writes is not an edit by a person. */
  #quietly(change: () => unknown): void {
    this.#writing = true;
    try {
      change();
    } finally {
      this.#writing = false;
    }
  }

  #look(area: CellArea, change: (target: FRange) => unknown): void {
    const target = this.#sheet(area.sheetId).getRange(gridRange(this.#within(area)));
    this.#quietly(() => change(target));
  }

  /** Whole rows and columns end where the sheet ends. */
  #within(area: CellArea): CellArea {
    const sheet = this.#sheet(area.sheetId);
    return {
      ...area,
      rows: Math.min(area.rows, sheet.getMaxRows() - area.row),
      columns: Math.min(area.columns, sheet.getMaxColumns() - area.column),
    };
  }
}
