import type { Decimal } from "./decimal";

/** Brings decimals to one scale, so that only their integers remain: 0.5 and 1.25 become 50 and 125. */
export function scaleToIntegers(decimals: readonly Decimal[]): readonly bigint[] {
  const scale = decimals.reduce((largest, decimal) => Math.max(largest, decimal.scale), 0);
  return decimals.map((decimal) => decimal.coefficient * 10n ** BigInt(scale - decimal.scale));
}
