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

/**
 * Whether a text that was written as this shows as that: an Excel may keep both apostrophes at its beginning, or drop both.
 *
 * @param shown Without blanks around it.
 */
export function isWrittenAs(written: string, shown: string): boolean {
  const text = written.normalize("NFC").trim();
  return shown === text || (text.startsWith("'") && (shown === `'${text}` || shown === text.slice(1)));
}
