import { at } from "../../src/numbers/at";
import { parseDecimal } from "../../src/numbers/decimal";
import type { Fraction } from "../../src/numbers/fraction";

/** Every number that a cell holds is a whole number of these parts of one. */
const DECIMALS = 330;

/** A number as it is written, in those parts. */
function wholeOf(value: number): bigint {
  const decimal = parseDecimal(value);
  if (decimal === null) throw new Error(`${value} is no number`);
  return decimal.coefficient * 10n ** BigInt(DECIMALS - decimal.scale);
}

/**
 * Largest remainder over weight × (1 + p × correction), all on whole numbers: every share is divided out and all remainders are
 * sorted. Of equal remainders the first one goes first.
 *
 * @returns Null where all weights are 0 at p.
 */
export function slowPlacesAt(
  {
    total,
    weights,
    corrections,
  }: { readonly total: number; readonly weights: readonly number[]; readonly corrections: readonly number[] },
  { numerator, denominator }: Fraction,
): readonly bigint[] | null {
  const one = 10n ** BigInt(DECIMALS);
  const corrected = weights.map(
    (weight, index) => wholeOf(weight) * (one * denominator + wholeOf(at(corrections, index)) * numerator),
  );
  const sum = corrected.reduce((before, weight) => before + weight, 0n);
  if (sum === 0n) return null;
  const shares = corrected.map((weight) => weight * BigInt(total));
  const places = shares.map((share) => share / sum);
  const left = Number(BigInt(total) - places.reduce((before, count) => before + count, 0n));
  const remainders = shares.map((share, index) => ({ rest: share % sum, index }));
  remainders.sort((first, second) => Number(second.rest > first.rest) - Number(second.rest < first.rest));
  for (const { index } of remainders.slice(0, left)) places[index] = at(places, index) + 1n;
  return places;
}
