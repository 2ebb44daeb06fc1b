/** Whether two columns of a table hold other numbers: a column that is there twice is no choice. */
import type { SourceLine } from "../cells/cell";
import { readFigure } from "../cells/readFigure";

/** @returns True when a line has a number in both, and not the same. */
export function areDiffering(lines: readonly SourceLine[], one: number, other: number): boolean {
  const manner = { notation: "dutch", mayBeNegative: true, factor: 1 } as const;
  return lines.some(({ cells }) => {
    const [first, second] = [readFigure(cells[one], manner), readFigure(cells[other], manner)];
    return first.kind === "count" && second.kind === "count" && first.count !== second.count;
  });
}
