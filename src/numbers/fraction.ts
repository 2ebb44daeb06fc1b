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

/** Of longer parts the first bits mostly tell which double is nearest. */
const TELLING_BITS = 256;
const LONG = 1n << BigInt(TELLING_BITS);

/** Two whole numbers up to here divide in one correctly rounded step. */
const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** The double nearest to a fraction. Cost: of long parts that of taking the first bits; rarely that of dividing them. */
export function fractionToNumber({ numerator, denominator }: Fraction): number {
  if (numerator < 0n) return -fractionToNumber({ numerator: -numerator, denominator });
  // Stryker disable next-line ConditionalExpression,EqualityOperator: both ways give the nearest double, this one sooner.
  if (numerator <= LARGEST && denominator <= LARGEST) return Number(numerator) / Number(denominator);
  // Stryker disable next-line ConditionalExpression,EqualityOperator,LogicalOperator: dividing all of it gives the same, only later.
  if (numerator > LONG && denominator > LONG) {
    const spare = BigInt(Math.min(bitLength(numerator), bitLength(denominator)) - TELLING_BITS);
    const [first, firstBelow] = [numerator >> spare, denominator >> spare];
    const least = nearestQuotient(first, firstBelow + 1n);
    // Rounding never turns an order round: what is nearest to a little less and to a little more is nearest.
    if (least === nearestQuotient(first + 1n, firstBelow)) return least;
  }
  return nearestQuotient(numerator, denominator);
}

/** 64 bits of quotient plus a sticky bit, so that it is rounded only once. */
function nearestQuotient(numerator: bigint, denominator: bigint): number {
  const shift = QUOTIENT_BITS + bitLength(denominator) - bitLength(numerator);
  const scaled = numerator << BigInt(Math.max(shift, 0));
  const divisor = denominator << BigInt(Math.max(-shift, 0));
  const sticky = scaled % divisor === 0n ? 0n : 1n;
  return Number(((scaled / divisor) << 1n) | sticky) * 2 ** (-shift - 1);
}
