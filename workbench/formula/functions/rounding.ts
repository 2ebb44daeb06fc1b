import type { NativeFunction } from "../nativeFunctions";
import { type Content, mapped, numeric } from "../values";

/** ABS, INT and the functions that round. They work cell by cell on a range. */
export const roundingFunctions: readonly (readonly [string, NativeFunction])[] = [
  ["ABS", onNumbers((value) => Math.abs(value))],
  ["INT", onNumbers((value) => Math.floor(value))],
  ["TRUNC", onNumbers((value, digits) => toward(value, digits, Math.floor))],
  ["ROUND", onNumbers((value, digits) => toward(value, digits, Math.round))],
  ["ROUNDUP", onNumbers((value, digits) => toward(value, digits, Math.ceil))],
  ["ROUNDDOWN", onNumbers((value, digits) => toward(value, digits, Math.floor))],
  ["MOD", onNumbers((value, divisor) => (divisor === 0 ? "#DIV/0!" : value - divisor * Math.floor(value / divisor)))],
];

function onNumbers(apply: (value: number, other: number) => Content): NativeFunction {
  return (operands) =>
    operands.length === 0
      ? "#VALUE!"
      : mapped(
          operands.map(({ matrix }) => matrix),
          ([value = null, other = null]) => {
            const one = numeric(value);
            const two = numeric(other);
            if (typeof one === "string") return one;
            return typeof two === "string" ? two : apply(one, two);
          },
        );
}

/** Rounds the distance to 0 at a digit, on the shortest decimal text: 2.345 is a half at two digits, whatever its bits say. */
function toward(value: number, digits: number, round: (size: number) => number): number {
  const shift = Math.trunc(digits);
  const size = shifted(round(shifted(Math.abs(value), shift)), -shift);
  return value < 0 ? 0 - size : size;
}

function shifted(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  return Number(`${mantissa}e${Number(exponent) + digits}`);
}
