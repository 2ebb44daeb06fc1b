import { type Fraction, fraction } from "./fraction";

/** Bits of a double. */
const BITS = 53;

/** A finite number of at least 0 as an exact fraction with a power of two below the line. */
export function nearestFraction(value: number): Fraction {
  if (Number.isInteger(value)) return fraction(BigInt(value), 1n);
  const shift = Math.min(BITS - Math.floor(Math.log2(value)), 1000);
  return fraction(BigInt(Math.round(value * 2 ** shift)), 1n << BigInt(shift));
}
