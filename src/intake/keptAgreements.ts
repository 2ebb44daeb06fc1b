/** Agreements as an order in the log keeps them. */
import { count, day as writtenDay, text } from "./keptFields";
import * as z from "./schema";

/** More would not fit in the cell of the log that keeps the order. */
const MOST_LINES = 40;

/** One that the calendar has: any other would become another day in the sheet. */
const day = writtenDay.refine((iso) => {
  const moment = Date.parse(iso);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(iso);
});

const line = z.strictObject({
  date: day.nullable(),
  municipality: text,
  agreement: text,
  places: count.nullable(),
  owner: text,
  due: day.nullable(),
  status: z.enum(["open", "loopt", "gereed", "vervallen"]),
  remark: text,
});

export const agreements = z.strictObject({
  lines: z.array(line).max(MOST_LINES),
  referenceDate: day.nullable(),
});
