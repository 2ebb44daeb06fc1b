/** A page for a meeting as an order in the log keeps it. */
import { count, day, fingerprint, text } from "./keptFields";
import * as z from "./schema";

const MOST_ROWS = 12;

export const meeting = z.strictObject({
  day,
  decision: z.strictObject({
    id: text,
    title: text,
    status: text,
    total: count,
    unaccompaniedMinors: count.nullable(),
    fingerprint,
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
