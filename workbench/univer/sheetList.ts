import type { ICommandService } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/preset-sheets-core";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { SheetInfo } from "../model/gridModel";

/** How large a new sheet is. */
export const ROWS = 1000;
export const COLUMNS = 26;

const CHANGES: ReadonlySet<string> = new Set(
  [
    InsertSheetMutation,
    RemoveSheetMutation,
    SetWorksheetActiveOperation,
    SetWorksheetNameMutation,
    SetWorksheetOrderMutation,
  ].map(({ id }) => id),
);

/** The sheets of the workbook on the screen. */
export class SheetList {
  readonly #book: FWorkbook;

  constructor(book: FWorkbook) {
    this.#book = book;
  }

  all(): readonly SheetInfo[] {
    return this.#book.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  }

  inFront(): string {
    return this.#book.getActiveSheet().getSheetId();
  }

  /** Tells that a sheet came, went, got another name or place, or came to the front, by hand or by program. */
  onChanged(commands: ICommandService, listener: () => void): void {
    commands.onCommandExecuted(({ id }) => {
      if (CHANGES.has(id)) listener();
    });
  }

  has(sheetId: string): boolean {
    return this.#book.getSheetBySheetId(sheetId) !== null;
  }

  sheet(sheetId: string): FWorksheet {
    const sheet = this.#book.getSheetBySheetId(sheetId);
    if (sheet === null) throw new Error(`There is no sheet ${sheetId}.`);
    return sheet;
  }

  /** A new sheet comes last and does not come to the front, as in Excel. */
  add({ id, name }: SheetInfo): void {
    const front = this.#book.getActiveSheet();
    const index = this.#book.getNumSheets();
    this.#book.create(name, ROWS, COLUMNS, { index, sheet: { id, name } });
    this.#book.setActiveSheet(front);
  }

  /** The grid cannot take away the sheet that it shows. */
  remove(sheetId: string): void {
    const [other] = this.#book.getSheets().filter((sheet) => sheet.getSheetId() !== sheetId);
    if (this.#book.getActiveSheet().getSheetId() === sheetId && other !== undefined) this.#book.setActiveSheet(other);
    this.#book.deleteSheet(sheetId);
  }

  move(sheetId: string, position: number): void {
    this.#book.moveSheet(this.sheet(sheetId), position);
  }

  rename(sheetId: string, name: string): void {
    this.sheet(sheetId).setName(name);
  }
}
