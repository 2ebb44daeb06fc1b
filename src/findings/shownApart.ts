import type { ProblemParameter } from "../text/result";
import { shownContent } from "./shownContent";

const LONGEST_SHOWN = 30;
/** How much of what is the same stands before the first sign that differs. */
const BEFORE = 8;

/** Two contents of which the difference must be seen: of long texts the part around the first sign that differs. */
export function shownApart(
  shown: unknown,
  computed: unknown,
): { readonly shown: ProblemParameter; readonly computed: ProblemParameter } {
  if (typeof shown !== "string" || typeof computed !== "string") {
    return { shown: shownContent(shown), computed: shownContent(computed) };
  }
  if (Math.max(shown.length, computed.length) <= LONGEST_SHOWN)
    return { shown: shownContent(shown), computed: shownContent(computed) };
  let differs = 0;
  while (differs < shown.length && shown[differs] === computed[differs]) differs += 1;
  const start = Math.max(0, Math.min(differs - BEFORE, Math.max(shown.length, computed.length) - LONGEST_SHOWN));
  const part = (text: string): ProblemParameter => {
    const end = start + LONGEST_SHOWN;
    return `${start > 0 ? "…" : ""}${text.slice(start, end)}${end < text.length ? "…" : ""}`;
  };
  return { shown: part(shown), computed: part(computed) };
}
