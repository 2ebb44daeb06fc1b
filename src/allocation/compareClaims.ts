import type { WideNumber } from "../numbers/wideNumber";
import type { ClaimRule } from "./divisorMethod";

/**
 * Orders two claims on integers: positive when the claim of `place` is the stronger one, 0 when they are equal. Claims
 * above every finite one (the first place with Adams, Hill and Dean) are ordered among themselves by weight: when there
 * are fewer places than recipients, the heaviest get one.
 */
export function compareExactly(
  rule: ClaimRule,
  weight: bigint,
  place: number,
  other: bigint,
  otherPlace: number,
): number {
  // Stryker disable next-line ConditionalExpression,EqualityOperator: multiplying says the same, only later.
  if (weight === other) return weight === 0n ? 0 : otherPlace - place;
  const denominator = rule.denominator(BigInt(place));
  const otherDenominator = rule.denominator(BigInt(otherPlace));
  if (denominator === 0n && otherDenominator === 0n) return signOf(weight - other);
  const left = rule.numerator(weight, BigInt(place)) * otherDenominator;
  return signOf(left - rule.numerator(other, BigInt(otherPlace)) * denominator);
}

/** Claims whose doubles differ by more than this, relatively, are surely in the right order: more than ten roundings of both. */
export const HIGHER = 1 + 2 ** -46;

/** The same at a glance, for weights of any size: 0 where that does not tell. */
export function compareWide(
  rule: ClaimRule,
  weight: WideNumber,
  place: number,
  other: WideNumber,
  otherPlace: number,
): number {
  const claim = rule.approximate(weight.mantissa, place);
  const otherClaim = rule.approximate(other.mantissa, otherPlace);
  // Without weight, or endless.
  if (claim === 0 || otherClaim === 0 || claim === Infinity || otherClaim === Infinity) return 0;
  // Far apart it becomes endless or 0, which tells them apart as well.
  const scaled = claim * 2 ** (rule.weightPower * (weight.exponent - other.exponent));
  if (scaled > otherClaim * HIGHER) return 1;
  return otherClaim > scaled * HIGHER ? -1 : 0;
}

function signOf(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
