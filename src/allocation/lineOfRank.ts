import { at } from "../numbers/at";
import { compareFractions, type Fraction, fractionToNumber } from "../numbers/fraction";
import { thresholdOfLargest } from "../numbers/thresholdOfLargest";
import { crossingsOf, firstCrossing, type Lines, type NearLines, sideAt, type Whole } from "./crossings";

/** Which line has the asked rank from a position on. */
export interface Turn {
  readonly line: number;
  readonly position: Fraction;
}

/** Where the line of a rank begins, from 1 for the lowest. */
export function heightOfRank({ heights }: Lines, rank: number): Whole {
  return thresholdOfLargest(heights.slice(), heights.length - rank + 1);
}

/** The line of a rank, from 1 for the lowest, at position 0 and just beyond it: of equals the one that rises slowest. */
export function lineOfRank({ heights, slopes }: Lines, rank: number): number {
  const threshold = heightOfRank({ heights, slopes }, rank);
  let below = 0;
  const equal: number[] = [];
  for (let line = 0; line < heights.length; line += 1) {
    const height = heights[line] ?? threshold;
    if (height < threshold) below += 1;
    else if (height === threshold) equal.push(line);
  }
  return slowestOf(slopes, equal, rank - below);
}

/**
 * The line that has the rank after the first crossing with the line that had it. Lines that were below and rise faster, or
 * were above and rise slower, cross it; each only once.
 *
 * Cost: two passes over the lines, and one more where something crosses; only those that may cross at the same position are compared exactly.
 *
 * @returns Null when nothing crosses it before that position.
 */
export function lineAfter(lines: NearLines, rank: number, { line, position }: Turn, until: Fraction): Turn | null {
  const crossings = crossingsOf(lines, line);
  const next = firstCrossing(crossings, position);
  if (next === null || compareFractions(next, until) >= 0) return null;
  const near = fractionToNumber(next);
  let below = 0;
  const meeting: number[] = [];
  for (let other = 0; other < lines.heights.length; other += 1) {
    const side = sideAt(crossings, other, next, near);
    if (side < 0) below += 1;
    else if (side === 0) meeting.push(other);
  }
  return { line: slowestOf(lines.slopes, meeting, rank - below), position: next };
}

/** Lines that meet leave their meeting point in the order of their slopes. */
function slowestOf(slopes: readonly Whole[], meeting: number[], rank: number): number {
  const ordered = meeting.sort((one, other) => {
    const [slope, otherSlope] = [at(slopes, one), at(slopes, other)];
    return slope < otherSlope ? -1 : slope > otherSlope ? 1 : 0;
  });
  return at(ordered, rank - 1);
}
