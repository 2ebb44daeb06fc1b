/** What a seal keeps of a workbook, from a cell in which everybody can type or from an order that the log kept. */
import * as z from "./schema";

const MOST_SHEETS = 1_000;
/** What a cell of Excel holds at most. */
const MOST_TEXT = 32_767;

const mark = z.string().regex(/^[0-9a-f]{16}$/u);
const marks = z.record(z.string().min(1).max(255), mark);

export const sealedState = z.strictObject({
  step: z.number().int().min(1).max(1_048_576),
  sheets: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(31),
        print: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
        rows: z
          .string()
          .max(MOST_TEXT)
          .regex(/^(?:[0-9a-f]{4})*$/u),
        tables: marks,
      }),
    )
    .max(MOST_SHEETS),
  names: marks,
});

/** Null for anything that is not exactly what a seal keeps. */
export function readSealedState(kept: string): z.infer<typeof sealedState> | null {
  try {
    const read = sealedState.safeParse(JSON.parse(kept));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
