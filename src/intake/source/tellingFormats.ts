/**
 * Number formats that show another number than a cell holds: a percentage (1 is shown as 100%), and digits of the format's own (4 is shown as
 * 4.000).
 */
import { unitBehind } from "../cells/unitBehind";

/** As Excel writes formats; text between quotes, or behind a backward stroke, is shown as it is. */
export function isTelling(format: string): boolean {
  const shownAsIs = format.match(/"[^"]*"|\\./gu) ?? [];
  return shownAsIs.some((text) => /\d/u.test(text)) || format.replace(/"[^"]*"|\\./gu, "").includes("%");
}

interface Part {
  before: string;
  after: string;
  /** Thousands are left off, so that "4k" is right for 4.000. */
  isScaled: boolean;
  hasDigits: boolean;
}

/** One piece of a format: text in quotes or behind a backward stroke, what is no text at all, the digits, or another sign. */
const PIECE = /"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|(General|[0#?][0#?.,]*)|(.)/giu;
const OF_SCALE = /^ ?(?:k|m|mln|dzd|duizend|miljoen)\.?$/iu;

/**
 * A number as a format shows it, where the text around it says something else of it than its unit: "min 5", "3553 excl. amv", "-140" of 140. Null
 * where there is none, or only a unit.
 */
export function withWords(format: string, value: number): string | null {
  const parts = partsOf(format);
  const below = value < 0 ? parts[1] : undefined;
  const candidates = /\[[<>=]/u.test(format) ? parts : [below ?? parts[0]];
  const telling = candidates.find((part) => part !== undefined && isTellingPart(part, below !== undefined));
  if (value === 0 || telling === undefined) return null;
  return `${telling.before}${String(below === undefined ? value : -value)}${telling.after}`;
}

/** For numbers above 0, below 0 and 0. */
function partsOf(format: string): readonly Part[] {
  const begun = (): Part => ({ before: "", after: "", isScaled: false, hasDigits: false });
  const parts = [begun()];
  for (const [, quoted, stroked, digits, sign = ""] of format.matchAll(PIECE)) {
    if (sign === ";") parts.push(begun());
    const part = parts.at(-1);
    if (part === undefined || sign === ";") continue;
    const text = quoted ?? stroked ?? sign;
    if (digits !== undefined) Object.assign(part, { hasDigits: true, isScaled: digits.endsWith(",") });
    else if (part.hasDigits) part.after += text;
    else part.before += text;
  }
  return parts;
}

function isTellingPart({ before, after, isScaled, hasDigits }: Part, isBelow: boolean): boolean {
  if (!hasDigits || (isScaled && before.trim() === "" && OF_SCALE.test(after))) return false;
  // For numbers below 0 a part writes the sign itself
  if (!isBelow && /[-−–]\s*$/u.test(before)) return true;
  return /\p{L}/u.test(before + after) && unitBehind(`${before}1${after}`.trim()) === null;
}

/** Whether a format shows nothing where a number is above or below 0: one of its parts is empty. */
export function hidesNumber(format: string, value: number): boolean {
  const parts = format.replace(/"[^"]*"|\\./gu, "x").split(";");
  const [above = "", below = above] = parts;
  return parts.length > 1 && ((value > 0 && above.trim() === "") || (value < 0 && below.trim() === ""));
}
