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
  return rootAndRest(value, bitLength(value)).root;
}

interface RootAndRest {
  readonly root: bigint;
  readonly rest: bigint;
}

function rootAndRest(value: bigint, bits: number): RootAndRest {
  if (bits <= SHORT_BITS) {
    const root = BigInt(Math.floor(Math.sqrt(Number(value))));
    return { root, rest: value - root * root };
  }
  // A quarter of the digits, so that the root of the others is at least 2^length.
  const quarter = (bits - 1) >> 2;
  const length = BigInt(quarter);
  const mask = (1n << length) - 1n;
  const high = rootAndRest(value >> (2n * length), bits - 2 * quarter);
  const dividend = (high.rest << length) + ((value >> length) & mask);
  const step = dividend / (2n * high.root);
  const left = dividend - 2n * high.root * step;
  const root = (high.root << length) + step;
  const rest = (left << length) + (value & mask) - step * step;
  return rest < 0n ? { root: root - 1n, rest: rest + 2n * root - 1n } : { root, rest };
}
