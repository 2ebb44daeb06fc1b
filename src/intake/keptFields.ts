/** Fields that kept orders have in common: what stands there must be exactly of this form. */
import { LONGEST_TEXT } from "../text/longestText";
import * as z from "./schema";

export const text = z.string().max(LONGEST_TEXT);
/** Whatever the pane takes: a whole number that is exact. */
export const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const place = z.number().int().min(0).max(1_048_575);
/** The day on the clock of a planner. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
export const fingerprint = z.string().regex(/^sha256:[0-9a-f]{64}$/u);
export const sheetName = z.string().min(1).max(31);
/** A cell from which something begins. */
export const at = z.strictObject({ sheet: sheetName, row: place, column: place });
