/** Lines of a table whose cell for the region is blank though they hold a figure: they are no title and no note, and are said. */
import { type SourceLine, textOf } from "../cells/cell";
import type { Memory } from "../regions/memory";
import { remembered } from "../regions/memory";
import { isNumber } from "./figureCells";
import type { SubjectColumns } from "./subjectColumns";

/**
 * "Overijssel;;4081" where the second column names the municipality, or ";amv;104" below "Drenthe;totaal;3.553": a cell that was
 * merged over more lines is blank in all but the first.
 *
 * @param before The line of the table directly above it; null when there is none.
 */
export function isUnnamedLine(
  line: SourceLine,
  before: SourceLine | null,
  { name, code }: SubjectColumns,
  memory: Memory,
): boolean {
  const { cells } = line;
  if ([name, code].some((column) => column !== null && textOf(cells[column] ?? null) !== "")) return false;
  if (!cells.some(isNumber)) return false;
  const isBelow = before !== null && before.line + 1 === line.line;
  if (isBelow && cells.some((cell, column) => isNumber(cell) && isNumber(before.cells[column]))) return true;
  return cells.some((cell) => typeof cell === "string" && remembered(textOf(cell), memory).kind === "region");
}
