/** By what sources are alike: answers that a planner gave for one count for the next one of its shape. */
import { fingerprint } from "../text/fingerprint";
import type { ReadingOrder } from "./reading";
import { folded } from "./rules/chooseColumn";

const LONGEST = 200;

/**
 * What a table is about stands in its titles as much as in its headers; their numbers, such as a year, are of one source only.
 *
 * @returns Empty where neither says a word: such lists are all alike, and an answer for one says nothing about another.
 */
export function shapeOf(
  { kind }: ReadingOrder,
  { headers, titles }: { readonly headers: readonly string[]; readonly titles: readonly string[] },
): string {
  const said = titles.map((title) => folded(title.slice(0, LONGEST).replace(/[\d.,/-]+/gu, " ")));
  const named = headers.map((header) => folded(header));
  if (![...said, ...named].some((text) => /\p{L}/u.test(text))) return "";
  return fingerprint({ kind, headers: named, titles: said });
}
