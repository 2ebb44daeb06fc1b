/** Pieces of tables, written as a planner would: lines of cells with semicolons between them. */
import type { Cell, SourceLine } from "../../../src/intake/cells/cell";
import type { Block } from "../../../src/intake/table/blocks";
import type { ColumnHeader } from "../../../src/intake/table/blockHeaders";
import type { SubjectColumns } from "../../../src/intake/table/subjectColumns";

/** "=140" is a number as a sheet has it; anything else is text. Lines are counted from `first`; a blank one is left out, as in a source. */
export function linesOf(text: string, first = 1): readonly SourceLine[] {
  return text
    .split("\n")
    .map((row, index) => ({ line: first + index, cells: row.split(";").map(cellOf) }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== "");
}

function cellOf(text: string): Cell {
  return text.startsWith("=") ? Number(text.slice(1)) : text;
}

export function blockOf(lines: string, headers = "", notes = "", titles: readonly string[] = []): Block {
  const above = linesOf(headers);
  const rows = linesOf(lines, above.length + 1);
  return { titles, headers: above, lines: rows, notes: linesOf(notes, above.length + rows.length + 1) };
}

/** "Gemeente;Taakstelling": headers of one row. */
export function headersOf(text: string): readonly ColumnHeader[] {
  return text.split(";").map((own, column) => ({ column, text: own, own }));
}

export function subjectsOf(part: Partial<SubjectColumns>): SubjectColumns {
  return { code: null, name: null, bareCodes: null, province: null, ...part };
}

/** So many lines, each with its number from 1. */
export function times(count: number, line: (number: number) => string): string {
  return Array.from({ length: count }, (_none, index) => line(index + 1)).join("\n");
}
