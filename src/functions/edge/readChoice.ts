import { fail, problem, type Result, succeed } from "../../text/result";
import { shownCell } from "./shownCell";
import { isBlankText, scalarOf } from "./grid";

/**
 * One word out of a list. Case, accents and surrounding blanks do not count.
 *
 * @param choices Every accepted spelling, folded, with its meaning; the first spelling of a meaning is shown to planners.
 * @returns The meaning; `fallback` when the argument was not given or blank; or a problem that lists the words.
 */
export function readChoice<Meaning>(
  name: string,
  value: unknown,
  choices: ReadonlyMap<string, Meaning>,
  fallback: Meaning,
): Result<Meaning> {
  const cell = scalarOf(value);
  if (isBlankText(cell)) return succeed(fallback);
  if (Array.isArray(cell)) return fail(problem("functions.rangeForOneValue", { argument: name }));
  if (typeof cell === "string") {
    const meaning = choices.get(foldWord(cell));
    if (meaning !== undefined) return succeed(meaning);
  }
  return fail(
    problem("functions.unknownChoice", { argument: name, text: shownCell(cell), known: shownWords(choices) }),
  );
}

/** Lower case, without accents, single blanks, straight apostrophes. */
export function foldWord(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Mark}/gu, "")
    .replace(/[‘’]/gu, "'")
    .trim()
    .replace(/\s+/gu, " ")
    .toLowerCase();
}

function shownWords(choices: ReadonlyMap<string, unknown>): string {
  const seen = new Set<unknown>();
  const words: string[] = [];
  for (const [word, meaning] of choices) {
    if (!seen.has(meaning)) words.push(word);
    seen.add(meaning);
  }
  return words.join(", ");
}
