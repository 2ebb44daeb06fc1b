import { bitLength } from "./bitLength";

/** Of numbers up to so many bits the whole part of the root as a double is right. */
const SHORT_BITS = 52;

/**
 * The whole part of the square root of a whole number of at least 0. The root of the first half of the
 * digits has half of the digits right; dividing what that leaves by twice this root gives the others, or one too many.
 * Zimmermann, Karatsuba square root, INRIA research report 3805, 1999.
 *
 * Cost: one division of half the length of the number, and those of shorter ones before it.
 */
export function integerSquareRoot(value: bigint): bigint {
  return rootAndRest(value)[0];
}

function rootAndRest(value: bigint): readonly [root: bigint, rest: bigint] {
  const bits = bitLength(value);
  if (bits <= SHORT_BITS) {
    const root = BigInt(Math.floor(Math.sqrt(Number(value))));
    return [root, value - root * root];
  }
  // A quarter of the digits, so that the root of the others is at least 2^quarter.
  const quarter = BigInt((bits - 1) >> 2);
  const mask = (1n << quarter) - 1n;
  const [high, left] = rootAndRest(value >> (2n * quarter));
  const dividend = (left << quarter) + ((value >> quarter) & mask);
  const step = dividend / (2n * high);
  const root = (high << quarter) + step;
  const rest = ((dividend - 2n * high * step) << quarter) + (value & mask) - step * step;
  return rest < 0n ? [root - 1n, rest + 2n * root - 1n] : [root, rest];
}
