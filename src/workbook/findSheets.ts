import type { FoundArea, FoundSheet } from "../plans/workbookContent";

/** Asks of every sheet whether it is protected and which part of it is in use. */
export function findSheets(worksheets: Excel.WorksheetCollection): () => readonly FoundSheet[] {
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    return { sheet, used: askUsed(sheet) };
  });
  return () =>
    asked.map(({ sheet: { id, name, protection, tabColor }, used }) => ({
      id,
      name,
      isProtected: protection.protected,
      used: used(),
      tabColor,
    }));
}

/** Asks which part of a sheet is in use: what to call after the round trip answers null for an empty one. */
export function askUsed(sheet: Excel.Worksheet): () => FoundArea | null {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return () =>
    used.isNullObject
      ? null
      : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount };
}
