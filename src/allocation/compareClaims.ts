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
  const denominator = rule.denominator(BigInt(place));
  const otherDenominator = rule.denominator(BigInt(otherPlace));
  if (denominator === 0n && otherDenominator === 0n) return signOf(weight - other);
  const left = rule.numerator(weight, BigInt(place)) * otherDenominator;
  return signOf(left - rule.numerator(other, BigInt(otherPlace)) * denominator);
}

function signOf(value: bigint): number {
  return value > 0n ? 1 : value < 0n ? -1 : 0;
}
