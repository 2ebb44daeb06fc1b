import { dutchInteger } from "./dutchNumber";

/**
 * A ratio of whole numbers with a fixed number of decimals the Dutch way, exactly rounded half away from zero: 1 over 8
 * with two decimals is "0,13".
 *
 * @param denominator Above 0.
 */
export function dutchRatio(numerator: number, denominator: number, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const size = BigInt(Math.abs(numerator)) * scale;
  const rounded = (2n * size + BigInt(denominator)) / (2n * BigInt(denominator));
  const digits = decimals === 0 ? "" : `,${String(rounded % scale).padStart(decimals, "0")}`;
  return `${numerator < 0 && rounded > 0n ? "−" : ""}${dutchInteger(rounded / scale)}${digits}`;
}
