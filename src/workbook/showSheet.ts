import type { SheetMark } from "../plans/offeredSheets";
import type { Result } from "../text/result";
import { tryReading } from "./excelRun";

/** Brings a sheet to the front, whatever it is called by now. Nothing is selected or written. */
export function showSheet({ by, key }: SheetMark): Promise<Result<void>> {
  return tryReading(async (context) => {
    const { tables, names, worksheets } = context.workbook;
    const owner = by === "table" ? tables.getItem(key) : by === "name" ? names.getItem(key).getRange() : null;
    (owner?.worksheet ?? worksheets.getItem(key)).activate();
    await context.sync();
  });
}
