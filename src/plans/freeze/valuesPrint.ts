/** The fingerprint of values that were kept: the same figures give the same one on every computer, and after every reading. */
import { fingerprint } from "../../text/fingerprint";

/** Excel shows and keeps this many digits of a number. */
const DIGITS = 15;

/** @param values What cells show: text and numbers. A number and the same digits as text are not the same value. */
export function valuesPrint(values: readonly (readonly unknown[])[]): string {
  return fingerprint(values.map((line) => line.map(printedValue)));
}

/** What a fingerprint sees of a value: its kind and its words. */
export function printedValue(value: unknown): readonly [kind: string, words: string] {
  return [typeof value, wordsOf(value)];
}

function wordsOf(value: unknown): string {
  return typeof value === "number" ? String(Number(value.toPrecision(DIGITS))) : String(value);
}
