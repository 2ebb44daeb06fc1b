/**
 * A table in which the region stands once for several lines, as a cell that was merged over them: the lines that have one hold one kind of
 * figure only ("realisatie"), and nobody can tell of which region the others are.
 */
import { problem, type Problem } from "../../text/result";
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

const MOST_NAMED = 5;

/** What is said of such lines, the first of them by number: "3, 5, 7, …"; null when there are none. */
export function regionsMissing(lines: readonly number[]): Problem | null {
  if (lines.length === 0) return null;
  const named = [...lines.slice(0, MOST_NAMED), ...(lines.length > MOST_NAMED ? ["…"] : [])];
  return problem("reading.regionsMissing", { lines: named.join(", ") });
}

/** A text beside the figure, which says what it is of. */
function hasLabel({ cells }: SourceLine): boolean {
  return cells.some((cell) => typeof cell === "string" && /\p{L}{2}/u.test(textOf(cell)));
}
