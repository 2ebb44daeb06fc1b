/** The fingerprint of values that were kept: the same figures give the same one on every computer, and after every reading. */
import { fingerprint } from "../../text/fingerprint";

/** Excel and LibreOffice keep this many digits of a number. */
const DIGITS = 15;
/** A digit, the point and eleven more. */
const COMPARED = 13;

/** @param values What cells show: text and numbers. A number and the same digits as text are not the same value. */
export function valuesPrint(values: readonly (readonly unknown[])[]): string {
  return fingerprint(values.map((line) => line.map(printedValue)));
}

/** What a fingerprint sees of a value: its kind and its words. */
export function printedValue(value: unknown): readonly [kind: string, words: string] {
  return [typeof value, wordsOf(value)];
}

function wordsOf(value: unknown): string {
  if (typeof value !== "number") return String(value);
  const kept = Number(value.toPrecision(DIGITS));
  if (Number.isInteger(kept)) return String(kept);
  // Programs round the last digit in different ways: the last three are cut off, because rounding again would differ again.
  const [digits = "", exponent = "0"] = Math.abs(value)
    .toExponential(DIGITS - 1)
    .split("e");
  return String(Math.sign(value) * Number(`${digits.slice(0, COMPARED)}e${exponent}`));
}
