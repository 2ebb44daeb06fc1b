import type { Seen } from "./probe";

/** Programs differ in the last digits of a double; a planner never sees those. */
const DIGITS = 12;

/** A value of a cell as it may be laid beside that of another program. */
export function comparable(value: unknown): Seen {
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  return typeof value === "boolean" ? value : String(value);
}
