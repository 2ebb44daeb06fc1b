import { type Fraction, fraction, fractionToNumber } from "../../numbers/fraction";
import { LEADING_BITS, type LeadingBits, leadingBits } from "../../numbers/leadingBits";

/** A weight or multiplier: exact, with its first digits, by which nearly everything is decided. */
export interface Factor {
  readonly exact: Fraction;
  readonly leading: LeadingBits;
  /** The same as a double in [½, 2) and a power of two. */
  readonly mantissa: number;
  readonly exponent: number;
}

/** A ratio that differs less from 1 than this is worked out on whole numbers, so that its logarithm is right in relation to itself. */
const NEAR = 2 ** -20;
/** Powers of two that are far enough from the ends of a double. */
const SAFE_EXPONENT = 900;
/** Three factors, each cut off, are this much below the truth at most. */
const CERTAIN_BITS = BigInt(LEADING_BITS - 4);

export function factorOf(exact: Fraction): Factor {
  const leading = leadingBits(exact);
  const mantissa = Number(leading.mantissa) * 2 ** -LEADING_BITS;
  return { exact, leading, mantissa, exponent: leading.exponent + LEADING_BITS };
}

/** The double nearest to e^logarithm as a factor; exact by its own definition, also where e^logarithm is no double. */
export function factorNear(logarithm: number): Factor {
  const exponent = Math.round(logarithm / Math.LN2);
  const digits = BigInt(Math.round(Math.exp(logarithm - exponent * Math.LN2) * 2 ** 52));
  const shift = exponent - 52;
  return factorOf(shift < 0 ? fraction(digits, 1n << BigInt(-shift)) : fraction(digits << BigInt(shift), 1n));
}

export function logarithmOf({ mantissa, exponent }: Factor): number {
  return Math.log(mantissa) + exponent * Math.LN2;
}

/**
 * The natural logarithm of weight × row × column over a signpost (given twice). Its sign is exact, and 0 says that both are
 * equal. Near 0 the whole value is right to 15 digits, however near.
 *
 * Cost: doubles decide when the two differ by a millionth; else one product of the first 192 digits; whole numbers only
 * where even those do not tell.
 */
export function logarithmOver(weight: Factor, row: Factor, column: Factor, twiceSignpost: bigint): number {
  const mantissa = (2 * weight.mantissa * row.mantissa * column.mantissa) / Number(twiceSignpost);
  const exponent = weight.exponent + row.exponent + column.exponent;
  if (Math.abs(exponent) > SAFE_EXPONENT) return Math.log(mantissa) + exponent * Math.LN2;
  const ratio = mantissa * 2 ** exponent;
  return Math.abs(ratio - 1) > NEAR ? Math.log(ratio) : nearLogarithm(weight, row, column, twiceSignpost);
}

/** As above for a ratio near 1: the difference is made of whole numbers before anything is rounded. */
function nearLogarithm(weight: Factor, row: Factor, column: Factor, twiceSignpost: bigint): number {
  const product = weight.leading.mantissa * row.leading.mantissa * column.leading.mantissa;
  // Near 1 the exponent is negative: the product has far more digits than a signpost.
  const exponent = weight.leading.exponent + row.leading.exponent + column.leading.exponent + 1;
  const difference = product - (twiceSignpost << BigInt(-exponent));
  const distance = difference < 0n ? -difference : difference;
  return distance > product >> CERTAIN_BITS
    ? Math.log1p((Number(difference) * 2 ** exponent) / Number(twiceSignpost))
    : exactLogarithm(weight.exact, row.exact, column.exact, twiceSignpost);
}

function exactLogarithm(weight: Fraction, row: Fraction, column: Fraction, twiceSignpost: bigint): number {
  const signpost = twiceSignpost * weight.denominator * row.denominator * column.denominator;
  const difference = 2n * weight.numerator * row.numerator * column.numerator - signpost;
  if (difference === 0n) return 0;
  // What is too small for a double keeps its sign.
  return (
    fractionToNumber({ numerator: difference, denominator: signpost }) || (difference < 0n ? -1 : 1) * Number.MIN_VALUE
  );
}
