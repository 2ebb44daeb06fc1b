/**
 * A table in which the region stands once for several lines, as a cell that was merged over them: the lines that have one hold one kind of
 * figure only ("realisatie"), and nobody can tell of which region the others are.
 */
import { type SourceLine, textOf } from "../cells/cell";
import { isNumber } from "./figureCells";
import { lineSubject } from "./lineSubject";
import type { Memory } from "../regions/memory";
import type { SubjectColumns } from "./subjectColumns";

/** Fewer may be a slip; they are said line by line. */
const FEWEST = 2;
/** Of four lines at least one. */
const PART = 4;

/** @returns The lines with a figure and without a region, when these are many; else none. */
export function manyUnnamed(
  lines: readonly SourceLine[],
  column: number,
  subjects: SubjectColumns,
  memory: Memory,
): readonly number[] {
  const unnamed = lines.filter((line) => {
    const { found, text } = lineSubject(line, subjects, memory);
    return found.kind === "unknown" && text === "" && isNumber(line.cells[column]) && hasLabel(line);
  });
  return unnamed.length >= FEWEST && unnamed.length * PART >= lines.length ? unnamed.map(({ line }) => line) : [];
}

/** A text beside the figure, which says what it is of. */
function hasLabel({ cells }: SourceLine): boolean {
  return cells.some((cell) => typeof cell === "string" && /\p{L}{2}/u.test(textOf(cell)));
}
