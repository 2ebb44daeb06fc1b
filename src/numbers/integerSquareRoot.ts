import { bitLength } from "./bitLength";

const SHORT_BITS = 64;

/**
 * The whole part of the square root of a whole number of at least 0, by Newton's method from above. A long number begins with
 * the root of its first half, which has half of the digits right.
 *
 * Cost: about three divisions of the length of the number.
 */
export function integerSquareRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = firstAbove(value);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** A number that is not below the root. */
function firstAbove(value: bigint): bigint {
  const bits = bitLength(value);
  if (bits <= SHORT_BITS) return 1n << BigInt((bits + 1) >> 1);
  const dropped = BigInt(bits >> 2);
  return (integerSquareRoot(value >> (2n * dropped)) + 1n) << dropped;
}
