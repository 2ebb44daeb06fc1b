import { at } from "./at";

/**
 * An exact decimal: `coefficient` × 10^−`scale`. Read from text, so that 0.1 is one tenth and not the nearest binary
 * fraction.
 */
export interface Decimal {
  readonly coefficient: bigint;
  readonly scale: number;
}

/** At most this many decimals or zeros: more is a slip of the pen, and would only cost memory. */
const LARGEST_EXPONENT = 400;

/**
 * Reads a decimal number, exactly.
 *
 * @param value A finite number, which stands for its shortest decimal text, or text such as "15.95", "-3" or "1e-7"
 *   with a decimal point.
 * @returns The decimal, or null when the value is not a number.
 */
export function parseDecimal(value: number | string): Decimal | null {
  if (Number.isSafeInteger(value)) return { coefficient: BigInt(value), scale: 0 };
  const match = /^([+-]?\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/iu.exec(String(value).trim());
  if (match === null) return null;
  const [, , fraction = "", exponentText] = match;
  const exponent = Number(exponentText ?? 0);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return null;
  const coefficient = BigInt(at(match, 1) + fraction);
  const scale = fraction.length - exponent;
  return { coefficient: coefficient * 10n ** BigInt(Math.max(-scale, 0)), scale: Math.max(scale, 0) };
}
