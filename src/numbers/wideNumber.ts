import { bitLength } from "./bitLength";

/** A number of any size by a double: mantissa × 2^exponent, with a mantissa from ½ to 1, or 0. Off by a relative 2^−52. */
export interface WideNumber {
  readonly mantissa: number;
  readonly exponent: number;
}

/** More than a double keeps, so that it is rounded only once. */
const KEPT_BITS = 64;

/** A whole number of at least 0. Cost: linear in the digits. */
export function wideNumber(value: bigint): WideNumber {
  const exponent = bitLength(value);
  const dropped = Math.max(exponent - KEPT_BITS, 0);
  return { mantissa: Number(value >> BigInt(dropped)) * 2 ** (dropped - exponent), exponent };
}
