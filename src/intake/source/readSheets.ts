/** The readers of workbooks, one for each format. Loaded only when a workbook is read. */
import { odsSheets } from "./odsSheets";
import type { ReadSheets } from "./sheetReader";
import { xlsxSheets } from "./xlsxSheets";

export const readSheets: ReadSheets = (bytes, format) => (format === "xlsx" ? xlsxSheets(bytes) : odsSheets(bytes));
