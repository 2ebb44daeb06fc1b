/** A result that is kept as values, and one of which the formulas come back, as orders in the log keep them. */
import { at, day, fingerprint, place, sheetName, text } from "./keptFields";
import * as z from "./schema";

/** Cells and formulas of a result. */
const MOST_CELLS = 5_000;
const MOST_FORMULAS = 200;

/** What a cell of Excel holds at most. */
const cell = z.union([z.string().max(32_767), z.number()]);
const cells = { row: place, column: place, rows: place, columns: place } as const;

export const freeze = z.strictObject({
  source: at,
  day,
  decision: text,
  key: text,
  values: z.array(z.array(cell).min(1).max(MOST_CELLS)).min(1).max(MOST_CELLS),
  formats: z.array(z.array(z.string().max(255))).max(MOST_CELLS),
  // Kept as text: nothing of it becomes a formula.
  formulas: z
    .array(z.strictObject({ ...cells, formula: z.string().min(1).max(8_192), format: z.string().max(255) }))
    .max(MOST_FORMULAS),
  tables: z.array(z.string().max(255)).max(MOST_FORMULAS),
});

/** Only which result it is about: its formulas stand in the workbook, where the planner saw them. */
export const thaw = z.strictObject({
  frozen: z.string().regex(/^[a-z0-9]{8}$/u),
  sheet: sheetName,
  area: z.strictObject(cells),
  formulas: z
    .array(z.strictObject({ ...cells, print: fingerprint, formulaPrint: fingerprint }))
    .min(1)
    .max(MOST_FORMULAS),
});
