/**
 * Lines that name no region and have their figure in the column of those around them: "Drenthe;Nog te verdelen;100". They are lines of the table
 * that are not understood, and never a title of what follows: a number that became a title would be lost.
 */
import { type SourceLine, textOf } from "../cells/cell";
import { isNumber } from "./figureCells";

/**
 * Whether a line is one of the table below which it stands.
 *
 * @param above The last line of that table; undefined when there is none.
 * @param between What stands between the two: a header there begins another table.
 */
export function isFiguredLine(
  line: SourceLine,
  above: SourceLine | undefined,
  between: readonly SourceLine[],
): boolean {
  return above !== undefined && !between.some((other) => textsIn(other) > 1) && isBeside(line, above);
}

/** The lines directly above the first line of a table that have their figure where it has its own. */
export function figuredAbove(pending: readonly SourceLine[], below: SourceLine): readonly SourceLine[] {
  const found: SourceLine[] = [];
  for (const line of [...pending].reverse()) {
    const next = found[0] ?? below;
    if (line.line + 1 !== next.line || !isBeside(line, below)) break;
    found.unshift(line);
  }
  return found;
}

/** With words, and with a number in each column in which the other has one: a heading seldom has. */
function isBeside({ cells }: SourceLine, other: SourceLine): boolean {
  const columns = other.cells.flatMap((cell, column) => (isNumber(cell) ? [column] : []));
  const isFilled = columns.length > 0 && columns.every((column) => isNumber(cells[column]));
  return isFilled && cells.some((cell) => /\p{L}{2}/u.test(textOf(cell)));
}

function textsIn({ cells }: SourceLine): number {
  return cells.filter((cell) => textOf(cell) !== "").length;
}
