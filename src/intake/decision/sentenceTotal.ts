/**
 * The total that a letter names in a sentence above or below its list. It counts as a printed one: the decision is what was written, and a sum may
 * miss what was rounded or left out.
 */
import { problem } from "../../text/result";
import type { Message } from "../reading";
import { message } from "../table/entry";
import { letterFacts, type NamedPlaces } from "./letterFacts";

export interface SentenceTotal {
  /** Null where the sentences name none, or more than one. */
  readonly total: NamedPlaces | null;
  readonly messages: readonly Message[];
}

/**
 * @param sentences The text beside the rows.
 * @param sum What the rows add up to; null when they hold no total.
 */
export function sentenceTotal(sentences: string, sum: number | null): SentenceTotal {
  const { totals } = letterFacts(sentences);
  const [only, second] = totals;
  if (only === undefined || sum === null) return { total: null, messages: [] };
  if (second !== undefined) {
    const places = totals.map((one) => String(one.places)).join(", ");
    return { total: null, messages: [message(problem("reading.otherTotals", { places }), "warning")] };
  }
  const isSame = only.places === sum;
  const said = message(
    problem("reading.totalFromSentence", { total: only.places, sum }),
    isSame ? "information" : "warning",
  );
  return { total: only, messages: [said] };
}
