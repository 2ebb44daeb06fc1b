/**
 * A whole number in a cell of a list: typed, or as Dutch text ("18.750", "18 750"). Nothing is rounded and no decimal
 * point is taken for a thousand; a blank is never taken for 0.
 */
import { parseDutchCount } from "../text/parseDutchCount";
import { textOf } from "./listLine";

export type CountReading =
  | { readonly kind: "count"; readonly count: number }
  | { readonly kind: "blank" | "unreadable" | "negative" | "tooLarge" };

/** More than anything that these lists count, and small enough to add up ten thousand of them exactly. */
export const LARGEST_COUNT = 100_000_000;

export function readCount(cell: unknown, mayBeNegative: boolean): CountReading {
  const value = typeof cell === "number" ? wholeNumber(cell) : countOfText(textOf(cell));
  if (value === "blank" || value === null) return { kind: value ?? "unreadable" };
  if (Math.abs(value) > LARGEST_COUNT) return { kind: "tooLarge" };
  if (value < 0 && !mayBeNegative) return { kind: "negative" };
  return { kind: "count", count: value };
}

function wholeNumber(value: number): number | null {
  // Minus zero is zero
  return Number.isSafeInteger(value) ? value + 0 : null;
}

function countOfText(text: string): number | "blank" | null {
  if (text === "") return "blank";
  const sign = /^[+−-]/u.exec(text)?.[0] ?? "";
  const size = parseDutchCount(text.slice(sign.length));
  if (size === null) return null;
  return sign === "" || sign === "+" || size === 0 ? size : -size;
}
