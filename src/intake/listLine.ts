/** A line of a list that holds something, with its number as the planner counts. */
import { dutchNumber } from "../text/dutchNumber";

export interface ListLine {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly unknown[];
}

const LONGEST_SHOWN = 40;

/** The lines of a list without the blank ones; a zero is not blank. */
export function filledLines(cells: readonly (readonly unknown[])[]): readonly ListLine[] {
  return cells
    .map((row, index) => ({ line: index + 1, cells: row }))
    .filter((line) => line.cells.some((cell) => textOf(cell) !== ""));
}

/** What a cell says, on one line; a number in its Dutch form. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") return cell.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (typeof cell === "number") return dutchNumber(cell);
  return cell === null || cell === undefined ? "" : "?";
}

/** As much of a text as a sentence can hold. */
export function shownText(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
