/**
 * "18.750" is eighteen thousand in Dutch and less than nineteen in English. When its column also holds a text that can only
 * be English ("18.75", "1,234.5"), nobody can tell which is meant, and the column is refused.
 */
export interface NumberText {
  readonly line: number;
  readonly text: string;
}

const LONGEST_NUMBER = 32;

export function mixedNotation(
  texts: readonly NumberText[],
): { readonly thousands: NumberText; readonly decimals: NumberText } | null {
  const thousands = texts.find(({ text }) => isThousands(text));
  const decimals = texts.find(({ text }) => isEnglish(text));
  return thousands === undefined || decimals === undefined ? null : { thousands, decimals };
}

function isThousands(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /^[+−-]?\d{1,3}(?:\.\d{3})+$/u.test(text);
}

function isEnglish(text: string): boolean {
  return text.length <= LONGEST_NUMBER && /^[+−-]?[\d,]*\d\.\d+$/u.test(text) && !isThousands(text);
}
