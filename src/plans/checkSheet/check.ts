/** One check as a line of the sheet Controles: what must be, what is, and where to look. */
import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import { count, type CellContent } from "../cellContent";

type TextName = keyof typeof texts;

export interface Check {
  /** Unique in the sheet and the same each time: a line is known by it. */
  readonly id: string;
  /** What is checked, as a planner reads it. */
  readonly subject: string;
  /** A number, or a formula; one that answers empty text has nothing to check yet. */
  readonly expected: CellContent;
  /** A template in structured references. Only functions that Excel 2021 and LibreOffice 7.4 both compute, and none of ours. */
  readonly actual: string;
  readonly where: string;
  /** What a difference means: FOUT, or LET OP where a person must only look. */
  readonly severity: "wrong" | "attention";
  /** Whether a formula in its place is this rule as it was before: every order renews it. */
  readonly isOlder?: (formula: string) => boolean;
}

/** What a check is called in the sheet: by two texts of the catalogue. */
export function named(
  [id, subject]: readonly [id: TextName, subject: TextName],
  words: Readonly<Record<string, string>> = {},
): Pick<Check, "id" | "subject"> {
  return { id: fillIn(texts[id], words), subject: fillIn(texts[subject], words) };
}

/** Something of which there must be none. */
export function noneOf(parts: Pick<Check, "id" | "subject" | "actual" | "where">): Check {
  return { ...parts, expected: count(0), severity: "wrong" };
}

/** Text as it stands in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
