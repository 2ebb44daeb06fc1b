import type { CellValue } from "./gridModel";

/** What a grid makes of content that was typed or written: text that reads as a number becomes one. */
export function coerceTyped(content: CellValue): CellValue {
  if (typeof content !== "string") return content;
  if (content.startsWith("'")) return content.slice(1);
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(content)) return Number(content);
  if (/^(?:true|false)$/iu.test(content)) return content.toLowerCase() === "true";
  return content;
}
