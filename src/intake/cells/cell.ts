/** What a cell of a source may hold, and what it says. */
export type Cell = string | number | boolean | Date | null;

export interface SourceLine {
  /** From 1, as the planner counts. */
  readonly line: number;
  readonly cells: readonly Cell[];
}

const BLANK = 0x20;
const LAST_OF_ASCII = 0x7e;

/** On one line, in Unicode form NFC, without invisible signs that turn or join letters; a date as ISO text. */
export function textOf(cell: unknown): string {
  if (typeof cell === "string") {
    if (isPlain(cell)) return cell;
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

/** Printable signs of ASCII with single blanks between them: most cells are, and need nothing. */
function isPlain(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < BLANK || sign > LAST_OF_ASCII || (sign === BLANK && before === BLANK)) return false;
    before = sign;
  }
  return before !== BLANK || text === "";
}

const LONGEST_SHOWN = 60;

/** As much of a text as a sentence can hold. */
export function shownText(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
