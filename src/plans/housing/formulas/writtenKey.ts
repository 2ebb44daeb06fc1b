/**
 * Whether a code or half-year is written as orders write it, in the notation of a formula. Formulas find rows by nothing else: a name, a
 * blank behind a code or "2024-1" is another key to them, and what stands there would be left out in silence.
 */

/** What a cell of a key must hold. */
export type KeyKind = "municipality" | "province" | "region" | "halfYear" | "number";

/**
 * A condition on one cell, or on each cell of a column inside SUMPRODUCT. An error or a blank is not written as it must be. Capitals count:
 * the pane asks for them as well.
 *
 * @param cell A reference of a row, or a whole column.
 */
export function isWritten(kind: KeyKind, cell: string): string {
  switch (kind) {
    case "municipality":
      return isOneOf([code(cell, "GM", 4)]);
    case "province":
      return isOneOf([code(cell, "PV", 2)]);
    case "region":
      return isOneOf([code(cell, "GM", 4), code(cell, "PV", 2), `EXACT(${cell},"NL")`]);
    case "halfYear":
      return isOneOf(['"-I"', '"-II"'].map((half) => `EXACT(${cell},INT(VALUE(LEFT(${cell},${YEAR})))&${half})`));
    // A version or a date.
    case "number":
      return `ISNUMBER(${cell})`;
  }
}

const YEAR = 4;
const TEN = 10;

/** The letters and as many digits: built anew from the number in it, so that nothing else is the same text. */
function code(cell: string, letters: string, digits: number): string {
  const number = `INT(VALUE(RIGHT(${cell},${digits})))`;
  return `EXACT(${cell},"${letters}"&RIGHT(${TEN ** digits}+${number},${digits}))`;
}

/** Added up and not OR: that would make one answer of a whole column. */
function isOneOf(conditions: readonly string[]): string {
  return `(${conditions.map((condition) => `IFERROR(1*${condition},0)`).join("+")}>0)`;
}
