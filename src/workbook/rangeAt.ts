import type { ClaimedArea } from "../plans/claimedAreas";
import type { FoundArea } from "../plans/workbookContent";

/** An area of a sheet (by its name) as Excel knows it. */
export function rangeAt(
  { worksheets }: Excel.Workbook,
  { sheet, row, column, rows, columns }: FoundArea & { readonly sheet: string },
): Excel.Range {
  return worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

/** A cell that has a name is found by it. */
export function claimedRange(workbook: Excel.Workbook, claim: ClaimedArea): Excel.Range {
  return claim.pointer === null ? rangeAt(workbook, claim) : workbook.names.getItem(claim.pointer).getRange();
}
