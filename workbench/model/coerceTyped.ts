import type { CellValue } from "./gridModel";

/** What a grid makes of content that was typed or written: text that reads as a number becomes one. */
export function coerceTyped(content: CellValue): CellValue {
  if (typeof content !== "string") return content;
  if (content.startsWith("'")) return withoutMark(content);
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(content)) return Number(content);
  if (/^(?:true|false)$/iu.test(content)) return content.toLowerCase() === "true";
  return content;
}

/** A leading apostrophe says that text follows; it is no part of the text. */
export function withoutMark(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
