/** A page for a meeting as an order in the log keeps it. */
import { LONGEST_TEXT } from "../text/longestText";
import * as z from "./schema";

const MOST_ROWS = 12;

const text = z.string().max(LONGEST_TEXT);
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const meeting = z.strictObject({
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/u),
  decision: z.strictObject({
    id: text,
    title: text,
    status: text,
    total: count,
    unaccompaniedMinors: count.nullable(),
    fingerprint: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
  }),
  key: z.strictObject({ id: text, title: text }),
  division: z.enum(["decision", "key", "keyBesideDecision"]),
  before: text.nullable(),
  rows: z
    .array(
      z.strictObject({
        name: text,
        share: z.number().min(0).max(1),
        proportional: z.number().min(0),
        places: count,
        before: count.nullable(),
      }),
    )
    .length(MOST_ROWS),
});
