/** Numbers with more zeros than this at one end are not written out. */
const MOST_ZEROS = 15;

/**
 * An integer the Dutch way: 18750 becomes "18.750". Written out here because a bare JavaScript realm may lack the
 * Dutch locale data, and every member of the table must read the same text.
 */
export function dutchInteger(value: number | bigint): string {
  const digits = value.toString();
  const sign = digits.startsWith("-") ? "-" : "";
  return sign + groupThousands(digits.slice(sign.length));
}

/**
 * A number the Dutch way, in its shortest decimal text: 0.91 becomes "0,91", 1e21 all its digits. Very large and very small
 * ones are written as a sheet writes them: "1,5E-20".
 */
export function dutchNumber(value: number | bigint): string {
  if (typeof value === "bigint" || Number.isSafeInteger(value)) return dutchInteger(value);
  const text = value.toString();
  const [coefficient = "", exponentText] = text.split("e");
  const exponent = Number(exponentText ?? 0);
  if (Math.abs(exponent) > MOST_ZEROS) return `${coefficient.replace(".", ",")}E${exponent > 0 ? "+" : ""}${exponent}`;
  if (Number.isInteger(value)) return dutchInteger(BigInt(value));
  const sign = text.startsWith("-") ? "-" : "";
  const [whole = "0", decimals = ""] = coefficient.slice(sign.length).split(".");
  if (exponentText !== undefined) return `${sign}0,${"0".repeat(-exponent - 1)}${whole}${decimals}`;
  return decimals === "" ? text : `${sign}${groupThousands(whole)},${decimals}`;
}

/** A difference with its sign, typeset: "+1.200" or "−60"; zero has none. */
export function dutchDifference(difference: number): string {
  if (difference === 0) return "0";
  return difference > 0 ? `+${dutchInteger(difference)}` : `−${dutchInteger(-difference)}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ".");
}
