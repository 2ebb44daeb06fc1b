/**
 * The total that a letter names in a sentence above or below its list. It counts as a printed one where it is not lower than what the rows add
 * up to: the decision is what was written, and a sum may miss what was rounded or left out. A lower number is never all of them.
 */
import { problem, type Problem } from "../../text/result";
import type { Message } from "../reading";
import { message } from "../table/entry";
import { letterFacts } from "./letterFacts";
import { listedPlaces } from "./listedPlaces";
import type { NamedPlaces } from "./sentenceFigures";

export interface SentenceTotal {
  /** Null where the sentences name none for certain, more than one, or less than the sum. */
  readonly total: NamedPlaces | null;
  readonly messages: readonly Message[];
}

/**
 * @param sentences The text beside the rows.
 * @param sum What the rows add up to; null when they hold no total.
 */
export function sentenceTotal(sentences: string, sum: number | null): SentenceTotal {
  const { totals, sure, unsure } = letterFacts(sentences);
  if (sum === null) return { total: null, messages: [] };
  const [only, second] = sure;
  const seen = [...totals.map(({ places }) => places), ...unsure];
  if (only === undefined || second !== undefined || seen.some((places) => places !== only.places)) {
    const places = listedPlaces(seen);
    return {
      total: null,
      messages: seen.length === 0 ? [] : [said(problem("reading.otherTotals", { places }), false)],
    };
  }
  if (only.places < sum)
    return { total: null, messages: [said(problem("reading.lowerInSentence", { total: only.places, sum }), false)] };
  const isSame = only.places === sum;
  return { total: only, messages: [said(problem("reading.totalFromSentence", { total: only.places, sum }), isSame)] };
}

function said(what: Problem, isSame: boolean): Message {
  return message(what, isSame ? "information" : "warning");
}
