import type { Fraction } from "./fraction";

/** The same fraction without common factors (Euclid); steps grow with the digits. */
export function reduced({ numerator, denominator }: Fraction): Fraction {
  let one = numerator < 0n ? -numerator : numerator;
  let other = denominator;
  while (other !== 0n) [one, other] = [other, one % other];
  return { numerator: numerator / one, denominator: denominator / one };
}
