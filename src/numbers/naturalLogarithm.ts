import { bitLength } from "./bitLength";

/** Bits that still fit a double. */
const KEPT_BITS = 1000;

/** The natural logarithm of a whole number of at least 0, also beyond the largest double; −Infinity for 0. */
export function naturalLogarithm(value: bigint): number {
  const near = Number(value);
  if (near < Infinity) return Math.log(near);
  const excess = bitLength(value) - KEPT_BITS;
  return Math.log(Number(value >> BigInt(excess))) + excess * Math.LN2;
}
