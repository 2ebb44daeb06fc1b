/** Longer than any count of places; a longer text is refused before it is looked at. */
const LONGEST_TEXT = 32;

/**
 * A whole number as a planner types it: "88000", "88.000" or "88 000".
 *
 * @returns The number, or null when the text is no whole number of at least 0.
 */
export function parseDutchCount(text: string): number | null {
  const plain = text.replace(/[\u00a0\u2009\u202f ]/gu, "");
  if (plain.length > LONGEST_TEXT || !/^(?:\d{1,3}(?:\.\d{3})+|\d+)$/u.test(plain)) return null;
  const value = Number(plain.replaceAll(".", ""));
  return Number.isSafeInteger(value) ? value : null;
}
