/** Reads xlsx and ods with hucre. Loaded only when a workbook is read. */
import { readOds } from "hucre/ods";
import { readXlsx } from "hucre/xlsx";
import type { ReadSheets } from "./sheetReader";

export const readWithHucre: ReadSheets = async (bytes, format) => {
  const workbook = format === "xlsx" ? await readXlsx(bytes) : await readOds(bytes);
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    isHidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: sheet.rows,
    merged: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
  }));
};
