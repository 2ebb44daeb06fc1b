import { at } from "../numbers/at";
import { compareFractions, type Fraction, fractionToNumber } from "../numbers/fraction";
import { thresholdOfLargest } from "../numbers/thresholdOfLargest";
import { crossingsOf, firstCrossing, type Lines, type NearLines, sideAt, type Whole } from "./crossings";

/** Which line has the asked rank from a position on. */
export interface Turn {
  readonly line: number;
  readonly position: Fraction;
}

const MOST_BINS = 1024;

/** Lines of which one has a rank, and how many lie below all of them. */
interface Among {
  readonly lines: readonly number[];
  readonly below: number;
}

/**
 * The line of a rank, from 1 for the lowest, at position 0 and just beyond it: of equals the one that rises slowest.
 *
 * Cost: two passes over the lines, and the selection among those of about the same height.
 */
export function lineOfRank({ heights, slopes }: Lines, rank: number): number {
  const among = amongOf(heights, rank);
  const [own, left] = [among.lines.map((line) => at(heights, line)), rank - among.below];
  const threshold = thresholdOfLargest(own.slice(), own.length - left + 1);
  const below = own.reduce<number>((count, height) => count + Number(height < threshold), 0);
  const equal = among.lines.filter((_line, index) => own[index] === threshold);
  return slowestOf(slopes, equal, left - below);
}

/** Ordinary numbers are counted in bins of equal width: a larger one is in no lower bin. */
function amongOf(heights: readonly Whole[], rank: number): Among {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const height of heights) {
    if (typeof height !== "number") break;
    if (height < lowest) lowest = height;
    if (height > highest) highest = height;
  }
  // Big numbers, or all of one height.
  if (!(highest > lowest)) return { lines: [...heights.keys()], below: 0 };
  // Stryker disable next-line MethodExpression: how many bins there are changes the speed only.
  const bins = Math.min(heights.length, MOST_BINS);
  const binsPerUnit = bins / (highest - lowest);
  const bin = new Uint16Array(heights.length);
  const sizes = new Uint32Array(bins + 1);
  for (let line = 0; line < bin.length; line += 1) {
    const own = ((heights[line] as number) - lowest) * binsPerUnit;
    bin[line] = own;
    sizes[bin[line] ?? 0] = (sizes[bin[line] ?? 0] ?? 0) + 1;
  }
  let [chosen, below] = [0, 0];
  while (below + (sizes[chosen] ?? 0) < rank) {
    below += sizes[chosen] ?? 0;
    chosen += 1;
  }
  const lines: number[] = [];
  for (let line = 0; line < bin.length; line += 1) if (bin[line] === chosen) lines.push(line);
  return { lines, below };
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
