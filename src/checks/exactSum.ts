import { type Decimal, parseDecimal } from "../numbers/decimal";
import { dutchInteger } from "../text/dutchNumber";
import { scaleToIntegers } from "../numbers/scaleToIntegers";

/** The exact sum of numbers in their shortest decimal text, so that 0.1 and 0.2 make 0.3; null when one is no number. */
export function exactSum(values: readonly number[]): Decimal | null {
  const decimals = values.map(parseDecimal);
  const known = decimals.filter((decimal) => decimal !== null);
  if (known.length < decimals.length) return null;
  const scale = known.reduce((largest, decimal) => Math.max(largest, decimal.scale), 0);
  return withoutTrailingZeros(
    scaleToIntegers(known).reduce((sum, part) => sum + part, 0n),
    scale,
  );
}

/** A decimal for a sentence: a whole number as such, anything else as Dutch text ("1,5"). */
export function shownDecimal({ coefficient, scale }: Decimal): bigint | string {
  if (scale === 0) return coefficient;
  const sign = coefficient < 0n ? "-" : "";
  const digits = (coefficient < 0n ? -coefficient : coefficient).toString().padStart(scale + 1, "0");
  return `${sign}${dutchInteger(BigInt(digits.slice(0, -scale)))},${digits.slice(-scale)}`;
}

function withoutTrailingZeros(coefficient: bigint, scale: number): Decimal {
  let shorter = { coefficient, scale };
  while (shorter.scale > 0 && shorter.coefficient % 10n === 0n) {
    shorter = { coefficient: shorter.coefficient / 10n, scale: shorter.scale - 1 };
  }
  return shorter;
}
