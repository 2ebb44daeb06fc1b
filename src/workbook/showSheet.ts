import type { SheetMark } from "../plans/offeredSheets";
import type { Result } from "../text/result";
import { tryReading } from "./tryReading";

/** Brings a sheet to the front, whatever it is called by now. Nothing is written; cells, such as "B7", are selected only when they are named. */
export function showSheet({ by, key }: SheetMark, cell: string | null = null): Promise<Result<void>> {
  return tryReading(async (context) => {
    const { tables, names, worksheets } = context.workbook;
    const owner = by === "table" ? tables.getItem(key) : by === "name" ? names.getItem(key).getRange() : null;
    const sheet = owner?.worksheet ?? worksheets.getItem(key);
    sheet.activate();
    if (cell !== null) sheet.getRange(cell).select();
    await context.sync();
  });
}
