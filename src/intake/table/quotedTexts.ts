/** Texts of a source as a message quotes them: the first ones, cut off where they are long, and how many more there are. */
const MOST_NAMED = 5;
const LONGEST_QUOTE = 100;

/** One text, cut off where it is long. */
export function quoted(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** Each between quotes, the first five. */
export function quotedTexts(texts: readonly string[]): string {
  const shown = texts.slice(0, MOST_NAMED).map((text) => `'${quoted(text)}'`);
  const more = texts.length - shown.length;
  return [...shown, ...(more > 0 ? [`nog ${String(more)}`] : [])].join(", ");
}
