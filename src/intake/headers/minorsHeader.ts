/** Headers that name minors beside the total: on top of it, left out of it, or together with it. */
import { FIGURE_WORDS, ON_TOP_WORDS } from "./figureWords";

/** "amv (excl.)": minors that are not in the total beside them. */
const EXCLUDED = /^amv['’]?s? ?\(?excl(?:usief)?\.?\)?$/iu;
const TASK_AND_MINORS =
  /(?:opga(?:ve|af)|plekken|plaatsen|capaciteit) ?(?:\+|&|en|plus) ?(?:de )?(?:amv|minderjarig)|amv['’]?s? ?(?:\+|&|en|plus) ?(?:de )?(?:opvang)?(?:opga(?:ve|af)|plekken|plaatsen)/iu;

/** "Opgave en amv" may be the total with the minors in it, or anything else: never the minors alone. */
export function namesTaskAndMinors(segment: string): boolean {
  return TASK_AND_MINORS.test(segment);
}

export function excludesMinors(segment: string): boolean {
  return EXCLUDED.test(segment.trim());
}

/** "amv extra", "aanvullend amv". */
export function areOnTop(words: readonly string[]): boolean {
  const has = (set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
  return has(ON_TOP_WORDS) && has(FIGURE_WORDS.minors);
}
