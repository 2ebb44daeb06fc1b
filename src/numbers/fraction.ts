import { bitLength } from "./bitLength";

/** An exact fraction; the denominator is positive. Not reduced unless a function says so. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

/** Negative, zero or positive as `left` is smaller than, equal to or larger than `right`. */
export function compareFractions(left: Fraction, right: Fraction): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Number of significant bits that a quotient keeps before it is rounded once to a double (53 bits and a margin). */
const QUOTIENT_BITS = 64;

/**
 * The double nearest to a fraction. Both parts below 2^53 divide in one correctly rounded step; larger ones keep 64
 * bits of quotient plus a sticky bit, so that they too are rounded only once.
 */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  if (numerator < 0n) return -fractionToNumber({ numerator: -numerator, denominator });
  const largest = BigInt(Number.MAX_SAFE_INTEGER);
  // Stryker disable next-line ConditionalExpression,EqualityOperator: both ways give the nearest double, this one sooner.
  if (numerator <= largest && denominator <= largest) return Number(numerator) / Number(denominator);
  const shift = QUOTIENT_BITS + bitLength(denominator) - bitLength(numerator);
  const scaled = numerator << BigInt(Math.max(shift, 0));
  const divisor = denominator << BigInt(Math.max(-shift, 0));
  const sticky = scaled % divisor === 0n ? 0n : 1n;
  return Number(((scaled / divisor) << 1n) | sticky) * 2 ** (-shift - 1);
}
