/** What a cell holds as a finding shows it: a number the Dutch way, a truth value as a Dutch Excel does, nothing as a dash. */
import texts from "../text/nl/inspection.json";
import type { ProblemParameter } from "../text/result";

const LONGEST_SHOWN = 30;

/** @param longest How many characters of a text at most. */
export function shownContent(content: unknown, longest = LONGEST_SHOWN): ProblemParameter {
  if (typeof content === "number") return content;
  if (typeof content === "boolean") return content ? texts["inspection.true"] : texts["inspection.false"];
  const text = typeof content === "string" ? content : "";
  return text === "" ? "–" : text.slice(0, longest);
}
