import { bitLength } from "./bitLength";

/** More than a double keeps, so that it is rounded only once. */
const KEPT_BITS = 64;

/**
 * A whole number of at least 0 times 2^−shift as a double, also where the number itself lies beyond the largest one. Off
 * by a relative 2^−52 at most as long as the answer is at least 2^−1000; far below that it becomes 0.
 */
export function scaledNumber(value: bigint, shift: number): number {
  const dropped = Math.max(bitLength(value) - KEPT_BITS, 0);
  return Number(value >> BigInt(dropped)) * 2 ** (dropped - shift);
}
