import { dutchFunctions } from "./dutchFunctions";

const renamed = dutchFunctions.filter(({ dutch, english }) => dutch !== english);
const englishName = new Map(renamed.map(({ dutch, english }) => [dutch, english]));
const dutchName = new Map(renamed.map(({ dutch, english }) => [english, dutch]));

const englishConstant = new Map([
  ["WAAR", "TRUE"],
  ["ONWAAR", "FALSE"],
]);
const dutchConstant = new Map([...englishConstant].map(([dutch, english]) => [english, dutch]));

/** Strings, quoted sheet names and column names between brackets stay as they are. */
const PIECES =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{(?:"(?:[^"]|"")*"?|[^"}])*\}?|\[[^\]]*\]?|\d+(?:,\d+)?|[\p{L}_][\p{L}\d_.]*|[^"'{[\d\p{L}_]+/gu;

/** The same of a formula in English, in which a point stands between digits. */
const ENGLISH_PIECES =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{(?:"(?:[^"]|"")*"?|[^"}])*\}?|\[[^\]]*\]?|\d+(?:\.\d+)?|\.\d+|[\p{L}_][\p{L}\d_.]*|[^"'{[.\d\p{L}_]+|\./gu;

/**
 * Turns a formula as a Dutch Excel writes it into the English one that the grid computes: `;` becomes `,`, function names
 * become English and a comma between digits is a decimal comma, also in an array constant. There `;` is below and `\` beside. A formula
 * that is clearly English, by a function name or a comma that stands between no digits, stays the same.
 */
export function fromDutchFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = formula.match(PIECES) ?? [];
  const dutch = isDutch(pieces);
  return pieces.map((piece, index) => translate(piece, pieces.slice(index + 1).join(""), dutch)).join("");
}

/** A formula of the grid as a Dutch Excel shows it. `fromDutchFormula` makes the same formula of it again. */
export function toDutchFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = formula.match(ENGLISH_PIECES) ?? [];
  return pieces.map((piece, index) => inDutch(piece, pieces.slice(index + 1).join(""))).join("");
}

function isDutch(pieces: readonly string[]): boolean {
  let isEnglish = false;
  for (const [index, piece] of pieces.entries()) {
    const called = /^\s*\(/u.test(pieces[index + 1] ?? "") ? piece.toUpperCase() : "";
    if (englishName.has(called) || (isPlain(piece) && piece.includes(";"))) return true;
    if (piece.startsWith("{") && piece.split(TEXTS).some((part) => !part.startsWith('"') && part.includes("\\")))
      return true;
    isEnglish ||= dutchName.has(called) || (isPlain(piece) && piece.includes(","));
  }
  return !isEnglish;
}

/** "12,5%" as the grid reads it, with a point. Null when it is no percentage. */
export function fromDutchPercentage(text: string): string | null {
  const trimmed = text.trim();
  const value = trimmed.endsWith("%") ? fromDutchNumber(trimmed.slice(0, -1)) : null;
  return value === null ? null : `${String(value)}%`;
}

/** A number as a Dutch planner types it: "88.000", "12,5". Null when it is no such number. */
export function fromDutchNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u.test(trimmed)) return null;
  if (/^[+-]?0\d/u.test(trimmed)) return null;
  return Number(trimmed.replaceAll(".", "").replace(",", "."));
}

/** Texts in an array constant, each a part of its own. */
const TEXTS = /("(?:[^"]|"")*"?)/u;

/** "{0;0,5\1}" is "{0;0.5,1}"; texts in it stay. */
function englishArray(piece: string): string {
  return piece
    .split(TEXTS)
    .map((part) => (part.startsWith('"') ? part : part.replace(/(?<=\d),(?=\d)/gu, ".").replaceAll("\\", ",")))
    .join("");
}

function translate(piece: string, rest: string, dutch: boolean): string {
  if (piece.startsWith("{")) return dutch ? englishArray(piece) : piece;
  if (/^\d/u.test(piece)) return dutch ? piece.replace(",", ".") : piece;
  if (isPlain(piece)) return piece.replaceAll(";", ",");
  if (!/^[\p{L}_]/u.test(piece)) return piece;
  if (/^\s*\(/u.test(rest)) return englishName.get(piece.toUpperCase()) ?? piece;
  return /^[![:]/u.test(rest) ? piece : (englishConstant.get(piece.toUpperCase()) ?? piece);
}

function inDutch(piece: string, rest: string): string {
  if (piece.startsWith("{")) return dutchArray(piece);
  if (piece.startsWith(".") && piece.length > 1) return `0${piece.replace(".", ",")}`;
  if (/^\d/u.test(piece)) return piece.replace(".", ",");
  if (isPlain(piece)) return piece.replaceAll(",", ";");
  if (!/^[\p{L}_]/u.test(piece)) return piece;
  if (/^\s*\(/u.test(rest)) return dutchName.get(piece.toUpperCase()) ?? piece;
  return /^[![:]/u.test(rest) ? piece : (dutchConstant.get(piece.toUpperCase()) ?? piece);
}

/** "{0;0.5,1}" is "{0;0,5\1}"; texts in it stay. */
function dutchArray(piece: string): string {
  return piece
    .split(TEXTS)
    .map((part) => (part.startsWith('"') ? part : part.replaceAll(",", "\\").replace(/(?<=\d)\.(?=\d)/gu, ",")))
    .join("");
}

function isPlain(piece: string): boolean {
  return !/^["'{[\d\p{L}_]/u.test(piece);
}
