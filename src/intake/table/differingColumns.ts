/** Whether two columns of a table hold other numbers: a column that is there twice is no choice. */
import type { SourceLine } from "../cells/cell";
import { readFigure } from "../cells/readFigure";

/** @returns True when a line has a number in both, and not the same. */
export function areDiffering(lines: readonly SourceLine[], one: number, other: number): boolean {
  return pairs(lines, one, other).some(([first, second]) => first !== second);
}

/** @returns True when in four of five lines with a number in both neither is more than twice the other. */
export function areAlike(lines: readonly SourceLine[], one: number, other: number): boolean {
  const all = pairs(lines, one, other);
  const alike = all.filter(([first, second]) => first > 0 && second > 0 && first <= 2 * second && second <= 2 * first);
  return all.length > 0 && 5 * alike.length >= 4 * all.length;
}

function pairs(lines: readonly SourceLine[], one: number, other: number): readonly (readonly [number, number])[] {
  const manner = { notation: "dutch", mayBeNegative: true, factor: 1 } as const;
  return lines.flatMap(({ cells }) => {
    const [first, second] = [readFigure(cells[one], manner), readFigure(cells[other], manner)];
    return first.kind === "count" && second.kind === "count" ? [[first.count, second.count] as const] : [];
  });
}
