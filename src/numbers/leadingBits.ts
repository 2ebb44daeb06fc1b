import { bitLength } from "./bitLength";
import type { Fraction } from "./fraction";

/** A positive number by its first binary digits: mantissa × 2^exponent, a relative 2^(1 − LEADING_BITS) too low at most. */
export interface LeadingBits {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Far more than a double, and cheap to multiply. */
export const LEADING_BITS = 192;

/** The first digits of a positive fraction, however large its parts are. Cost: one division of the parts. */
export function leadingBits({ numerator, denominator }: Fraction): LeadingBits {
  const exponent = bitLength(numerator) - bitLength(denominator) - LEADING_BITS;
  return {
    mantissa:
      exponent > 0 ? numerator / (denominator << BigInt(exponent)) : (numerator << BigInt(-exponent)) / denominator,
    exponent,
  };
}
