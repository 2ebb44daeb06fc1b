/**
 * A whole number in a cell, as lists write it. Nothing is rounded and nothing is guessed: what is no whole number says what it
 * is instead. After the signs that Statistics Netherlands prints in its tables: "." unknown, "-" nil, "x" secret.
 */
import { type Cell, textOf } from "./cell";
import { notOneNumber } from "./notOneNumber";
import type { Notation } from "./numberNotation";

export type FigureProblem =
  | "blank"
  | "unknownSign"
  | "nilSign"
  | "secretSign"
  | "sentinel"
  | "fraction"
  | "bracketed"
  | "minusBehind"
  | "noteBehind"
  | "negative"
  | "tooLarge"
  | "exponent"
  | "foreignDigits"
  | "date"
  | "notAvailable"
  | "approximate"
  | "severalNumbers"
  | "wordsBeside"
  | "unreadable";

export type Figure =
  { readonly kind: "count"; readonly count: number; readonly hasNote: boolean } | { readonly kind: FigureProblem };

export interface FigureManner {
  readonly notation: Notation["kind"];
  readonly mayBeNegative: boolean;
  /** 1.000 for a column of thousands. */
  readonly factor: number;
}

/** More than anything that these lists count, and small enough to add up ten thousand of them exactly. */
export const LARGEST_COUNT = 100_000_000;

const LONGEST_NUMBER = 40;
const SIGNS: ReadonlyMap<string, FigureProblem> = new Map([
  [".", "unknownSign"],
  ["..", "unknownSign"],
  ["...", "unknownSign"],
  ["-", "nilSign"],
  ["–", "nilSign"],
  ["—", "nilSign"],
  ["−", "nilSign"],
  ["x", "secretSign"],
  ["X", "secretSign"],
]);
const NO_FIGURE =
  /^(?:n\.?v\.?t\.?|n\.?b\.?|n\.?a\.?|n\/a|#n\/[ab]!?|null|none|nan|onbekend|geen|leeg|\?+|volgt|p\.?m\.?)$/iu;
/** Signs that show what follows from right to left: what a reader sees is another number than what stands there. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/u;
/** A thousand is never cut by a line break: 500 above 700 are two figures. */
const ON_TWO_LINES = /\d[^\S\r\n]*[\r\n]\s*\d/u;
/** Numbers that stand for "unknown" in downloads of CBS: -99999999, -99997 and the like. */
const SENTINEL = /^-9{4,}\d?$/u;

/** "140*", "140 ²" and "140 a)"; of "140 1)" nobody knows which digits are the number. */
const NOTE = /(?: ?[*¹²³⁴⁵⁶⁷⁸⁹]+| ?[a-h]\))$/u;

export function readFigure(cell: Cell | undefined, manner: FigureManner): Figure {
  if (cell instanceof Date) return { kind: "date" };
  if (typeof cell === "string" && TURNED.test(cell)) return { kind: "unreadable" };
  if (typeof cell === "string" && ON_TWO_LINES.test(cell)) return { kind: "severalNumbers" };
  if (typeof cell === "number") return ofNumber(cell, manner);
  return ofText(textOf(cell ?? null), manner);
}

function ofNumber(value: number, manner: FigureManner): Figure {
  if (!Number.isFinite(value)) return { kind: "exponent" };
  if (SENTINEL.test(String(value))) return { kind: "sentinel" };
  if (Math.abs(value) > LARGEST_COUNT) return { kind: "tooLarge" };
  const [whole = "", decimals = ""] = String(Math.abs(value)).split(".");
  return /^\d+$/u.test(whole) ? asCount(value < 0, whole, decimals, false, manner) : { kind: "fraction" };
}

function ofText(text: string, manner: FigureManner): Figure {
  if (text === "") return { kind: "blank" };
  if (text.length > LONGEST_NUMBER) return { kind: "unreadable" };
  const sign = SIGNS.get(text);
  if (sign !== undefined) return { kind: sign };
  if (NO_FIGURE.test(text)) return { kind: "notAvailable" };
  if (SENTINEL.test(text)) return { kind: "sentinel" };
  const note = NOTE.exec(text)?.[0] ?? "";
  const body = text.slice(0, text.length - note.length);
  const strange = strangeForm(body);
  if (strange !== null) return { kind: strange };
  const parts = partsOf(body, manner.notation);
  if (parts === null) return { kind: notOneNumber(text) };
  return asCount(parts.isNegative, parts.whole, parts.decimals, note !== "", manner);
}

function strangeForm(text: string): FigureProblem | null {
  if (/^\([\d., ]+\)$/u.test(text)) return "bracketed";
  if (/^\d[\d., ]*\(?\d{1,2}\)$/u.test(text)) return "noteBehind";
  // "140,-" is a price without cents and no number below 0
  if (/^[\d., ]*\d ?[-−–]$/u.test(text)) return "minusBehind";
  if (/^[+−–-]?[\d.,]+e[+-]?\d+$/iu.test(text)) return "exponent";
  if (/[^\P{N}0-9¹²³⁴⁵⁶⁷⁸⁹½¼¾]/u.test(text)) return "foreignDigits";
  return null;
}

interface NumberParts {
  readonly isNegative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

const DUTCH = /^([+−–-]?) ?(\d{1,3}(?:\.\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:,(\d+))?$/u;
const ENGLISH = /^([+−–-]?) ?(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.(\d+))?$/u;
/** "66885.0": a point before nothing but zeros is no thousand in any language, unless there are three. */
const ONLY_ZEROS = /^([+−–-]?) ?(\d+)\.(0|00|0{4,})$/u;
/** "18.75" can only be a fraction, whoever writes it. */
const DECIMAL_POINT = /^([+−–-]?) ?(\d+)\.(\d{1,2}|\d{4,})$/u;

function partsOf(text: string, notation: Notation["kind"]): NumberParts | null {
  const found =
    (notation === "english" ? ENGLISH : DUTCH).exec(text) ?? ONLY_ZEROS.exec(text) ?? DECIMAL_POINT.exec(text);
  if (found === null) return null;
  const whole = String(found[2]).replace(/[., ]/gu, "");
  // A zero in front belongs to a code, not to a count
  if (whole.length > 1 && whole.startsWith("0")) return null;
  const sign = String(found[1]);
  return { isNegative: sign !== "" && sign !== "+", whole, decimals: found[3] ?? "" };
}

function asCount(
  isNegative: boolean,
  whole: string,
  decimals: string,
  hasNote: boolean,
  { factor, mayBeNegative }: FigureManner,
): Figure {
  const places = String(factor).length - 1;
  if (/[1-9]/u.test(decimals.slice(places))) return { kind: "fraction" };
  const size = Number(whole + decimals.slice(0, places).padEnd(places, "0"));
  if (size > LARGEST_COUNT) return { kind: "tooLarge" };
  if (isNegative && size > 0 && !mayBeNegative) return { kind: "negative" };
  return { kind: "count", count: isNegative && size > 0 ? -size : size, hasNote };
}
