/**
 * Regions that stand alone in their line, directly above, between or below lines of a table: a region without a figure, of which a sheet and a list
 * without separators keep no cell. Elsewhere a lone name is a title.
 */
import { type SourceLine, textOf } from "../cells/cell";

/** The lines from the begin on that follow directly below a line of the table. */
export function lonesBelow(
  before: SourceLine | undefined,
  pending: readonly SourceLine[],
  isOfRegion: (line: SourceLine) => boolean,
): readonly SourceLine[] {
  let above = before;
  const found: SourceLine[] = [];
  for (const line of pending) {
    if (above === undefined || above.line + 1 !== line.line || !isLone(line) || !isOfRegion(line)) break;
    found.push(line);
    above = line;
  }
  return found;
}

/** The last lines that stand directly above a line of the table. */
export function lonesAbove(
  pending: readonly SourceLine[],
  after: SourceLine,
  isOfRegion: (line: SourceLine) => boolean,
): readonly SourceLine[] {
  let below = after;
  const found: SourceLine[] = [];
  for (const line of [...pending].reverse()) {
    if (line.line + 1 !== below.line || !isLone(line) || !isOfRegion(line)) break;
    found.unshift(line);
    below = line;
  }
  return found;
}

function isLone({ cells }: SourceLine): boolean {
  return cells.filter((cell) => textOf(cell) !== "").length === 1;
}
