/** What a cell of a source may hold, and what it says. */
export type Cell = string | number | boolean | Date | null;

export interface SourceLine {
  /** From 1, as the planner counts. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** Most cells hold printable signs of ASCII with single blanks between them, and need nothing. */
const NOT_PLAIN = /[^\x20-\x7e]|^ | {2}| $/u;

/** On one line, in Unicode form NFC, without invisible signs that turn or join letters; a date as ISO text. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") {
    if (!NOT_PLAIN.test(cell)) return cell;
    return cell
      .normalize("NFC")
      .replace(/\p{Cf}/gu, "")
      .replace(/[\s\p{Cc}]+/gu, " ")
      .trim();
  }
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "WAAR" : "ONWAAR";
  return cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.toISOString().slice(0, 10) : "";
}

const LONGEST_SHOWN = 60;

/** As much of a text as a sentence can hold. */
export function shownText(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
