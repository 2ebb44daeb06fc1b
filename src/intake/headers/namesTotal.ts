/** Whether a header names a total, by any word for one. */
import { wordsOf } from "./words";

const TOTAL_WORDS: ReadonlySet<string> = new Set([
  "totaal",
  "totale",
  "total",
  "eindtotaal",
  "som",
  "samen",
  "tezamen",
]);

export function namesTotal(header: string): boolean {
  return wordsOf(header).some(isTotalWord);
}

export function isTotalWord(word: string): boolean {
  return TOTAL_WORDS.has(word);
}
