/**
 * What an OpenDocument cell shows beside the number that it holds (ODF 1.2 part 1, 19.385): its paragraph is the text that people see. Knows
 * nothing of styles, so that it also holds where a program wrote none.
 */

const MONEY = /\p{Sc}|(?<!\p{L})EUR(?!\p{L})/iu;
/** What a formula gives that asks something: 1 and 0 only count it. */
const TRUTH = /^(?:true|false|waar|onwaar)$/iu;

/**
 * The text that a number becomes where it is shown as something else: words, nothing, a sum of money, or a number below 0. Null where it is shown
 * as a number.
 *
 * @param text Null where the file does not say what is shown.
 */
export function shownOtherwise(value: number, text: string | null): string | null {
  if (text === null) return null;
  const shown = text.trim();
  if (TRUTH.test(shown)) return shown;
  if (MONEY.test(shown)) return `€ ${String(value)}`;
  if (value > 0 && /^[-−–]\s*\d/u.test(shown)) return `-${String(value)}`;
  // What is shown for 0 may say so in words
  return value === 0 || /\d/u.test(shown) ? null : `${String(value)} (getoond als ${shown === "" ? "niets" : shown})`;
}
