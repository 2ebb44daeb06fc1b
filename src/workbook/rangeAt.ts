import type { ClaimedArea } from "../plans/claimedAreas";
import type { FoundArea } from "../plans/workbookContent";

/** An area of a sheet (by its name) as Excel knows it. */
export function rangeAt(
  { worksheets }: Excel.Workbook,
  { sheet, row, column, rows, columns }: FoundArea & { readonly sheet: string },
): Excel.Range {
  return worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** A cell that has a name is found by it, and what lies beside a table by that table. */
export function claimedRange(workbook: Excel.Workbook, claim: ClaimedArea): Excel.Range {
  if (claim.beside !== null) return besideRange(workbook.tables.getItem(claim.beside.table).getRange(), claim);
  return claim.pointer === null ? rangeAt(workbook, claim) : workbook.names.getItem(claim.pointer).getRange();
}

/** New columns of a table, counted from its first one: that is where its cells are written. */
export function besideRange(
  rows: Excel.Range,
  { beside, columns }: Pick<ClaimedArea, "beside" | "columns">,
): Excel.Range {
  return rows
    .getColumn(0)
    .getOffsetRange(0, beside?.width ?? 0)
    .getResizedRange(0, columns - 1);
}
