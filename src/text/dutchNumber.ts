/**
 * An integer the Dutch way: 18750 becomes "18.750". Written out here because a bare JavaScript realm may lack the
 * Dutch locale data, and every member of the table must read the same text.
 */
export function dutchInteger(value: number | bigint): string {
  const digits = value.toString();
  const sign = digits.startsWith("-") ? "-" : "";
  return sign + groupThousands(digits.slice(sign.length));
}

/** A number with decimals the Dutch way, in its shortest decimal text: 0.91 becomes "0,91". */
export function dutchNumber(value: number | bigint): string {
  if (typeof value === "bigint" || Number.isInteger(value)) return dutchInteger(value);
  const [whole = "0", fraction = ""] = value.toString().split(".");
  if (fraction === "" || whole.includes("e") || fraction.includes("e")) return value.toString().replace(".", ",");
  const sign = whole.startsWith("-") ? "-" : "";
  return `${sign}${groupThousands(whole.slice(sign.length))},${fraction}`;
}

/** A difference with its sign, typeset: "+1.200" or "−60"; zero has none. */
export function dutchDifference(difference: number): string {
  if (difference === 0) return "0";
  return difference > 0 ? `+${dutchInteger(difference)}` : `−${dutchInteger(-difference)}`;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, ".");
}
