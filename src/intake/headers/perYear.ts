/** Whether a text speaks of what is asked in a whole year: a quota is one of half a year. */
export function isPerYear(text: string): boolean {
  return /(?<!\p{L})per (?:heel |kalender|vol )?jaar(?!\p{L})/iu.test(text);
}
