import type { FoundSheet } from "../plans/workbookContent";

/** Asks of every sheet whether it is protected and which part of it is in use. */
export function findSheets(worksheets: Excel.WorksheetCollection): () => readonly FoundSheet[] {
  const asked = worksheets.items.map((sheet) => {
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, used };
  });
  return () =>
    asked.map(({ sheet, used }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      used: used.isNullObject
        ? null
        : { row: used.rowIndex, column: used.columnIndex, rows: used.rowCount, columns: used.columnCount },
    }));
}
