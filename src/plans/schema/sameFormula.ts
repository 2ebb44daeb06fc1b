import { TRUTH_WITH_BRACKETS } from "../truthWithBrackets";

/**
 * Whether a formula is the one of its column, however Excel writes it back: with the name of the table or without, with more brackets
 * or fewer.
 */
export function isSameFormula(formula: string, template: string, tableName: string): boolean {
  return plainFormula(formula, tableName) === plainFormula(template, tableName);
}

/** Text, the name of a sheet between apostrophes, the name of a column between brackets; what stands between those, and a loose sign. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')+'(?=!)|\[(?:'.|[^[\]'])*\]|[^"'[\]]+|./gsu;
const TRUTH = new RegExp(TRUTH_WITH_BRACKETS, "giu");

/** A column holds one formula in all its rows: what was made of a formula is kept, for so many of them. */
const MOST_KEPT = 2000;
const known = new Map<string, string>();

/**
 * A formula without what one Excel writes and another does not. Blanks in a text or in the name of a sheet or column are no such thing:
 * "Jan 2026" and "Jan2026" are two sheets.
 *
 * @param tableName The table whose name does not count, nor do those of other tables of ours; empty where every name counts.
 */
export function plainFormula(formula: string, tableName: string): string {
  const key = `${tableName} ${formula}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const plain = madePlain(formula, tableName);
  known.set(key, plain);
  return plain;
}

function madePlain(formula: string, tableName: string): string {
  const short = formula.replace(/^=/u, "").replaceAll("[#This Row],", "@");
  const named = tableName === "" ? short : short.replaceAll(`${tableName}[`, "[").replaceAll(/LRT_\w+\[/gu, "[");
  return named
    .replaceAll(PIECES, (piece) => {
      if (piece.startsWith('"') || piece.startsWith("'")) return piece;
      if (piece.length > 1 && piece.startsWith("[")) return piece.slice(1, -1);
      return piece.replaceAll(/[[\]\s]/gu, "").replaceAll(TRUTH, (word) => word.slice(0, -"()".length));
    })
    .replaceAll(/@+/gu, "@");
}
