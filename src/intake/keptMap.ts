/** A map as an order in the log keeps it. */
import { day, text } from "./keptFields";
import { meeting } from "./keptMeeting";
import * as z from "./schema";

/** No province has as many municipalities. */
const MOST_ROWS = 90;
/** What the pane takes: larger numbers are not exact with two decimals. */
const LARGEST = 1_000_000_000_000;

export const map = z.discriminatedUnion("areas", [
  z.strictObject({ areas: z.literal("provinces"), paper: meeting }),
  z.strictObject({
    areas: z.literal("municipalities"),
    day,
    province: text,
    subject: text,
    source: text,
    isRounded: z.boolean(),
    rows: z
      .array(z.strictObject({ name: text, value: z.number().min(-LARGEST).max(LARGEST).nullable() }))
      .min(1)
      .max(MOST_ROWS),
  }),
]);
