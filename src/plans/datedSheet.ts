import { areaOf, cellAt, sheetNamed, type WorkbookContent } from "./workbookContent";

/** A sheet of its own that an order makes, with a day in its name. */
export interface DatedSheet {
  readonly orderId: string;
  /** The name of its first cell. */
  readonly anchor: string;
  /** What it is called, unless another sheet is. */
  readonly base: string;
  /** The row on which it says which order made it, from 0. */
  readonly orderRow: number;
}

/** The sheet that an order made, under whatever name that has by now; else the first of its day that is blank or not there. */
export function datedSheetName({ orderId, anchor, base, orderRow }: DatedSheet, content: WorkbookContent): string {
  const made = content.pointers.get(anchor);
  if (made !== undefined) return made.sheet;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base} (${count})`;
    const sheet = sheetNamed(content, name);
    const isOwn = cellAt(content.areas.get(areaOf.sheet(name)), orderRow, 1) === orderId;
    if (sheet === undefined || sheet.used === null || isOwn) return name;
  }
}
