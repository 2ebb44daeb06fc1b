/** Bits that still fit a double. */
const KEPT_BITS = 1000;

/** The natural logarithm of a whole number of at least 0, also beyond the largest double; −Infinity for 0. */
export function naturalLogarithm(value: bigint): number {
  const excess = Math.max(value.toString(16).length * 4 - KEPT_BITS, 0);
  return Math.log(Number(value >> BigInt(excess))) + excess * Math.LN2;
}
