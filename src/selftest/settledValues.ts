import { isFormula } from "../plans/isFormula";

const MOST_LOOKS = 100;
const PAUSE_IN_MILLISECONDS = 400;

type Rows = readonly (readonly unknown[])[];

/**
 * What cells show when they have come to rest: when two looks in a row show the same, and some formula shows something.
 *
 * @param range May be one that does not exist: then nothing is shown.
 */
export async function settledValues(context: Excel.RequestContext, range: Excel.Range): Promise<Rows> {
  let before: Rows | null = null;
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    range.load("values, formulas");
    await context.sync();
    if (range.isNullObject) return [];
    const values = range.values as unknown[][];
    if (isComputed(values, range.formulas) && JSON.stringify(values) === JSON.stringify(before)) return values;
    before = values;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_IN_MILLISECONDS));
  }
  return before ?? [];
}

/** Whether any formula shows something, or there is none. */
function isComputed(values: Rows, formulas: Rows): boolean {
  const shown = formulas.flatMap((row, down) =>
    row.flatMap((cell, across) => (isFormula(cell) ? [values[down]?.[across]] : [])),
  );
  return shown.length === 0 || shown.some((value) => value !== "");
}
