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
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,4}))?$/iu.exec(String(value).trim());
  if (match === null) return null;
  const [, sign = "", whole = "0", fraction = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > LARGEST_EXPONENT) return null;
  const digits = BigInt(whole + fraction);
  const coefficient = sign === "-" ? -digits : digits;
  const scale = fraction.length - exponent;
  return scale >= 0 ? { coefficient, scale } : { coefficient: coefficient * 10n ** BigInt(-scale), scale: 0 };
}
