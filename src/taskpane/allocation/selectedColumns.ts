/**
 * How a selection is understood: whether its first row holds headers and what each column is for. Where that can be read in two ways
 * it stays open, and the pane asks.
 */
import type { SelectedCells } from "../../plans/formula/selectedCells";

export type ColumnRole = "name" | "weight" | "minimum" | "maximum" | "agreed" | "unused";

/** What the planner chose; what was not chosen follows from the cells. */
export interface ChosenReading {
  readonly reading: "rows" | "cells" | null;
  readonly hasHeader: boolean | null;
  readonly roles: ReadonlyMap<number, ColumnRole>;
}

export const nothingChosen: ChosenReading = { reading: null, hasHeader: null, roles: new Map() };

export interface UnderstoodSelection {
  /** Null is a question: several columns of numbers can be recipients too. */
  readonly reading: "rows" | "cells" | null;
  readonly hasHeader: boolean;
  /** What stands above each column; empty without headers. */
  readonly headers: readonly string[];
  /** One per column; null is a question. */
  readonly roles: readonly (ColumnRole | null)[];
}

const headerWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ["name", /^(?:naam|gemeente(?:naam)?|ontvanger|gebiedsnaam)$/iu],
  ["weight", /^(?:gewicht(?:en)?|inwoners?|inwonertal)(?!\p{L})/iu],
  ["minimum", /^min(?:imum|\.)?(?!\p{L})/iu],
  ["maximum", /^max(?:imum|\.)?(?!\p{L})|^(?:verdeel)?plafond(?!\p{L})/iu],
  ["agreed", /^(?:afspraak|afspraken|afgesproken|vast)(?!\p{L})/iu],
  ["unused", /^(?:reden|toelichting)(?!\p{L})/iu],
];
/** These stand above names only where nothing else does. */
const OTHER_HEADER = /^(?:gebied|code|gebiedscode|gemeentecode|gm-?code|provincie(?:naam)?|regio(?:naam)?)(?!\p{L})/iu;

/** What a selection is for, as far as it can be read in one way or was chosen. */
export function understandSelection({ values, columns }: SelectedCells, chosen: ChosenReading): UnderstoodSelection {
  const hasHeader = chosen.hasHeader ?? looksLikeHeader(values[0] ?? []);
  const rows = hasHeader ? values.slice(1) : values;
  const headers = hasHeader ? (values[0] ?? []).map((cell) => String(cell).trim()) : [];
  const isWords = Array.from({ length: columns }, (_none, column) => holdsWords(rows, column));
  const reading = chosen.reading ?? (columns === 1 || hasHeader || isWords.includes(true) ? "rows" : null);
  return { reading, hasHeader, headers, roles: rolesOf(headers, isWords, chosen.roles) };
}

/** A column without a number that is not blank: names, codes or remarks. What looks like a number is one, stored as text. */
function holdsWords(rows: readonly (readonly unknown[])[], column: number): boolean {
  const cells = rows.map((row) => row[column]).filter((cell) => cell !== "");
  return cells.length > 0 && cells.every((cell) => typeof cell === "string" && isWord(cell) && !isNone(cell));
}

/** Only words that we know make a header: a list that begins with a name must never lose its first recipient. */
function looksLikeHeader(cells: readonly unknown[]): boolean {
  const words = cells.filter((cell) => cell !== "");
  const isKnown = (cell: unknown): boolean => roleOfHeader(cell) !== null || OTHER_HEADER.test(String(cell).trim());
  return words.every((cell) => typeof cell === "string" && isWord(cell)) && words.some(isKnown);
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text) && !text.startsWith("#");
}

function isNone(text: string): boolean {
  return text.trim().toLowerCase() === "geen";
}

function roleOfHeader(cell: unknown): ColumnRole | null {
  const header = String(cell).trim();
  return headerWords.find(([, words]) => words.test(header))?.[0] ?? null;
}

/** Chosen, else by header, else the one way in which it can be meant: one column of words, one column of numbers. */
function rolesOf(
  headers: readonly string[],
  isWords: readonly boolean[],
  chosen: ReadonlyMap<number, ColumnRole>,
): readonly (ColumnRole | null)[] {
  // Words below a header that asks for numbers are a fault of those cells, not another meaning of the column.
  const known = isWords.map((_words, column) => chosen.get(column) ?? roleOfHeader(headers[column] ?? ""));
  const open = known.flatMap((role, column) => (role === null ? [column] : []));
  const openWords = open.filter((column) => isWords[column]);
  const openNumbers = open.filter((column) => !isWords[column]);
  const hasName = known.includes("name");
  return known.map((role, column) => {
    if (role !== null) return role;
    if (isWords[column]) return hasName ? "unused" : openWords.length === 1 ? "name" : null;
    return openNumbers.length === 1 && !known.includes("weight") ? "weight" : null;
  });
}
