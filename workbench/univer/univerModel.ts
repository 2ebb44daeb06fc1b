import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import { FormulaDataModel, SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { Shift } from "../formula/places";
import { AreaMap } from "../model/areaMap";
import { type CellArea, cellOf, localAddress, quotedSheet } from "../model/cellArea";
import type {
  AreaTo,
  CellBorder,
  CellStyle,
  CellValue,
  FunctionCaller,
  GridModel,
  PlaceOf,
  SheetInfo,
  TableArea,
} from "../model/gridModel";
import { CalculationWatch } from "./calculationWatch";
import { contentOf } from "./cellContent";
import { replaceFunctions } from "./replacedFunctions";
import { replaceIndex } from "./indexInTable";
import { type FunctionDescription, registerFunctions } from "./customFunctions";
import { answerAsExcel } from "./formulaAnswers";
import { columnsOf, gridRange, makeRoom, widthFor, within } from "./gridArea";
import { CellMessages } from "./cellMessages";
import { CellReader } from "./cellReader";
import { describeDutchFunctions, showInDutch } from "./dutchDisplay";
import { GridEvents } from "./gridEvents";
import { GridReferences } from "./gridReferences";
import { freeze, setBorder, setNumberFormat, setStyle } from "./sheetLooks";
import { COLUMNS, ROWS, SheetList } from "./sheetList";
import { shiftLines } from "./shiftLines";
import { anchorOf, spillOf } from "./spill";
import { type StructureListener, watchStructure } from "./structureCommands";
import { acceptDutchTyping } from "./typedInput";

const UNIT = "werkmap";
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
  readonly #list: SheetList;
  readonly #commands: ICommandService;
  readonly #formulaData: FormulaDataModel;
  readonly #reader: CellReader;
  readonly #watch: CalculationWatch;
  readonly #references: GridReferences;
  readonly #messages = new CellMessages();
  readonly #formats = new AreaMap<string>();
  readonly #events: GridEvents;
  #writing = false;

  constructor({ api, injector, firstSheet, functions, namespace, descriptions }: UniverModelOptions) {
    this.#book = api.createWorkbook({
      id: UNIT,
      name: "Werkmap",
      sheetOrder: [firstSheet.id],
      sheets: { [firstSheet.id]: { ...firstSheet, rowCount: ROWS, columnCount: COLUMNS } },
    });
    this.#book.setNumfmtLocal("nl");
    this.#list = new SheetList(this.#book);
    // Services of the grid exist from the first workbook on.
    this.#commands = injector.get(ICommandService);
    this.#watch = new CalculationWatch(api, this.#commands);
    this.#references = new GridReferences(injector, api, UNIT, () => this.sheets());
    this.#formulaData = injector.get(FormulaDataModel);
    this.#reader = new CellReader(this.#formulaData, UNIT, this.#references.written);
    describeDutchFunctions(injector);
    showInDutch(injector, (sheetId, row, column) => this.#reader.formula(this.#sheet(sheetId), row, column));
    registerFunctions(injector, namespace, descriptions, async (id, parameters, caller) => {
      const address = this.#address(cellOf(caller.sheetId, caller.row, caller.column));
      const answer = await this.#watch.during(functions.call(id, parameters, address));
      this.#messages.set(caller, answer);
      return answer;
    });
    replaceFunctions(injector);
    replaceIndex(injector);
    answerAsExcel(injector, (sheetId, row, column) => this.#reader.ownFormula(this.#sheet(sheetId), row, column));
    acceptDutchTyping(injector.get(SheetInterceptorService), (formula, cell) => this.#references.inGrid(formula, cell));
    this.#events = new GridEvents({
      injector,
      sheetInFront: () => this.sheetInFront(),
      isOwnChange: () => this.#writing,
    });
    this.#events.onEdited((area) => {
      this.#watch.announce();
      this.#messages.forget(area);
    });
  }

  sheets(): readonly SheetInfo[] {
    return this.#list.all();
  }

  sheetInFront(): string {
    return this.#list.inFront();
  }

  showSheet(sheetId: string): void {
    this.#book.setActiveSheet(this.#sheet(sheetId));
  }

  onSheetsChanged(listener: () => void): void {
    this.#list.onChanged(this.#commands, listener);
  }

  addSheet(sheet: SheetInfo): void {
    this.#quietly(() => this.#list.add(sheet));
  }

  removeSheet(sheetId: string): void {
    this.#list.remove(sheetId);
  }

  moveSheet(sheetId: string, position: number): void {
    this.#list.move(sheetId, position);
  }

  renameSheet(sheetId: string, name: string): void {
    this.#list.rename(sheetId, name);
  }

  values(area: CellArea): CellValue[][] {
    return this.#reader.values(this.#sheet(area.sheetId), area);
  }

  /** What cells show, as a planner reads it. */
  shown(area: CellArea): string[][] {
    return this.#sheet(area.sheetId).getRange(gridRange(area)).getDisplayValues();
  }

  /** How wide a column is on the screen. */
  columnPixels(sheetId: string, column: number): number {
    return this.#sheet(sheetId).getColumnWidth(column);
  }

  /** How high a row is on the screen. */
  rowPixels(sheetId: string, row: number): number {
    return this.#sheet(sheetId).getRowHeight(row);
  }

  formulas(area: CellArea): CellValue[][] {
    return this.#reader.formulas(this.#sheet(area.sheetId), area);
  }

  write(area: CellArea, cells: readonly (readonly CellValue[])[]): void {
    const sheet = this.#sheet(area.sheetId);
    makeRoom(sheet, area);
    this.#watch.announce();
    this.#messages.forget(area);
    const isText = (row: number, column: number): boolean =>
      this.#formats.at(area.sheetId, area.row + row, area.column + column) === "@";
    const contents = cells.map((row, r) =>
      row.map((content, c) => {
        const cell = cellOf(area.sheetId, area.row + r, area.column + c);
        return contentOf(content, isText(r, c), (formula) => this.#references.inGrid(formula, cell));
      }),
    );
    this.#quietly(() => sheet.getRange(gridRange(area)).setValues(contents));
  }

  spillOf(sheetId: string, row: number, column: number): CellArea | null {
    return spillOf(this.#formulaData, UNIT, sheetId, row, column);
  }

  usedArea(sheetId: string): CellArea | null {
    return this.#reader.usedArea(this.#sheet(sheetId));
  }

  messageAt(sheetId: string, row: number, column: number): string | null {
    const sheet = this.#sheet(sheetId);
    const shown = this.#reader.value(sheet, row, column);
    if (typeof shown !== "string" || !shown.startsWith("#")) return null;
    const anchor = this.#reader.speaks(sheet, row, column)
      ? { row, column }
      : anchorOf(this.#formulaData, UNIT, sheetId, row, column);
    return this.#messages.at({ sheetId, ...anchor });
  }

  recalculate(area: CellArea): void {
    this.#watch.announce();
    const range = gridRange(within(this.#sheet(area.sheetId), area));
    this.#commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, {
      dirtyRanges: [{ unitId: UNIT, sheetId: area.sheetId, range }],
    });
  }

  settled(): Promise<void> {
    return this.#watch.settled();
  }

  defineNames(names: ReadonlyMap<string, string>): void {
    this.#watch.announce();
    this.#references.setNames(names);
  }

  defineTables(tables: readonly TableArea[]): void {
    this.#watch.announce();
    for (const { cell, written } of this.#references.setTables(tables)) {
      if (this.#list.has(cell.sheetId) && this.formulas(cell)[0]?.[0] === written) this.write(cell, [[written]]);
    }
    for (const header of this.#references.newHeaders()) this.setStyle(header, TABLE_HEADER);
  }

  setNumberFormat(area: CellArea, format: string): void {
    this.#formats.set(area, format);
    this.#look(area, (sheet) => setNumberFormat(sheet, area, format));
  }

  setStyle(area: CellArea, style: CellStyle): void {
    this.#look(area, (sheet) => setStyle(sheet, area, style));
  }

  setBorder(area: CellArea, border: CellBorder): void {
    this.#look(area, (sheet) => setBorder(sheet, area, border));
  }

  setColumnWidth(sheetId: string, column: number, pixels: number): void {
    this.#look(cellOf(sheetId, 0, column), (sheet) => sheet.setColumnWidth(column, pixels));
  }

  setTabColor(sheetId: string, color: string): void {
    this.#sheet(sheetId).setTabColor(color);
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    freeze(this.#sheet(sheetId), rows, columns);
  }

  autofitColumns(area: CellArea): void {
    for (const cells of columnsOf(within(this.#sheet(area.sheetId), area)))
      this.setColumnWidth(cells.sheetId, cells.column, widthFor(this.values(cells).flat()));
  }

  select(area: CellArea): void {
    const sheet = this.#sheet(area.sheetId);
    this.#book.setActiveSheet(sheet);
    sheet.getRange(gridRange(within(this.#sheet(area.sheetId), area))).activate();
  }

  onEdited(listener: (area: CellArea) => void): void {
    this.#events.onEdited(listener);
  }

  onSelected(listener: (area: CellArea) => void): void {
    this.#events.onSelected(listener);
  }

  onHovered(listener: (area: CellArea) => void): void {
    this.#events.onHovered(listener);
  }

  onCalculated(listener: () => void): void {
    this.#watch.onResult(listener);
  }

  /** What a person does with the menus that moves cells. */
  onStructure(listener: StructureListener): void {
    watchStructure(this.#commands, () => this.#writing, listener);
  }

  /** Cells that the grid moved itself take the number formats along that this model keeps. */
  movedCells(sheetId: string, placeOf: PlaceOf, areaTo: AreaTo): void {
    this.#formats.move(sheetId, placeOf, areaTo);
  }

  shiftLines(sheetId: string, shift: Omit<Shift, "span">): void {
    this.#watch.announce();
    this.#quietly(() => shiftLines(this.#sheet(sheetId), shift));
  }

  #sheet(sheetId: string): FWorksheet {
    return this.#list.sheet(sheetId);
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

  #look(area: CellArea, change: (sheet: FWorksheet) => unknown): void {
    const sheet = this.#sheet(area.sheetId);
    makeRoom(sheet, area);
    this.#quietly(() => change(sheet));
  }
}
