import type { CellContent } from "./cellContent";

/**
 * How a name such as 's-Gravenhage must be written anew: some versions of Excel take its apostrophe for their own mark of text, others do
 * not. Null where it was read as it should be.
 */
export function withoutMark(content: CellContent, present: unknown): CellContent | null {
  if (content.kind !== "text" || !content.text.startsWith("'")) return null;
  if (present === `'${content.text}`) return { ...content, isUnmarked: true };
  return present === content.text.slice(1) ? content : null;
}
