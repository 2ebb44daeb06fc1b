/** The whole part of a fraction with a positive denominator, towards minus infinity. */
export function roundDown(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator % denominator < 0n ? quotient - 1n : quotient;
}

/** The fraction rounded to the next whole number, towards plus infinity. */
export function roundUp(numerator: bigint, denominator: bigint): bigint {
  return -roundDown(-numerator, denominator);
}

/** The fraction rounded to the nearest whole number; exactly one half goes up: ⌊x + ½⌋. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return roundDown(2n * numerator + denominator, 2n * denominator);
}
