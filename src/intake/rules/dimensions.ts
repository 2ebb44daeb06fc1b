/**
 * Columns by which a list repeats its regions: sex, age, subject. Which value counts is the planner's choice, offered from the
 * column itself; only a column that holds nothing but its total needs none.
 */
import { type SourceLine, textOf } from "../cells/cell";
import { figureHeader } from "../headers/figureHeader";
import type { FigureKind } from "../headers/figureWords";
import { PART_WORDS } from "../headers/figureWords";
import { wordsOf } from "../headers/words";
import { OTHER_PLACES } from "./titleDoubt";
import type { ColumnHeader } from "../table/blockHeaders";

export interface Dimension {
  readonly header: ColumnHeader;
  /** In the order of the list, each once. */
  readonly values: readonly string[];
}

const MOST_VALUES = 400;
/** More different texts are remarks or names, and no parts of a whole. */
const MOST_PARTS = 150;
/** More than a planner can choose from. */
const MOST_CHOICES = 60;
const HEADERS = new Set(
  "geslacht leeftijd leeftijdsgroep leeftijdsklasse burgerlijke herkomst herkomstland migratieachtergrond nationaliteit geboorteland generatie sex age gender measure maatstaf onderwerp onderwerpen topic variabele indicator populatie huishoudens huishoudensamenstelling".split(
    " ",
  ),
);
/** A column that tells of what kind the figures of a line are. */
const OF_KINDS = /^(?:soort(?:en)?|type|types|aard|kind|categorie(?:en)?|category|doelgroep(?:en)?)$/u;
/** Of a piece of a municipality. */
const PIECES = /^(?:kern|dorp|wijk|buurt|stadsdeel)(?:code|naam)?$/u;
const OF_MINORS = /\b(?:amv|minderjarig)/iu;
/** Codes of CBS: totals begin with a T; 10000 is every age; M000352 is the population on 1 January. */
const TOTAL =
  /^(?:(?:sub|eind)?tota(?:al|l)\b.*|alle\b.*|t\d{6}|10000|beide geslachten|mannen (?:en|\+|&) vrouwen|m000352)$/iu;

/** The text columns whose values say that a line is about a part. */
export function dimensionsOf(
  lines: readonly SourceLine[],
  headers: readonly ColumnHeader[],
  taken: ReadonlySet<number>,
  wanted: FigureKind,
): readonly Dimension[] {
  return headers
    .filter(({ column }) => !taken.has(column))
    .flatMap((header) => {
      const values = valuesOf(lines, header.column);
      const isOfFigures = values !== null && holdsFigures(lines, header, values);
      return values !== null && !isOfFigures && needsChoice(header, values, wanted) ? [{ header, values }] : [];
    });
}

function needsChoice({ text, own }: ColumnHeader, values: readonly string[], wanted: FigureKind): boolean {
  const [only, second] = values;
  const single = second === undefined ? only : undefined;
  if (single !== undefined && TOTAL.test(single)) return false;
  const words = wordsOf(own === "" ? text : own);
  // Numbers are figures, unless they are the codes of a column that is named after nothing but its dimension
  if (values.every((value) => /^[\d.,\s-]+$/u.test(value)) && words.length > 2) return false;
  if (words.some((word) => HEADERS.has(word)) && !/[/(]/u.test(own)) {
    // One subject that is the figure itself is no choice
    return single === undefined || figureHeader(single, wanted).fit !== "sure";
  }
  if (isOfKinds(words, values, wanted)) return true;
  const parts = values.filter(
    (value) => wordsOf(value).some((word) => PART_WORDS.has(word)) || /^\d{1,3} (?:tot|jaar)/iu.test(value),
  );
  return values.length <= MOST_PARTS && 2 * parts.length >= values.length;
}

/** A column of kinds of which one says, as a header would, that its figures are a part or a result; or one of pieces of a municipality. */
function isOfKinds(words: readonly string[], values: readonly string[], wanted: FigureKind): boolean {
  if (PIECES.test(words.join(""))) return values.length <= MOST_PARTS;
  // Beside a quota a status tells who is behind with it; beside places it tells which ones they are
  const areKinds = words.some((word) => OF_KINDS.test(word) || (wanted === "places" && word === "status"));
  return words.length <= 3 && areKinds && values.some((value) => isOther(value, wanted));
}

function isOther(value: string, wanted: FigureKind): boolean {
  if (figureHeader(value, wanted).fit === "unfit") return true;
  return (wanted === "places" && OTHER_PLACES.test(value)) || (wanted !== "minors" && OF_MINORS.test(value));
}

/** Numbers that differ from line to line are figures ("Huishoudens"); the codes of a dimension come back. */
function holdsFigures(lines: readonly SourceLine[], { own, column }: ColumnHeader, values: readonly string[]): boolean {
  if (!values.every((value) => /^\d[\d., ]*$/u.test(value))) return false;
  const filled = lines.filter(({ cells }) => textOf(cells[column] ?? null) !== "").length;
  return /huishoudens/iu.test(own) || (values.length > 1 && 2 * values.length > filled);
}

/** The distinct texts of a column; null when it holds numbers, nothing, or something else on every line. */
export function valuesOf(lines: readonly SourceLine[], column: number): readonly string[] | null {
  const values = new Set<string>();
  for (const { cells } of lines) {
    const text = textOf(cells[column] ?? null);
    if (text === "") continue;
    if (typeof cells[column] === "number" || /^[-−]?\d+[.,]\d+$/u.test(text)) return null;
    values.add(text);
    if (values.size > MOST_VALUES) return null;
  }
  return values.size === 0 ? null : [...values];
}

/** The text columns that differ between lines about the same region: choosing one value there may tell them apart. */
export function dividingColumns(
  lines: readonly SourceLine[],
  repeated: readonly (readonly SourceLine[])[],
  headers: readonly ColumnHeader[],
  taken: ReadonlySet<number>,
): readonly Dimension[] {
  return headers
    .filter(({ column, text }) => !taken.has(column) && text !== "")
    .flatMap((header) => {
      const values = valuesOf(lines, header.column) ?? [];
      const hasWords = values.some((value) => /\p{L}{2}/u.test(value));
      const divides = repeated.every((same) => differ(same, header.column));
      return hasWords && divides && values.length <= MOST_CHOICES ? [{ header, values }] : [];
    });
}

/** Each of the lines holds a text there that none of the others holds. */
function differ(lines: readonly SourceLine[], column: number): boolean {
  const texts = lines.map(({ cells }) => textOf(cells[column] ?? null));
  return new Set(texts).size === texts.length && !texts.includes("");
}
