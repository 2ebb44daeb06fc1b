/**
 * Number formats that show something else than a cell holds: a percentage (1 is shown as 100%), digits of the format's own (4 is shown as
 * 4.000), words in place of the number, or a sum of money.
 */
import { unitBehind } from "../cells/unitBehind";
import { isDateFormat } from "./numberFormats";

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
  /** "<100": the numbers that it is for, where a format says so itself. */
  condition: string;
}

/** One piece of a format: text in quotes or behind a backward stroke, a sign of money, what is no text at all, the digits, or another sign. */
const PIECE = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[([^\]]*)\]|[_*].|(General|@|[0#?][0#?.,]*)|(.)/giu;
const OF_SCALE = /^ ?(?:k|m|mln|dzd|duizend|miljoen)\.?$/iu;
const MONEY = /\p{Sc}|(?<!\p{L})EUR(?!\p{L})/iu;
const CONDITION = /^(<=?|>=?|<>|=)(-?\d+(?:\.\d+)?)$/u;

/**
 * A number as a format shows it, where the text around it says something else of it than its unit: "min 5", "3553 excl. amv", "-140" of 140, a sum
 * of money. Null where there is none, or only a unit.
 */
export function withWords(format: string, value: number): string | null {
  const { part, isBelow } = shownPart(format, value);
  if (value === 0 || !isTellingPart(part, isBelow)) return null;
  return `${part.before}${String(isBelow ? -value : value)}${part.after}`;
}

/** Whether a format shows no number where there is one: nothing at all, or words in its place. What is shown for 0 alone may say so in words. */
export function hidesNumber(format: string, value: number): boolean {
  if (format === "" || isDateFormat(format) || (value === 0 && partsOf(format).length > 2)) return false;
  return !shownPart(format, value).part.hasDigits;
}

/** The part of a format by which a number is shown; of one for numbers below 0 it writes the sign itself. */
function shownPart(format: string, value: number): { readonly part: Part; readonly isBelow: boolean } {
  const parts = partsOf(format);
  const [above = begun(), below, nought] = parts;
  if (parts.some(({ condition }) => condition !== "")) {
    const own = parts.slice(0, 3).find(({ condition }) => condition === "" || holds(condition, value));
    return { part: own ?? above, isBelow: false };
  }
  if (value < 0 && below !== undefined) return { part: below, isBelow: true };
  return { part: value === 0 ? (nought ?? above) : above, isBelow: false };
}

/** For numbers above 0, below 0 and 0, or for those of which it says so. */
function partsOf(format: string): readonly Part[] {
  const parts = [begun()];
  for (const [, quoted, stroked, money, bracketed, digits, sign = ""] of format.matchAll(PIECE)) {
    if (sign === ";") parts.push(begun());
    const part = parts.at(-1);
    if (part === undefined || sign === ";") continue;
    const text = quoted ?? stroked ?? money ?? sign;
    if (bracketed !== undefined && CONDITION.test(bracketed)) part.condition = bracketed;
    else if (digits !== undefined) Object.assign(part, { hasDigits: true, isScaled: digits.endsWith(",") });
    else if (part.hasDigits) part.after += text;
    else part.before += text;
  }
  return parts;
}

function begun(): Part {
  return { before: "", after: "", isScaled: false, hasDigits: false, condition: "" };
}

function holds(condition: string, value: number): boolean {
  const [, sign = "", text = ""] = CONDITION.exec(condition) ?? [];
  const limit = Number(text);
  const isEqual = value === limit;
  if (sign === "<>") return !isEqual;
  if (sign.includes("=") && isEqual) return true;
  return sign.startsWith("<") ? value < limit : sign.startsWith(">") && value > limit;
}

function isTellingPart({ before, after, isScaled, hasDigits }: Part, isBelow: boolean): boolean {
  if (!hasDigits || (isScaled && before.trim() === "" && OF_SCALE.test(after))) return false;
  if (MONEY.test(before + after)) return true;
  // For numbers below 0 a part writes the sign itself
  if (!isBelow && /[-−–]\s*$/u.test(before)) return true;
  return /\p{L}/u.test(before + after) && unitBehind(`${before}1${after}`.trim()) === null;
}
