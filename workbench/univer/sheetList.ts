import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { SheetInfo } from "../model/gridModel";

/** How large a new sheet is. */
export const ROWS = 1000;
export const COLUMNS = 26;

/** The sheets of the workbook on the screen. */
export class SheetList {
  readonly #book: FWorkbook;

  constructor(book: FWorkbook) {
    this.#book = book;
  }

  all(): readonly SheetInfo[] {
    return this.#book.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
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
