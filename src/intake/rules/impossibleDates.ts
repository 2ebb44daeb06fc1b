/** A title that names a day that does not exist ("2024-99-99", "31 februari 2027") is said: a list without a date would look as if it named none. */
import { parseDutchDate } from "../../text/parseDutchDate";
import { problem } from "../../text/result";
import type { Message } from "../reading";
import { WRITTEN_DAY } from "../cells/writtenDay";
import { message } from "../table/entry";

const LOOKS_LIKE_DATE = new RegExp(String.raw`\b(?:\d{4}-\d{2}-\d{2}|${WRITTEN_DAY})\b`, "giu");

const LONGEST_TITLE = 40_000;

export function impossibleDates(titles: readonly string[]): readonly Message[] {
  const named = titles.flatMap((title) => title.slice(0, LONGEST_TITLE).match(LOOKS_LIKE_DATE) ?? []);
  const wrong = [...new Set(named)].filter((text) => parseDutchDate(text) === null);
  return wrong.map((text) => message(problem("reading.impossibleDate", { text }), "warning"));
}
