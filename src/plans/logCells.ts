/**
 * Whether cells of the log hold what was written there. A colleague may have typed a formula, such as `=C2` under Stap: what it shows is of
 * another cell, and says nothing of the order in whose row it stands.
 */
import { isFormula } from "./isFormula";
import { cellText } from "./cellText";
import type { FoundTable } from "./workbookContent";

/** What the add-in writes in the log is text; only moments may have become dates. */
const MOMENTS = /^Tijdstip/u;
const ERROR = /^#[A-Z/0]+[!?A]$/u;
/** A step is a word: ours, or one with which a person ended an order. */
const WORDS = /^[\p{L} ]*$/u;

/**
 * @param line The row of the body, from 0.
 * @returns False where a formula stands; where only answers were read, for an answer that nobody writes there: an error, a number, a step
 * that is no word.
 */
export function isWritten(
  { headers, rows, formulas }: Pick<FoundTable, "headers" | "rows" | "formulas">,
  line: number,
  ...columns: readonly LogColumn[]
): boolean {
  return columns.every((header) => {
    const place = headers.indexOf(header);
    const [shown, held] = [rows[line]?.[place] ?? "", formulas?.[line]?.[place] ?? ""];
    if (isFormula(held) && held !== shown) return false;
    if (typeof shown !== "string") return MOMENTS.test(header);
    return !ERROR.test(shown.trim()) && (header !== "Stap" || WORDS.test(cellText(shown)));
  });
}

type LogColumn = "Opdracht" | "Stap" | "Actie" | "Onderwerp" | "Tijdstip (UTC)" | "Nieuwe vingerafdruk";

/** The columns by which a line tells what was done. */
export const TELLING = [
  "Opdracht",
  "Stap",
  "Actie",
  "Onderwerp",
  "Tijdstip (UTC)",
] as const satisfies readonly LogColumn[];
